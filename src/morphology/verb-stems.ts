import { causativeStems, verbStems } from './verb-table.js';

/**
 * Preverbs: گشت → برگشت. The ending stays on the verb, and می and ن stand between: برنمی‌گردد. The
 * treebanks give the lemma without the preverb.
 */
export const preverbs = ['بر', 'در', 'باز', 'فرا', 'فرو', 'وا', 'ور'] as const;

/** A past or present stem. */
export interface Stem {
  /** The verb's first past stem. */
  readonly lemma: string;
  /** The verb's place in the table; the commonest come first. */
  readonly rank: number;
  /** A present stem such as گو, which takes no ending: گوید is of گوی. */
  readonly bare: boolean;
}

/** The stems of `verb-table.ts`, by their spelling. */
export class VerbStems {
  private readonly pasts = new Map<string, Stem>();
  private readonly presents = new Map<string, Stem>();

  constructor() {
    let rank = 0;
    const add = (pasts: readonly string[], presents: readonly string[]): void => {
      const lemma = pasts[0] ?? '';
      for (const stem of pasts) keepFirst(this.pasts, stem, { lemma, rank, bare: false });
      for (const stem of presents) {
        keepFirst(this.presents, stem, { lemma, rank, bare: presents.includes(`${stem}ی`) });
      }
      rank++;
    };
    for (const entry of verbStems.trim().split(/\s+/u)) {
      const [past = '', present = ''] = entry.split('/');
      add(past.split(','), present.split(','));
    }
    for (const stem of causativeStems.trim().split(/\s+/u)) add([`${stem}د`, `${stem}ید`], [stem]);
  }

  past(stem: string): Stem | undefined {
    return this.pasts.get(stem);
  }

  present(stem: string): Stem | undefined {
    return this.presents.get(stem);
  }

  /** All past stems. */
  pastStems(): Iterable<string> {
    return this.pasts.keys();
  }

  /** All present stems. */
  presentStems(): Iterable<string> {
    return this.presents.keys();
  }
}

function keepFirst(stems: Map<string, Stem>, text: string, stem: Stem): void {
  if (text !== '-' && !stems.has(text)) stems.set(text, stem);
}
