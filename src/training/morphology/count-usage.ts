import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { foldWord } from '../../morphology/fold-word.js';

/** How a word form is used: in how many places in all, and in how many of certain kinds. */
export interface Usage {
  count: number;
  /** Where a phrase begins: behind a preposition, a determiner, را, a conjunction or a mark. */
  initial: number;
  /** Behind a plural with ezafe (کشورهای …), where nouns and adjectives stand but no names. */
  afterPlural: number;
  /** Before که, or behind یک, هیچ, هر, چنین, چه: where an indefinite ی is usual. */
  indefinite: number;
}

const word =
  /[\u0621-\u065f\u0670\u067e\u0686\u0698\u06a9\u06af\u06c0\u06cc\u200c]+|[^\s\u0621-\u065f\u0670\u067e\u0686\u0698\u06a9\u06af\u06c0\u06cc\u200c]+/gu;
const letter = /[\u0621-\u06cc]/u;

const phraseOpeners = new Set(
  `به از در با برای بر تا بدون توسط علیه مانند مثل درباره طی ضمن را و این آن هر هیچ چند همین همان
  چنین یک دو سه چهار پنج برخی بعضی همه تمام که اما ولی یا نیز هم اگر`.split(/\s+/u),
);
const indefiniteOpeners = new Set(['یک', 'هیچ', 'هر', 'چنین', 'چه', 'هرگونه']);

/** The usage of each folded word form in the news and in the treebank's training part. */
export function countUsage(data: string): Map<string, Usage> {
  const usage = new Map<string, Usage>();
  for (const sentence of sentences(data)) {
    for (let i = 0; i < sentence.length; i++) {
      const form = sentence[i] ?? '';
      if (!letter.test(form)) continue;
      const before = sentence[i - 1] ?? '';
      let entry = usage.get(form);
      if (entry === undefined) {
        entry = { count: 0, initial: 0, afterPlural: 0, indefinite: 0 };
        usage.set(form, entry);
      }
      entry.count++;
      if (phraseOpeners.has(before) || !letter.test(before)) entry.initial++;
      if (before.endsWith('های')) entry.afterPlural++;
      if (sentence[i + 1] === 'که' || indefiniteOpeners.has(before)) entry.indefinite++;
    }
  }
  return usage;
}

function* sentences(data: string): Generator<string[]> {
  const news = join(data, 'news');
  for (const file of readdirSync(news).sort()) {
    if (!file.endsWith('.gz')) continue;
    for (const line of gunzipSync(readFileSync(join(news, file)))
      .toString('utf8')
      .split('\n')) {
      yield Array.from(line.matchAll(word), (match) => foldWord(match[0]));
    }
  }
  const treebank = readFileSync(join(data, 'spacing', 'perdt-train.tokens.txt'), 'utf8');
  for (const sentence of treebank.split('\n\n')) yield sentence.split('\n').map(foldWord);
}
