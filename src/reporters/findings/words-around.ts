import { stretchAround } from '../stretch-around.js';

/** The words in which `text[start, end)` stands, before and after it is replaced; one line at most. */
export function wordsAround(
  text: string,
  start: number,
  end: number,
  replacement: string | null,
): { readonly before: string; readonly after: string | null } {
  const { start: from, end: to } = stretchAround(text, start, end);
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
