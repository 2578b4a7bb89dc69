import { expect, it } from '@jest/globals';
import { containerOf } from '../../src/containers/container-of.js';

it.each([
  ['a.md', 'markdown'],
  ['notes/خبر.Markdown', 'markdown'],
  ['page.html', 'html'],
  ['PAGE.HTM', 'html'],
  ['film.srt', 'subtitles'],
  ['film.fa.vtt', 'subtitles'],
  ['a.json', 'json'],
  ['a.ndjson', 'ndjson'],
  ['a.jsonl', 'ndjson'],
  ['a.csv', 'csv'],
  ['a.tsv', 'csv'],
  ['a.txt', 'text'],
  ['a.json/b', 'text'],
  ['constructor', 'text'],
  ['a.constructor', 'text'],
  ['', 'text'],
])('takes %s for %s', (path, kind) => {
  expect(containerOf(path)).toBe(kind);
});
