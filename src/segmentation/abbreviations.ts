/**
 * Persian names of the Latin letters: words made of them with dots between are one abbreviation
 * (بی.ام.دبلیو, یو.اس.بی), where other words with a dot between are two sentences run together.
 */
const letterNames =
  ' ای بی سی دی ئی اف جی اچ آی جی کی ال ام ان او پی کیو آر اس تی یو وی دبلیو ایکس وای زد زی الف ';

/** Whether a part of a dotted abbreviation: one letter, or the name of a Latin letter. */
export function isAbbreviationPart(part: string): boolean {
  return part.length === 1 || letterNames.includes(` ${part} `);
}

/** Eras that follow a year and keep their full stop: ۱۹۱۷ م. */
export const eras = 'مهقش';

/**
 * Words whose full stop does not end a sentence. Titles (دکتر, مهندس) are written without one, so
 * there are few: references, units and forms of address.
 */
const abbreviations =
  ' ص صص ج جلد ر.ک رک ت ش شم نک بنگ پ ه ق م ق.م ب.م پ.م ه.ق ه.ش ه‍.ق ه‍.ش ع ره تل فکس St Mr Mrs Ms Dr Prof No vs etc Inc Ltd Co Jr Sr Vol Fig pp ed al cf ';

/** Whether a full stop behind `word` belongs to the word. A single letter is an initial (م. رضایی). */
export function isAbbreviation(word: string): boolean {
  return word.length === 1 || abbreviations.includes(` ${word} `);
}
