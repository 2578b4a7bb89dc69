import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { foldWord } from '../../morphology/fold-word.js';

const word = /[\u0621-\u065f\u0670\u067e\u0686\u0698\u06a9\u06af\u06c0\u06cc\u200c]+/gu;

/** How often each folded word form stands in the news and in the treebank's training part. */
export function countWords(data: string): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (text: string): void => {
    for (const match of text.matchAll(word)) {
      const form = foldWord(match[0]);
      if (form !== '') counts.set(form, (counts.get(form) ?? 0) + 1);
    }
  };
  const news = join(data, 'news');
  for (const file of readdirSync(news).sort()) {
    if (file.endsWith('.gz')) count(gunzipSync(readFileSync(join(news, file))).toString('utf8'));
  }
  count(readFileSync(join(data, 'spacing', 'perdt-train.tokens.txt'), 'utf8'));
  return counts;
}
