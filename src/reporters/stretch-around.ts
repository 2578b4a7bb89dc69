/** Longer stretches without a space are cut. */
export const longestStretch = 40;

/** `text[start, end)` with what stands before and after it up to the next white space. */
export function stretchAround(
  text: string,
  start: number,
  end: number,
): { readonly start: number; readonly end: number } {
  let from = start;
  let to = end;
  while (from > 0 && start - from < longestStretch && !isSpace(text, from - 1)) from--;
  while (to < text.length && to - end < longestStretch && !isSpace(text, to)) to++;
  return { start: from, end: to };
}

function isSpace(text: string, index: number): boolean {
  return /\s/u.test(text.charAt(index));
}
