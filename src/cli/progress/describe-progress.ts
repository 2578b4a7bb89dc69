import { figuresOf } from '../../reporters/wording/figures.js';
import type { Language } from '../../reporters/wording/wording.js';

/** How far a job is. */
export interface Stage {
  /** How many texts are done. */
  readonly texts: number;
  /** Since the job began. */
  readonly seconds: number;
  /** What is done of the whole, 0 to 1; null where the whole is not known. */
  readonly share: number | null;
}

/** The Persian line runs from right to left also where it stands among others. */
const words = {
  en: {
    texts: (count: number, shown: string) => `${shown} ${count === 1 ? 'text' : 'texts'}`,
    rate: (shown: string) => `${shown}/s`,
    left: (shown: string) => `${shown} left`,
    seconds: 's',
    minutes: 'min',
    hours: 'h',
    between: '  ',
    start: '',
  },
  fa: {
    texts: (_count: number, shown: string) => `${shown} متن`,
    rate: (shown: string) => `${shown} در ثانیه`,
    left: (shown: string) => `${shown} مانده`,
    seconds: 'ثانیه',
    minutes: 'دقیقه',
    hours: 'ساعت',
    between: '، ',
    start: '\u200f',
  },
} as const;

/**
 * How far a job is, how fast it goes, and how long it will take yet, as far as there is room:
 * `12%  1,234 texts  61/s  3 min left`.
 *
 * @param width in columns
 */
export function describeProgress(
  { texts, seconds, share }: Stage,
  width: number,
  language: Language = 'en',
): string {
  const word = words[language];
  const figures = figuresOf[language];
  const number = (value: number): string =>
    value.toLocaleString(language, { maximumFractionDigits: 1 });
  const parts: string[] = [];
  if (share !== null && share > 0) parts.push(figures(`${Math.floor(100 * share)}%`));
  parts.push(word.texts(texts, number(texts)));
  const rate = texts / seconds;
  parts.push(word.rate(number(rate < 10 ? rate : Math.round(rate))));
  if (share !== null && share > 0) {
    const left = duration((seconds * (1 - share)) / share, language);
    parts.push(word.left(figures(left)));
  }
  while (parts.length > 0 && parts.join(word.between).length > width) parts.pop();
  return word.start + parts.join(word.between);
}

function duration(seconds: number, language: Language): string {
  const word = words[language];
  const minutes = Math.round(seconds / 60);
  if (seconds < 60) return `${Math.max(1, Math.ceil(seconds))} ${word.seconds}`;
  if (minutes < 60) return `${minutes} ${word.minutes}`;
  return `${Math.floor(minutes / 60)} ${word.hours} ${minutes % 60} ${word.minutes}`;
}
