import { closedClasses } from './closed-classes.js';
import { FormEntry, type FormSources } from './form-entry.js';
import { foldWord } from './fold-word.js';
import type { Lexicon } from './lexicon.js';
import { NominalForms } from './nominal-forms.js';
import { verbs } from './verbs.js';
import type { PartOfSpeech } from './word-analysis.js';
import type { WordEntry } from './word-entry.js';

const none: readonly PartOfSpeech[] = [];

/** Finds out what a form says by itself. */
export class WordReader {
  private readonly sources: FormSources;
  private readonly classes = new Map<string, PartOfSpeech[]>();

  constructor(lexicon: Lexicon) {
    const { stems, forms } = verbs();
    this.sources = { lexicon, verbs: forms, nominals: new NominalForms(lexicon, stems) };
    for (const [name, words] of Object.entries(closedClasses)) {
      for (const word of words.trim().split(/\s+/u)) {
        const known = this.classes.get(word);
        if (known === undefined) this.classes.set(word, [name as PartOfSpeech]);
        else known.push(name as PartOfSpeech);
      }
    }
  }

  /** The entry of a form, as it stands in normalized text. */
  read(surface: string): WordEntry {
    const form = foldWord(surface);
    return new FormEntry(surface, form, this.classes.get(form) ?? none, this.sources);
  }
}
