/**
 * Persian names of the Latin letters: words made of them with dots between are one abbreviation
 * (بی.ام.دبلیو, یو.اس.بی), where other words with a dot between are two sentences run together.
 */
const letterNames =
  ' ای بی سی دی ئی اف جی اچ آی کی ال ام ان او پی کیو آر اس تی یو وی دبلیو ایکس وای زد زی الف ';

/** Those that are words as well: «به او.وی گفت» is two sentences. */
const ambiguousNames = ' او وی ان ای ام دی سی کی زد وای زی الف ';

/** Whether a part of a dotted abbreviation: one letter, or the name of a Latin letter. */
export function isAbbreviationPart(part: string): boolean {
  return part.length === 1 || isLetterName(part);
}

/** Whether the name of a Latin letter: before a name, an initial (جی. کی. رولینگ). */
export function isLetterName(word: string): boolean {
  return letterNames.includes(` ${word} `);
}

/** Whether the name of a Latin letter that is a Persian word as well. */
export function isAmbiguousName(word: string): boolean {
  return ambiguousNames.includes(` ${word} `);
}

/** Eras that follow a year and keep their full stop: ۱۹۱۷ م. */
export const eras = 'مهقش';

/**
 * Words whose full stop does not end a sentence: references (صص., نک.), forms of address in Latin
 * letters. Persian titles (دکتر, مهندس) are written without a full stop.
 */
const abbreviations =
  ' صص جلد ر.ک رک نک بنگ ق.م ب.م پ.م ه.ق ه.ش ره تلفن St Mr Mrs Ms Dr Prof No vs Jr Sr Vol Fig pp ed al cf Gen Col Capt Lt Sgt Rev Hon ';

/** Letters that number the points of a list at the beginning of a sentence: «الف. …». */
const listLetters = ' الف ';

/** Nouns that a letter follows as a name, so that a full stop behind it ends the sentence: گروه ب. */
export const letterNouns = ' گروه گزینه بند ویتامین هپاتیت نوع طبقه رتبه درجه کلاس سری دسته ';

/**
 * Whether a full stop behind `word` belongs to the word; a single letter is an initial (م. رضایی).
 *
 * @param isFirst the word begins its sentence
 */
export function isAbbreviation(word: string, isFirst: boolean): boolean {
  if (word.length === 1 || abbreviations.includes(` ${word} `)) return true;
  return isFirst && listLetters.includes(` ${word} `);
}
