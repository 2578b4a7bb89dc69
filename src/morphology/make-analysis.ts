import type { NominalForm } from './nominal-forms.js';
import type { PartOfSpeech, WordAnalysis } from './word-analysis.js';
import type { Reading, WordEntry } from './word-entry.js';

/** The analysis of a form as the given part of speech, made once for each. */
export function makeAnalysis(entry: WordEntry, pos: Reading): WordAnalysis {
  const { analyses } = entry;
  for (const { reading, analysis } of analyses) if (reading === pos) return analysis;
  const analysis = make(entry, pos);
  analyses.push({ reading: pos, analysis });
  return analysis;
}

/** The treebanks cite pronouns at the end of a word by their free form. */
const clitics: ReadonlyMap<string, string> = new Map([
  ['م', 'من'],
  ['ت', 'تو'],
  ['ش', 'او'],
  ['مان', 'ما'],
  ['تان', 'شما'],
  ['شان', 'آنها'],
  ['ام', 'من'],
  ['ات', 'تو'],
  ['اش', 'او'],
  ['یم', 'من'],
  ['یت', 'تو'],
  ['یش', 'او'],
]);

function make(entry: WordEntry, pos: Reading): WordAnalysis {
  switch (pos) {
    case 'indefinite noun':
      return nominal(entry.indefinite ?? entry.noun, 'NOUN');
    case 'VERB':
    case 'AUX':
      if (entry.verb !== null) {
        const { lemma, plural, tense } = entry.verb;
        return { lemma, pos, finite: tense !== 'participle', plural, ezafe: false };
      }
      if (pos === 'VERB') return { lemma: 'هست', pos, finite: true, plural: false, ezafe: false };
      break;
    case 'ADJ':
      return nominal(entry.adjective, pos);
    case 'PROPN':
      return nominal(entry.name, pos);
    case 'NOUN':
    case null:
      return nominal(entry.noun, pos);
    case 'ADP':
      // برایش
      if (entry.form.startsWith('برای')) return { ...nominal(entry.noun, pos), lemma: 'برای' };
      break;
    case 'PRON':
      return { ...nominal(entry.noun, pos), lemma: clitics.get(entry.form) ?? entry.form };
    default:
  }
  return { lemma: entry.citation, pos, finite: false, plural: false, ezafe: false };
}

function nominal(form: NominalForm, pos: PartOfSpeech | null): WordAnalysis {
  const { lemma, plural, ezafe, copula } = form;
  return { lemma, pos, finite: copula, plural, ezafe };
}
