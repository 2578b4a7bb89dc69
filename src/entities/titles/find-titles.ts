import type { Gazetteer } from '../gazetteer.js';
import type { NameSpan } from '../names/name-span.js';
import { phraseEnd } from '../phrase-end.js';
import { formerWords, titles, type TitleKind } from '../tables/titles.js';
import type { Words } from '../words.js';
import { extendComplement } from './extend-complement.js';
import { NameMap } from './name-map.js';
import type { TitleSpan } from './title-span.js';

/** Words before a title that make it anybody's or somebody's already known: یک کارشناس, این مقام. */
const notTitleAfter: ReadonlySet<string> = new Set(
  'یک هر این آن همین همان چند دو سه چهار برخی بعضی همه هیچ کدام چنین بدون عنوان سمت مقام پست'.split(
    ' ',
  ),
);

/** Kinds that are titles only before a name. */
const beforeNames: ReadonlySet<TitleKind> = new Set(['rank', 'honorific', 'courtesy', 'kinship']);

/**
 * The titles of people in a text: heads of the table of titles with their complements.
 *
 * @param names all names of the text, in order, not overlapping
 */
export function findTitles(
  words: Words,
  gazetteer: Gazetteer,
  names: readonly NameSpan[],
): TitleSpan[] {
  const map = new NameMap(words, names);
  return words.sentences.flatMap(([first, end]) => {
    const found: TitleSpan[] = [];
    let i = first;
    while (i < end) {
      const title = titleAt(words, gazetteer, map, i, first, end);
      if (title) found.push(title);
      i = title ? Math.max(title.end, i + 1) : i + 1;
    }
    return found;
  });
}

function titleAt(
  words: Words,
  gazetteer: Gazetteer,
  names: NameMap,
  i: number,
  sentence: number,
  limit: number,
): TitleSpan | null {
  if (names.covers(i)) return null;
  const nextPerson = names.nextPerson(i, limit);
  // A head does not reach into a name: رئیس + کمیته بازرگانی و تجارت.
  const heads = titleHeads(words, i, names.nextName(i, nextPerson));
  if (heads === null) return null;
  const { kind, end: headEnd } = heads;
  if (headEnd === nextPerson && nextPerson < limit) {
    return {
      first: i,
      end: headEnd,
      kind,
      headEnd,
      coreEnd: headEnd,
      before: nextPerson,
      beside: null,
    };
  }
  if (beforeNames.has(kind)) return null;
  if (i > sentence && notTitleAfter.has(words.key(i - 1))) return null;

  const stop = nextPerson < limit ? startOfHonorifics(words, headEnd, nextPerson) : limit;
  const chain = phraseEnd(words, gazetteer, headEnd, stop, names);
  const end = extendComplement(words, gazetteer, names, i, headEnd, chain, stop);
  if (end === stop && nextPerson < limit) {
    return {
      first: i,
      end: nextPerson,
      kind,
      headEnd,
      coreEnd: end,
      before: nextPerson,
      beside: null,
    };
  }
  const beside = personBeside(words, names, i, end, sentence, limit);
  if (kind === 'trade' && beside === null) return null;
  if (kind === 'role' && beside === null) {
    // An adjective alone does not say who: فوتبالیست اردبیلی.
    let isTold = false;
    for (let t = headEnd; t < end; t++) isTold ||= words.partOfSpeech(t) !== 'ADJ';
    if (!isTold) return null;
  }
  return { first: i, end, kind, headEnd, coreEnd: end, before: null, beside };
}

/** Title words in a row: سردار سرتیپ پاسدار, حضرت آیت‌الله; the kind is that of the weightiest. */
function titleHeads(
  words: Words,
  first: number,
  limit: number,
): { kind: TitleKind; end: number } | null {
  let found = titles.match(words, first, limit);
  if (found === null || found.kind === 'part' || found.kind === 'kinship') return null;
  for (;;) {
    const former = formerWords.match(words, found.end, limit);
    if (former) {
      found = { kind: found.kind, end: former.end };
      continue;
    }
    const next = titles.match(words, found.end, limit);
    if (
      next === null ||
      !beforeNames.has(found.kind) ||
      next.kind === 'part' ||
      next.kind === 'kinship'
    )
      break;
    found = next;
  }
  return found;
}

/** Where the ranks and honorifics begin that stand between a title and the name at `name`. */
function startOfHonorifics(words: Words, from: number, name: number): number {
  for (let first = Math.max(from, name - 4); first < name; first++) {
    let end = first;
    for (;;) {
      const next = end < name ? titles.match(words, end, name) : null;
      if (next === null || !beforeNames.has(next.kind)) break;
      end = next.end;
    }
    if (end === name) return first;
  }
  return name;
}

/**
 * The person whom a title stands beside: before it, with or without a comma (احمدی، فرماندار تبریز،),
 * or behind it between commas (فرماندار تبریز، علی احمدی، …).
 */
function personBeside(
  words: Words,
  names: NameMap,
  first: number,
  end: number,
  sentence: number,
  limit: number,
): number | null {
  let before = first - 1;
  while (before > sentence && (words.isComma(before) || words.key(before) === '»')) before -= 1;
  if (before >= sentence) {
    const person = names.personEndingAt(before + 1);
    if (person !== null) return person;
  }
  if (!words.isComma(end)) return null;
  const person = names.personStartingAt(end + 1);
  if (person === null || person.end >= limit) return null;
  return words.isComma(person.end) ? person.first : null;
}
