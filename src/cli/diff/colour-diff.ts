import { diffArrays } from 'diff';
import { nameControls } from '../../reporters/name-controls.js';
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
    if (/^(?:---|\+\+\+) /u.test(line)) shown.push(palette.heading(nameControls(line)));
    else if (line.startsWith('@@')) shown.push(palette.name(nameControls(line)));
    else if (line.startsWith('-') && next.startsWith('+')) {
      const [before, after] = marked(line.slice(1), next.slice(1), palette);
      shown.push(palette.removed(`-${before}`), palette.added(`+${after}`));
      i++;
    } else if (line.startsWith('-')) shown.push(palette.removed(nameControls(line)));
    else shown.push(line.startsWith('+') ? palette.added(nameControls(line)) : nameControls(line));
  }
  return shown.join('\n');
}

/** A line and what it becomes, with the words set off that are not in both. */
function marked(before: string, after: string, palette: Palette): [string, string] {
  const options = { maxEditLength: mostWords };
  const changes = diffArrays(words(before), words(after), options);
  if (changes === undefined) return [nameControls(before), nameControls(after)];
  const side = (other: 'added' | 'removed'): string =>
    changes
      .filter((change) => !change[other])
      .map(({ value, added, removed }) => {
        const text = nameControls(value.join(''));
        return added || removed ? palette.changed(text) : text;
      })
      .join('');
  return [side('added'), side('removed')];
}

/** The words of a line and the spaces between them. */
function words(line: string): string[] {
  return line.match(/ +|[^ ]+/gu) ?? [];
}
