import type { Language } from './wording.js';

/** A number, or what consists of numbers, with the digits in which people read it. */
export type Figures = (text: string | number) => string;

const zero = '۰'.charCodeAt(0);

/** The digits of the figures in reports for people; the text of articles is not theirs. */
export const figuresOf: Readonly<Record<Language, Figures>> = {
  en: String,
  fa: (text) =>
    String(text)
      .replace(/(?<=\d)\.(?=\d)/gu, '٫')
      .replace(/(?<=\d) ?%/gu, '٪')
      .replace(/\d/gu, (digit) => String.fromCharCode(zero + Number(digit))),
};
