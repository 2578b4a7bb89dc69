import { titles, type TitleKind } from '../../entities/tables/titles.js';
import type { Reading, Stretch } from '../reading.js';
import type { MentionIndex, Named } from './mention-index.js';
import { isHead, titleKind } from './title-kind.js';
import { blessings, circles } from './words.js';

/** Heads whose complement is a person: «وکیل رضایی» is somebody else than رضایی. */
const ofPersons: ReadonlySet<string> = new Set(
  'وکیل مشاور سخنگوی دستیار منشی نماینده معاون جانشین فرستاده همسر برادر پسر دختر پدر مادر'.split(
    ' ',
  ),
);

/** The person whom the phrase names; one that only complements a title is another. */
export function personIn(reading: Reading, mentions: MentionIndex, phrase: Stretch): Named | null {
  const head = lastHead(reading, phrase);
  for (const named of mentions.within(phrase)) {
    const { type, form } = named.mention;
    if (type !== 'PER' || form === 'title' || named.end > phrase.end) continue;
    if (isComplement(reading, phrase, head, named)) continue;
    return named;
  }
  return null;
}

/** The title that the phrase begins with, of several in a row the last: «معاون دبیرکل». */
function lastHead(
  reading: Reading,
  { first, end }: Stretch,
): { readonly end: number; readonly kind: TitleKind } | null {
  let head = titles.match(reading.words, first, end);
  while (head !== null) {
    const next = titles.match(reading.words, head.end, end);
    if (next?.kind !== 'office' || head.kind !== 'office') break;
    head = next;
  }
  return head;
}

function isComplement(
  reading: Reading,
  { first, end }: Stretch,
  head: { readonly end: number; readonly kind: TitleKind } | null,
  { first: at, end: behind, name, mention }: Named,
): boolean {
  const isHeaded = head !== null && head.kind !== 'rank' && head.kind !== 'honorific';
  // «مسئول نمایندگی در سپاه حضرت عباس (ع)»
  const isBlessed = reading.is(behind, '(') && blessings.has(reading.word(behind + 1));
  if (isHeaded && at > first && isBlessed) return true;
  if (isInCircle(reading, first, at)) return true;
  if (isHeaded && name.first === head.end) {
    return head.kind === 'office' || ofPersons.has(reading.word(first));
  }
  if (at <= first + 1 || mention.form === 'title+name') return false;
  if (reading.is(at - 1, 'و')) return true;
  // «فرجی رئیس ادارهٔ …»: the name stood before its title.
  if (head === null) return titleBetween(reading, first, at);
  return isHeaded && behind < end && !reading.is(at - 1, '،');
}

/** «از یاران شهید صالحی»: one of his, not he. */
function isInCircle(reading: Reading, first: number, at: number): boolean {
  let before = at - 1;
  while (before > first && titleKind(reading, before, at) === 'honorific') before--;
  return before >= first && circles.has(reading.word(before));
}

function titleBetween(reading: Reading, first: number, end: number): boolean {
  for (let i = first + 1; i < end; i++) if (isHead(titleKind(reading, i, end))) return true;
  return false;
}
