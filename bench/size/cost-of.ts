import process from 'node:process';
import { analyze } from '../../src/analyze.js';
import { normalize } from '../../src/normalization/normalize.js';
import { loadResources } from '../../src/resources.js';
import { segment } from '../../src/segmentation/segment.js';
import { tokenize } from '../../src/segmentation/tokenize.js';
import { inOneLine, readArticles, repeatTo, sizeOf } from '../speed/texts.js';

/** What is done with how many megabytes of which text. */
export interface Case {
  readonly data: string;
  readonly work: string;
  readonly form: string;
  readonly size: number;
}

export interface Cost {
  /** Milliseconds of the processor for a megabyte of UTF-8. */
  readonly time: number;
  /** The most megabytes of memory that the process held. */
  readonly memory: number;
}

const language = loadResources();

export const works: Readonly<Record<string, (text: string) => unknown>> = {
  tokenize,
  segment,
  normalize: (text) => normalize(text, {}, language.spacing),
  analyze: (text) => analyze(text, { resources: language }),
};

/** How a text of so many megabytes comes: the texts that are handed over one by one. */
export const forms: Readonly<
  Record<string, (articles: readonly string[], size: number) => string[]>
> = {
  articles: (articles, size) => {
    const copies = Math.max(1, Math.round((size * 1e6) / sizeOf(articles)));
    return Array.from({ length: copies }, () => articles).flat();
  },
  lines: (articles, size) => [repeatTo(articles, size * 1e6)],
  'one line': (articles, size) => [inOneLine(repeatTo(articles, size * 1e6))],
};

/** Megabytes that are read before the time is taken. */
const warmUp = 10;
/** So many megabytes are timed at least, and so many milliseconds: a shorter time is told by chance. */
const least = { megabytes: 10, time: 5000 };

/** Do one piece of work, warm. */
export function costOf({ data, work, form, size }: Case): Cost {
  const articles = readArticles(data);
  const act = works[work];
  const make = forms[form];
  if (act === undefined || make === undefined) throw new Error(`${work}, ${form}`);
  const small = make(articles, 1);
  for (let read = 0; read < warmUp; read += sizeOf(small) / 1e6)
    for (const text of small) act(text);
  const texts = make(articles, size);
  const start = process.cpuUsage();
  let read = 0;
  let time = 0;
  while (read < least.megabytes || time < least.time) {
    for (const text of texts) act(text);
    const { user, system } = process.cpuUsage(start);
    time = (user + system) / 1000;
    read += sizeOf(texts) / 1e6;
  }
  return { time: time / read, memory: Math.round(process.resourceUsage().maxRSS / 1024) };
}
