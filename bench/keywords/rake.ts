import { Role } from '../../src/keywords/read-words.js';
import type { TaggedArticle } from '../../src/training/keywords/read-tagged.js';

/**
 * RAKE (Rose and others 2010): phrases are the runs of words between stop words and marks; a word
 * scores its degree over its frequency, a phrase the sum of its words.
 */
export function rake({ article }: TaggedArticle): readonly string[] {
  const { words, document } = article;
  const phrases: number[][] = [[]];
  words.forEach(({ role }, i) => {
    if (role >= Role.Number) phrases.at(-1)?.push(i);
    else phrases.push([]);
  });
  const degree = new Map<string, number>();
  const frequency = new Map<string, number>();
  const keyOf = (i: number): string => words[i]?.key ?? '';
  for (const phrase of phrases) {
    for (const key of phrase.map(keyOf)) {
      degree.set(key, (degree.get(key) ?? 0) + phrase.length);
      frequency.set(key, (frequency.get(key) ?? 0) + 1);
    }
  }
  const scores = new Map<string, number>();
  for (const phrase of phrases) {
    if (phrase.length === 0) continue;
    const text = phrase.map((i) => document.tokens[i]?.text ?? '').join(' ');
    const weight = (key: string): number => (degree.get(key) ?? 0) / (frequency.get(key) ?? 1);
    scores.set(
      text,
      phrase.reduce((sum, i) => sum + weight(keyOf(i)), 0),
    );
  }
  return [...scores]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 15)
    .map(([text]) => text);
}
