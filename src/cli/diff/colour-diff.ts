import { diffArrays } from 'diff';
import { nameCharacter } from '../../reporters/name-character.js';
import type { Palette } from '../../reporters/palette.js';

/** Lines that differ in more words than this are shown without marking them. */
const mostWords = 400;

/**
 * A diff for a terminal: coloured, the words that changed set off (a ZWNJ cannot be seen), and
 * without characters that a terminal would obey.
 */
export function colourDiff(diff: string, palette: Palette): string {
  const lines = diff.split('\n');
  const shown: string[] = [];
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    const next = lines[i + 1] ?? '';
    if (/^(?:---|\+\+\+) /u.test(line)) shown.push(palette.heading(visible(line)));
    else if (line.startsWith('@@')) shown.push(palette.name(visible(line)));
    else if (line.startsWith('-') && next.startsWith('+')) {
      const [before, after] = marked(line.slice(1), next.slice(1), palette);
      shown.push(palette.removed(`-${before}`), palette.added(`+${after}`));
      i++;
    } else if (line.startsWith('-')) shown.push(palette.removed(visible(line)));
    else shown.push(line.startsWith('+') ? palette.added(visible(line)) : visible(line));
  }
  return shown.join('\n');
}

/** A line and what it becomes, with the words set off that are not in both. */
function marked(before: string, after: string, palette: Palette): [string, string] {
  const options = { maxEditLength: mostWords };
  const changes = diffArrays(words(before), words(after), options);
  if (changes === undefined) return [visible(before), visible(after)];
  const side = (other: 'added' | 'removed'): string =>
    changes
      .filter((change) => !change[other])
      .map(({ value, added, removed }) => {
        const text = visible(value.join(''));
        return added || removed ? palette.changed(text) : text;
      })
      .join('');
  return [side('added'), side('removed')];
}

/** The words of a line and the spaces between them. */
function words(line: string): string[] {
  return line.match(/ +|[^ ]+/gu) ?? [];
}

function visible(line: string): string {
  return line.replace(
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    /[\u0000-\u0008\u000e-\u001f\v\f\r\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu,
    nameCharacter,
  );
}
