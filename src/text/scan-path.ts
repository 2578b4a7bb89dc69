import { isWordCharacter } from './characters.js';

const slash = 0x2f;
const backslash = 0x5c;
const dot = 0x2e;
const hyphen = 0x2d;
const tilde = 0x7e;

/**
 * The end of the file path that begins at `start`, or `start` where there is none: `C:\…`, `\\host\…`,
 * `/usr/local/…`, `./…`, `~/…`. An absolute path needs two slashes with ASCII names, so that
 * «مرد/زن» and «/» stay text.
 */
export function scanPath(text: string, start: number, end = text.length): number {
  const isWindows = isWindowsRoot(text, start, end);
  let i = isWindows ? start + 2 : start;
  let separators = 0;
  let letters = 0;
  let isAscii = true;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (code === slash || code === backslash) separators++;
    else if (isWordCharacter(code)) {
      letters++;
      isAscii &&= code < 0x80;
    } else if (code !== dot && code !== hyphen && code !== tilde) break;
    i++;
  }
  while (i > start && text.charCodeAt(i - 1) === dot) i--;
  if (isWindows) return i;
  return separators >= 2 && letters >= 2 && isAscii ? i : start;
}

function isWindowsRoot(text: string, start: number, end: number): boolean {
  const lower = text.charCodeAt(start) | 0x20;
  if (lower >= 0x61 && lower <= 0x7a) return start + 2 < end && text.startsWith(':\\', start + 1);
  return (
    text.startsWith('\\\\', start) && start + 2 < end && isWordCharacter(text.charCodeAt(start + 2))
  );
}
