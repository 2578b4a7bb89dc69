import { CharacterClass, classOf, isSpace } from '../../text/characters.js';
import type { Edit } from '../../text/edit.js';

const delimiters = '*_~';

/** Where emphasis is opened, and where it is closed: offsets of marks that do. */
export interface DelimiterRoles {
  readonly opening: ReadonlySet<number>;
  readonly closing: ReadonlySet<number>;
}

/**
 * Whether the runs of `*`, `_` and `~` that an edit touches can still open or close the emphasis
 * that they did (CommonMark, «left-flanking» and «right-flanking delimiter runs»): `**«سلام»** ها`
 * must keep its space, without which the run could not close.
 */
export function keepsDelimiters(
  source: string,
  { start, end, replacement }: Edit,
  roles: DelimiterRoles,
): boolean {
  const first = replacement === '' ? source.charAt(end) : replacement.charAt(0);
  const last =
    replacement === '' ? source.charAt(start - 1) : replacement.charAt(replacement.length - 1);
  return (
    (!isDelimiter(source, start - 1) || keepsRun(source, start - 1, null, first, roles)) &&
    (!isDelimiter(source, end) || keepsRun(source, end, last, null, roles))
  );
}

/** @param before and `behind`: what comes to stand beside the run, null for what stands there */
function keepsRun(
  source: string,
  at: number,
  before: string | null,
  behind: string | null,
  { opening, closing }: DelimiterRoles,
): boolean {
  const run = runAround(source, at);
  const { opens, closes } = flanks(
    source.charAt(at),
    before ?? source.charAt(run.start - 1),
    behind ?? source.charAt(run.end),
  );
  for (let i = run.start; i < run.end; i++) {
    if ((opening.has(i) && !opens) || (closing.has(i) && !closes)) return false;
  }
  return true;
}

/** Whether a run can open and close, by the characters before and behind it. */
function flanks(mark: string, before: string, after: string): { opens: boolean; closes: boolean } {
  const [spaceBefore, markBefore] = [isBlank(before), isMark(before)];
  const [spaceAfter, markAfter] = [isBlank(after), isMark(after)];
  const left = !spaceAfter && (!markAfter || spaceBefore || markBefore);
  const right = !spaceBefore && (!markBefore || spaceAfter || markAfter);
  if (mark !== '_') return { opens: left, closes: right };
  return { opens: left && (!right || markBefore), closes: right && (!left || markAfter) };
}

function runAround(source: string, offset: number): { start: number; end: number } {
  const mark = source.charAt(offset);
  let start = offset;
  let end = offset + 1;
  while (source.charAt(start - 1) === mark) start--;
  while (source.charAt(end) === mark) end++;
  return { start, end };
}

function isDelimiter(source: string, offset: number): boolean {
  const character = source.charAt(offset);
  return character !== '' && delimiters.includes(character);
}

function isBlank(character: string): boolean {
  return character === '' || isSpace(character.charCodeAt(0));
}

function isMark(character: string): boolean {
  const { punctuation, symbol } = CharacterClass;
  return character !== '' && (classOf(character.charCodeAt(0)) & (punctuation | symbol)) !== 0;
}
