import { brokenPlurals } from './broken-plurals.js';
import { pluraliaTantum } from './pluralia-tantum.js';

/** What a form that no rule takes apart comes from. */
export interface IrregularNominal {
  readonly lemma: string;
  readonly plural: boolean;
  readonly comparative: boolean;
}

/** Comparatives whose positive is spelt otherwise or hardly used alone; the treebanks cite them so. */
const comparatives =
  'بهتر/به بهترین/به بیشتر/بیش بیشترین/بیش کمتر/کم کمترین/کم فراتر/فرا پیشتر/پیش';

/** دیگران are several دیگری. */
const otherPlurals = 'دیگران/دیگری';

/** The irregular plurals and comparatives by their spelling. */
export function readIrregularNominals(): Map<string, IrregularNominal> {
  const irregular = new Map<string, IrregularNominal>();
  eachPair(`${brokenPlurals} ${otherPlurals}`, (form, lemma) => {
    irregular.set(form, { lemma, plural: true, comparative: false });
  });
  eachPair(comparatives, (form, lemma) => {
    irregular.set(form, { lemma, plural: false, comparative: true });
  });
  for (const word of pluraliaTantum.trim().split(/\s+/)) {
    irregular.set(word, { lemma: word, plural: true, comparative: false });
  }
  return irregular;
}

function eachPair(table: string, take: (form: string, lemma: string) => void): void {
  const words = table.trim().split(/[\s/]+/);
  for (let i = 0; i < words.length; i += 2) take(words[i] ?? '', words[i + 1] ?? '');
}
