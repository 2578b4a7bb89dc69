import { boundaryWords } from '../../entities/tables/boundary-words.js';
import type { Reading } from '../reading.js';

/** A verb that says nothing without the noun before it. */
const closedVerb = /^(?:می)?(?:کرد|نمود|داد|داشت|گرفت|زد|یافت|شد)(?:ند|ه)?$/;

/** A noun that is the first half of a verb: «تلاش کرد», «سخنرانی کرد و», «ابراز امیدواری کرد و». */
export function beginsVerb(reading: Reading, at: number, stop: number): boolean {
  const word = reading.word(at);
  if (boundaryWords.kindOf(word) === 'light' && isLightVerb(reading, at + 1)) return true;
  const isLong = word === 'ابراز' || word === 'اظهار';
  return isClosedVerb(reading, isLong ? at + 2 : at + 1, stop);
}

function isLightVerb(reading: Reading, at: number): boolean {
  return /^(?:کرد|داد|داشت|شد|گرفت|زد|نمود)/.test(reading.word(at));
}

/** Such a verb, with its clause over. */
function isClosedVerb(reading: Reading, at: number, stop: number): boolean {
  if (at + 1 >= stop || !closedVerb.test(reading.word(at))) return false;
  return reading.is(at + 1, 'و') || reading.is(at + 1, '،');
}
