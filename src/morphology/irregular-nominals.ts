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
  for (const [form, lemma] of pairs(`${brokenPlurals} ${otherPlurals}`)) {
    irregular.set(form, { lemma, plural: true, comparative: false });
  }
  for (const [form, lemma] of pairs(comparatives)) {
    irregular.set(form, { lemma, plural: false, comparative: true });
  }
  for (const word of pluraliaTantum.trim().split(/\s+/u)) {
    irregular.set(word, { lemma: word, plural: true, comparative: false });
  }
  return irregular;
}

function pairs(table: string): (readonly [string, string])[] {
  return table
    .trim()
    .split(/\s+/u)
    .map((entry) => {
      const [form = '', lemma = ''] = entry.split('/');
      return [form, lemma] as const;
    });
}
