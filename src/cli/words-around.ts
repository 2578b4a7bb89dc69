/** Longer stretches without a space are cut. */
const longest = 40;

/** The words in which `text[start, end)` stands, before and after it is replaced; one line at most. */
export function wordsAround(
  text: string,
  start: number,
  end: number,
  replacement: string | null,
): { readonly before: string; readonly after: string | null } {
  let from = start;
  let to = end;
  while (from > 0 && start - from < longest && !isSpace(text, from - 1)) from--;
  while (to < text.length && to - end < longest && !isSpace(text, to)) to++;
  const [head, middle, tail] = [
    text.slice(from, start),
    text.slice(start, end),
    text.slice(end, to),
  ];
  return {
    before: head + middle + tail,
    after: replacement === null ? null : head + replacement + tail,
  };
}

function isSpace(text: string, index: number): boolean {
  return /\s/u.test(text.charAt(index));
}
