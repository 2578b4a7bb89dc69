import type { Gazetteer } from '../gazetteer.js';
import { knownPlaceEnd } from '../names/known-names.js';
import { phraseEnd } from '../phrase-end.js';
import type { Words } from '../words.js';
import type { NameMap } from './name-map.js';

/** Heads of deputies of several places, or with a place they work in. */
const represents: ReadonlySet<string> = new Set(
  'نماینده نمایندهی نمایندهمردم سفیر کاردار رایزن فرستاده سرکنسول نمایندهویژه نمایندهدایم'.split(
    ' ',
  ),
);

/**
 * Carry the complement of a title across the words that otherwise end it: the places of a member of
 * parliament (نماینده مردم تبریز، اسکو و آذرشهر در مجلس), the seat of an envoy (سفیر ایران در لندن),
 * and «در امور …».
 *
 * @param end where the chain of nouns ended
 * @returns the new end
 */
export function extendComplement(
  words: Words,
  gazetteer: Gazetteer,
  names: NameMap,
  first: number,
  headEnd: number,
  end: number,
  limit: number,
): number {
  let last = end;
  if (last === headEnd) return last;
  const isEnvoy = represents.has(words.phrase(first, headEnd)) || represents.has(words.key(first));
  if (isEnvoy) {
    for (;;) {
      const next = last + 1;
      if (!(words.isComma(last) || words.key(last) === 'و') || next >= limit) break;
      const place = Math.max(knownPlaceEnd(words, gazetteer, next, limit), names.nameEnd(next));
      if (place < 0 || place > limit) break;
      last = place;
    }
  }
  if (words.key(last) === 'در' && last + 1 < limit) {
    const place = Math.max(
      knownPlaceEnd(words, gazetteer, last + 1, limit),
      names.nameEnd(last + 1),
    );
    const isMatter = words.key(last + 1) === 'امور' || words.key(last + 1) === 'مجلس';
    if (isMatter) last = phraseEnd(words, gazetteer, last + 1, limit, names);
    else if (isEnvoy && place > 0 && place <= limit) last = place;
  }
  return last;
}
