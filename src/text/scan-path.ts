import { isWordCharacter } from './characters.js';

/**
 * The end of the file path that begins at `start`, or `start` where there is none: `C:\…`, `\\host\…`,
 * `/usr/local/…`, `./…`, `~/…`. An absolute path needs two slashes with ASCII names, so that
 * «مرد/زن» and «/» stay text.
 */
export function scanPath(text: string, start: number, end = text.length): number {
  const windows = isWindowsRoot(text, start, end);
  let i = start;
  let separators = 0;
  let ascii = true;
  while (i < end) {
    const code = text.charCodeAt(i);
    if (code === 0x2f || code === 0x5c) separators++;
    else if (isWordCharacter(code)) ascii &&= code < 0x80;
    else if (code !== 0x2e && code !== 0x2d && code !== 0x7e && !(windows && i === start + 1))
      break;
    i++;
  }
  while (i > start && text.charCodeAt(i - 1) === 0x2e) i--;
  if (windows) return i;
  return separators >= 2 && ascii && /\w/.test(text.slice(start, Math.min(i, start + 8)))
    ? i
    : start;
}

function isWindowsRoot(text: string, start: number, end: number): boolean {
  const lower = text.charCodeAt(start) | 0x20;
  if (lower >= 0x61 && lower <= 0x7a) return start + 2 < end && text.startsWith(':\\', start + 1);
  return (
    text.startsWith('\\\\', start) && start + 2 < end && isWordCharacter(text.charCodeAt(start + 2))
  );
}
