import type { Reading, Stretch } from '../reading.js';
import { demonstratives } from '../sources/words.js';

/** A title by its words: the head, and the bag of the rest. */
export interface TitleKey {
  readonly head: string;
  readonly words: ReadonlySet<string>;
  readonly letters: string;
}

const empty: ReadonlySet<string> = new Set([
  'و',
  '،',
  'در',
  'یک',
  'از',
  'یکی',
  'به',
  '(',
  ')',
  '«',
  '»',
]);

/** Spellings and synonyms of heads that name one office. */
const heads: ReadonlyMap<string, string> = new Map([
  ['مدیر', 'مدیر'],
  ['مدیرکل', 'مدیر'],
  ['مدیرعامل', 'مدیر'],
  ['رییسجمهوری', 'رییسجمهور'],
  ['سخنگوی', 'سخنگو'],
  ['نمایندهی', 'نماینده'],
  ['هییت', 'هیات'],
]);

export function titleKey(reading: Reading, { first, end }: Stretch): TitleKey {
  const words = new Set<string>();
  let head = '';
  let letters = '';
  for (let i = first; i < end; i++) {
    const raw = reading.folded[i] ?? '';
    if (empty.has(raw) || demonstratives.has(raw)) continue;
    const word = heads.get(raw) ?? raw;
    if (head === '') head = word;
    words.add(word);
    letters += word;
  }
  return { head, words, letters };
}

/** How alike two titles are, in [0, 1]: 1 the same words, at least 0.9 where one only says more. */
export function titlesAlike(a: TitleKey, b: TitleKey): number {
  if (a.letters === '' || b.letters === '') return 0;
  if (a.letters === b.letters) return 1;
  if (a.head !== b.head) {
    const isPart = a.letters.includes(b.letters) || b.letters.includes(a.letters);
    return isPart && Math.min(a.words.size, b.words.size) > 1 ? 0.9 : 0;
  }
  let shared = 0;
  for (const word of a.words) if (b.words.has(word)) shared++;
  const share = shared / Math.min(a.words.size, b.words.size);
  if (share === 1) return Math.min(a.words.size, b.words.size) > 1 ? 0.95 : 0.9;
  return share > 0.5 ? share * 0.85 : 0.3;
}
