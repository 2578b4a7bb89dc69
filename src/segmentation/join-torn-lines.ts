import type { Block } from './split-paragraphs.js';

/** How many paragraphs must be torn for sure, and how many a text must have. */
const fewestTorn = 2;
const fewestParagraphs = 4;

/** Longer lines are no headings, in UTF-16 code units. */
const longestHeading = 100;

const stops = '.!؟»';
const closers = `${stops}?:؛"”…/`;

/** What no heading ends with: a preposition, a conjunction, a plural that waits for its complement. */
const waiting = /(?:^|[\s\u200c])(?:از|به|با|در|بر|برای|تا|که|و|یا|های|هاي|این|اين)$/;

/** How far back from the end of a line `waiting` looks, in UTF-16 code units. */
const longestWaiting = 5;

/**
 * Join the lines of paragraphs that were torn, as archives tear them where a link stood: empty lines
 * part the paragraphs of the text, and inside one no line is closed by a mark but the last. A heading
 * above its paragraph looks the same, so most of the torn paragraphs must hold a line, before their
 * last, that no heading can be: one too long, or one that ends with a word that cannot end.
 */
export function joinTornLines(text: string, lines: readonly Block[]): readonly Block[] {
  if (lines.every(({ afterGap }) => afterGap)) return lines;
  const paragraphs = cutAtGaps(lines);
  if (paragraphs.length < fewestParagraphs) return lines;
  const torn = new Set(paragraphs.slice(1).filter((paragraph) => isTorn(text, paragraph)));
  const sure = [...torn].filter((paragraph) =>
    paragraph.slice(0, -1).some((line) => isNoHeading(text, line)),
  );
  if (sure.length < fewestTorn || sure.length * 2 < torn.size) return lines;
  return paragraphs.flatMap((paragraph) => {
    const [first] = paragraph;
    const last = paragraph.at(-1);
    if (first === undefined || last === undefined || !torn.has(paragraph)) return paragraph;
    return [{ ...first, end: last.end }];
  });
}

/** The lines that no empty line parts. */
function cutAtGaps(lines: readonly Block[]): Block[][] {
  const paragraphs: Block[][] = [];
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (last === undefined || line.afterGap) paragraphs.push([line]);
    else last.push(line);
  }
  return paragraphs;
}

function isTorn(text: string, paragraph: readonly Block[]): boolean {
  const before = paragraph.slice(0, -1);
  const last = paragraph.at(-1);
  if (last === undefined || before.length === 0) return false;
  const isClosed = stops.includes(text.charAt(last.end - 1));
  const isOpen = before.every(
    ({ heading, end }) => heading === 0 && !closers.includes(text.charAt(end - 1)),
  );
  return isClosed && isOpen;
}

function isNoHeading(text: string, { start, end }: Block): boolean {
  if (end - start > longestHeading) return true;
  return waiting.test(text.slice(Math.max(start, end - longestWaiting), end));
}
