import { nameCharacter } from '../../reporters/name-character.js';
import type { Palette } from '../../reporters/palette.js';

/** A diff for a terminal: coloured, and without characters that a terminal would obey. */
export function colourDiff(diff: string, palette: Palette): string {
  return diff
    .split('\n')
    .map((line) => {
      const shown = visible(line);
      if (/^(?:---|\+\+\+) /u.test(line)) return palette.heading(shown);
      if (line.startsWith('@@')) return palette.name(shown);
      if (line.startsWith('-')) return palette.removed(shown);
      return line.startsWith('+') ? palette.added(shown) : shown;
    })
    .join('\n');
}

function visible(line: string): string {
  return line.replace(
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    /[\u0000-\u0008\u000e-\u001f\v\f\r\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu,
    nameCharacter,
  );
}
