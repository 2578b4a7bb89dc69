import type { Analysis, IssueReport, SentenceReport } from '../report/analysis.js';
import { longestStretch, stretchAround } from './stretch-around.js';

/** What one rule changed. */
export interface ChangeGroup {
  readonly rule: string;
  readonly message: string;
  readonly count: number;
  /** Different words before and after, the first of them. */
  readonly examples: readonly Example[];
}

interface Example {
  readonly before: string;
  readonly after: string;
}

/** The changes by rule, the commonest rule first, each with up to `most` examples. */
export function changeGroups({ issues, sentences }: Analysis, most = 3): ChangeGroup[] {
  const groups = new Map<string, { message: string; count: number; examples: Example[] }>();
  let sentence = 0;
  for (const issue of issues) {
    const { rule, message, span } = issue;
    while ((sentences[sentence]?.orig[1] ?? Infinity) < span.orig[1]) sentence++;
    let group = groups.get(rule);
    if (group === undefined) groups.set(rule, (group = { message, count: 0, examples: [] }));
    group.count++;
    if (group.examples.length === most) continue;
    const example = exampleOf(issue, sentences[sentence]);
    if (example === null) continue;
    if (group.examples.some(({ before }) => before === example.before)) continue;
    group.examples.push(example);
  }
  return [...groups]
    .map(([rule, group]) => ({ rule, ...group }))
    .sort((a, b) => b.count - a.count || (a.rule < b.rule ? -1 : 1));
}

/** The words around a change, before and after; null outside sentences and where nothing shows. */
function exampleOf({ span }: IssueReport, sentence: SentenceReport | undefined): Example | null {
  if (sentence === undefined || span.orig[0] < sentence.orig[0]) return null;
  const { orig, norm, text, normText } = sentence;
  const before = wordsAround(text, span.orig[0] - orig[0], span.orig[1] - orig[0]);
  const after = wordsAround(normText ?? text, span.norm[0] - norm[0], span.norm[1] - norm[0]);
  // Stretches without a space (addresses, rows of marks) make no example.
  if (before === after || Math.max(before.length, after.length) > longestStretch) return null;
  return { before, after };
}

/** The words without the marks before and behind them that did not change. */
function wordsAround(text: string, start: number, end: number): string {
  const stretch = stretchAround(text, start, end);
  let [from, to] = [stretch.start, stretch.end];
  while (from < start && marks.includes(text.charAt(from))) from++;
  while (to > end && marks.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

const marks = '«»()[]،؛:؟!.…"';
