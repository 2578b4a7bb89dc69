import { describe, expect, it } from '@jest/globals';
import { isOpeningMark, isQuotationMark } from '../../src/quotes/marks.js';
import { Reading } from '../../src/quotes/reading.js';
import { toDocument } from './quote-article.js';

/** The pairs of quotation marks in a text, as the text from one to the other. */
function pairs(text: string): string[] {
  const { tokens, partner } = new Reading(toDocument(text));
  return tokens.flatMap(({ start }, i) => {
    const close = partner[i] ?? -1;
    if (close < i) return [];
    expect(partner[close]).toBe(i);
    return [text.slice(start, tokens[close]?.end)];
  });
}

describe('quotation marks', () => {
  it.each([
    ['او «راه» را دید.', ['«راه»']],
    ['او «راه “دراز” را» دید.', ['«راه “دراز” را»', '“دراز”']],
    ['او "راه" و "پل" را دید.', ['"راه"', '"پل"']],
    ['او "راه را دید.', []],
    ['او «راه را دید.', []],
    ['او راه» را دید.', []],
    ['او "راه «دراز» را" دید.', ['"راه «دراز» را"', '«دراز»']],
    // Over paragraphs: with the first that is left open, once.
    ['او گفت: «راه باز است.\n\nپل هم باز است.»', ['«راه باز است.\n\nپل هم باز است.»']],
    ['او گفت: «راه باز است.\n\nپل «نو» باز است.»', ['«راه باز است.\n\nپل «نو» باز است.»', '«نو»']],
    ['او گفت: «راه باز است.\n\nپل باز است.»\n\nسد پر است.»', ['«راه باز است.\n\nپل باز است.»']],
    ['راه باز است.»\n\nاو گفت: «پل باز است.', []],
    ['او گفت: "راه باز است.\n\nپل باز است."', []],
  ])('pair in %j', (text, expected) => {
    expect(pairs(text)).toEqual(expected);
  });

  it('pair over forty paragraphs, and not over more', () => {
    const speech = (paragraphs: number): string =>
      `او گفت: «راه باز است.${'\n\nپل هم باز است.'.repeat(paragraphs)}»`;
    expect(pairs(speech(40))).toHaveLength(1);
    expect(pairs(speech(41))).toHaveLength(0);
  });

  it.each(['«', '“', '‹', '„'])('%s opens', (mark) => {
    expect([isOpeningMark(mark), isQuotationMark(mark)]).toEqual([true, true]);
  });

  it.each(['»', '”', '›', '"'])('%s does not open alone', (mark) => {
    expect([isOpeningMark(mark), isQuotationMark(mark)]).toEqual([false, true]);
  });

  it.each(['', '(', 'راه'])('%s is none', (text) => {
    expect([isOpeningMark(text), isQuotationMark(text)]).toEqual([false, false]);
  });
});
