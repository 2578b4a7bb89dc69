import type { Mention, Range } from '../../document.js';
import type { Gazetteer } from '../gazetteer.js';
import { phraseEnd } from '../phrase-end.js';
import { titles } from '../tables/titles.js';
import type { Words } from '../words.js';
import type { Placed } from './article-mentions.js';

const pronouns: ReadonlySet<string> = new Set(['وی', 'او', 'ایشان', 'نامبرده']);

const demonstratives: ReadonlySet<string> = new Set(['این', 'همین']);

/** Nouns of a person that are no title: «این مقام», «این فرد». */
const personNouns: ReadonlySet<string> = new Set(
  'مقام مسئول مسیول فرد شخص نخبه چهره بانو زن مرد روحانی شهید عالم امام هنرمند ورزشکار خواننده مربی نوجوان جوان'.split(
    ' ',
  ),
);

/** How many mentions back a pronoun may look. */
const farthest = 20;

/** How sure a pronoun is where one person was named since the paragraph before, and where several. */
const sure = { alone: 0.75, nearest: 0.55 } as const;

/**
 * Pronouns and «این …» that stand for somebody and that no speaker's words held: they mean the person
 * last named, no more than a paragraph before.
 *
 * @param placed all mentions, in order
 * @param spoken the contents of quotations: who is named in somebody's words is not whom the reporter
 *   goes on to speak of, and the other way round
 * @param paragraphOf the paragraph of each sentence
 */
export function findPronouns(
  words: Words,
  gazetteer: Gazetteer,
  placed: readonly Placed[],
  spoken: readonly Range[],
  paragraphOf: readonly number[],
): Mention[] {
  const voices = voiceOf(words, spoken);
  const people = placed.filter(
    ({ mention: { type, entity } }) => type === 'PER' && entity !== null,
  );
  const covered = new Uint8Array(words.length);
  for (const { first, end, mention } of placed)
    if (mention.form !== 'value') covered.fill(1, first, end);
  const sentenceAt = new Int32Array(words.length);
  words.sentences.forEach(([first, end], s) => sentenceAt.fill(s, first, end));
  const paragraphAt = (token: number): number => paragraphOf[sentenceAt[token] ?? 0] ?? 0;

  const found: Mention[] = [];
  let behind = 0; // the first person behind token i
  words.sentences.forEach(([start, limit]) => {
    for (let i = start; i < limit; i++) {
      if (covered[i] === 1) continue;
      const end = standInEnd(words, gazetteer, i, limit);
      if (end === null || covered[end - 1] === 1) continue;
      while ((people[behind]?.first ?? Infinity) < i) behind += 1;
      const near = people
        .slice(Math.max(0, behind - farthest), behind)
        .filter(
          ({ first }) => voices[first] === voices[i] && paragraphAt(i) - paragraphAt(first) <= 1,
        );
      const last = near.at(-1)?.mention.entity;
      if (last === undefined || last === null) continue;
      const isAlone = near.every(({ mention }) => mention.entity === last);
      found.push({
        ...words.range(i, end),
        type: 'PER',
        form: pronouns.has(words.key(i)) ? 'pronoun' : 'demonstrative',
        head: null,
        value: null,
        source: 'coref',
        confidence: isAlone ? sure.alone : sure.nearest,
        entity: last,
      });
      i = end - 1;
    }
  });
  return found;
}

/** The end of a pronoun or of «این» with a noun of a person, or null. */
function standInEnd(
  words: Words,
  gazetteer: Gazetteer,
  first: number,
  limit: number,
): number | null {
  if (pronouns.has(words.key(first))) return first + 1;
  if (!demonstratives.has(words.key(first)) || first + 1 >= limit) return null;
  const title = titles.match(words, first + 1, limit);
  const isTitle = title !== null && ['office', 'role', 'sole', 'trade'].includes(title.kind);
  const noun = isTitle ? title.end : personNouns.has(words.key(first + 1)) ? first + 2 : null;
  return noun === null ? null : Math.max(noun, phraseEnd(words, gazetteer, noun, limit));
}

/** For each token the number of the innermost quotation it stands in, 0 in the reporter's own voice. */
function voiceOf(words: Words, spoken: readonly Range[]): Int32Array {
  const voices = new Int32Array(words.length);
  const sorted = spoken.toSorted((a, b) => a.start - b.start || b.end - a.end);
  let first = 0;
  sorted.forEach(({ start, end }, number) => {
    while (first < words.length && (words.tokens[first]?.start ?? 0) < start) first += 1;
    for (let i = first; i < words.length && (words.tokens[i]?.end ?? 0) <= end; i++) {
      voices[i] = number + 1;
    }
  });
  return voices;
}
