import type { ContainerKind } from './container-kind.js';

const kindOfEnding: Readonly<Record<string, ContainerKind>> = {
  md: 'markdown',
  markdown: 'markdown',
  html: 'html',
  htm: 'html',
  srt: 'subtitles',
  vtt: 'subtitles',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  csv: 'csv',
  tsv: 'csv',
};

/**
 * What a file holds its prose in, by the ending of its name; plain text where it says nothing.
 *
 * @param path a file's name, with or without its folders, and with or without `.gz`
 *
 * @example
 * ```js
 * import { containerOf } from 'farsi-news';
 *
 * console.log(containerOf('news/page.html')); // → html
 * ```
 */
export function containerOf(path: string): ContainerKind {
  const ending = /\.([a-z]+)(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(kindOfEnding, ending) ? (kindOfEnding[ending] ?? 'text') : 'text';
}
