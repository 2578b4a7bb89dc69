import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { cleanText } from './clean-text.js';

/** The documents of a news file (gzip; a paragraph a line, an empty line after each document). */
export function readNews(path: string): string[][] {
  const documents: string[][] = [];
  for (const block of gunzipSync(readFileSync(path))
    .toString('utf8')
    .split(/\n{2,}/u)) {
    const lines = block.split('\n').map(cleanText).filter(isProse);
    if (lines.length > 0) documents.push(lines);
  }
  return documents;
}

function isProse(line: string): boolean {
  return line.length >= 15 && /[\u0600-\u06ff]{2,} [\u0600-\u06ff]{2,}/u.test(line);
}
