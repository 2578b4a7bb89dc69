import type { GoldArticle, ScoredQuote, Stretch } from './annotation.js';

/** What edges of a content do not count. */
const edge = /[\s\u200c\u200e\u200f.،,؛;:«»"“”'()[\]!؟?…*\-–—]/u;

/** Ranks and forms of address; they are no part of a name. */
const honorifics = new Set(
  (
    'آقای خانم دکتر مهندس سردار سرهنگ سرتیپ سرلشکر امیر دریادار حجت الاسلام والمسلمین و آیت الله ' +
    'العظمی سید حاج شیخ استاد پروفسور شهید ژنرال'
  ).split(' '),
);

export interface Counts {
  gold: number;
  found: number;
  exact: number;
  at50: number;
  at80: number;
  cue: number;
  source: number;
  speaker: number;
}

export function noCounts(): Counts {
  return { gold: 0, found: 0, exact: 0, at50: 0, at80: 0, cue: 0, source: 0, speaker: 0 };
}

/**
 * Count what of an article's quotations was found. Contents are matched one to one, greedily, by the
 * Jaccard index of their characters; cue, source and speaker are judged where it is 0.5 or more.
 */
export function countFound(
  counts: Counts,
  article: GoldArticle,
  found: readonly ScoredQuote[],
): void {
  const characters = (quote: ScoredQuote): Set<number> =>
    new Set(quote.contents.flatMap((content) => places(trim(content, article.text))));
  const gold = article.quotes.map(characters);
  const guesses = found.map(characters);
  const pairs = gold.flatMap((right, g) =>
    guesses.flatMap((guess, f) => {
      const overlap = jaccard(right, guess);
      return overlap > 0 ? [{ overlap, g, f }] : [];
    }),
  );
  pairs.sort((a, b) => b.overlap - a.overlap || b.g - a.g || b.f - a.f);
  const usedGold = new Set<number>();
  const usedFound = new Set<number>();
  for (const { overlap, g, f } of pairs) {
    const right = article.quotes[g];
    const guess = found[f];
    if (usedGold.has(g) || usedFound.has(f) || right === undefined || guess === undefined) continue;
    usedGold.add(g);
    usedFound.add(f);
    if (overlap === 1) counts.exact++;
    if (overlap >= 0.8) counts.at80++;
    if (overlap < 0.5) continue;
    counts.at50++;
    if (agree(right.cue, guess.cue)) counts.cue++;
    if (agree(right.source, guess.source)) counts.source++;
    if (sameName(right.speaker, guess.speaker)) counts.speaker++;
  }
  const ignored = article.ignore.map((stretch) => new Set(places(stretch)));
  const excused = guesses.filter(
    (guess, f) =>
      !usedFound.has(f) &&
      ignored.some((set) => common(guess, set) >= 0.5 * Math.min(guess.size, set.size)),
  );
  counts.gold += gold.length;
  counts.found += guesses.length - excused.length;
}

/** A line of figures, in per cent. */
export function describeCounts(counts: Counts): string {
  const f1 = (hits: number): string =>
    ((200 * hits) / Math.max(1, counts.gold + counts.found)).toFixed(1);
  const share = (hits: number): string => ((100 * hits) / Math.max(1, counts.at50)).toFixed(1);
  return (
    `${counts.gold} quotations, ${counts.found} found; content F1 exact ${f1(counts.exact)}, ` +
    `at 0.8 ${f1(counts.at80)}, at 0.5 ${f1(counts.at50)}; cue ${share(counts.cue)}, ` +
    `source ${share(counts.source)}, speaker ${share(counts.speaker)}; ` +
    `end to end F1 ${f1(counts.speaker)}`
  );
}

function trim([start, end]: Stretch, text: readonly string[]): Stretch {
  while (start < end && edge.test(text[start] ?? '')) start++;
  while (end > start && edge.test(text[end - 1] ?? '')) end--;
  return [start, end];
}

function places([start, end]: Stretch): number[] {
  return Array.from({ length: end - start }, (_, i) => start + i);
}

function common(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const place of a) if (b.has(place)) count++;
  return count;
}

function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  const both = common(a, b);
  return both === 0 ? 0 : both / (a.size + b.size - both);
}

function agree(right: Stretch | null, guess: Stretch | null): boolean {
  if (right === null || guess === null) return right === guess;
  return Math.min(right[1], guess[1]) > Math.max(right[0], guess[0]);
}

/**
 * Whether two names are one, honorifics, spaces and letter forms aside. The same letters are one name,
 * also where a part of it looks like an honorific in one spelling alone («عزیز الله»).
 */
function sameName(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return a === b;
  return bareName(a) === bareName(b) || letters(a) === letters(b);
}

const letterForms: Readonly<Record<string, string>> = {
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
  ۀ: 'ه',
  أ: 'ا',
  إ: 'ا',
  ؤ: 'و',
};

function fold(name: string): string {
  return name
    .replace(/[يىكةۀأإؤ]/gu, (letter) => letterForms[letter] ?? letter)
    .replace(/[\u064b-\u065f\u0670\u0640]/gu, '')
    .replaceAll('\u200c', ' ');
}

function letters(name: string): string {
  return fold(name).replace(/[^\p{L}\p{N}]/gu, '');
}

function bareName(name: string): string {
  const folded = fold(name);
  const words = folded.match(/[\p{L}\p{N}]+/gu)?.filter((word) => !honorifics.has(word)) ?? [];
  return words.join('') || folded;
}
