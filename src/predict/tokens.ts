import type { Range } from '../document.js';
import { segment } from '../segmentation/segment.js';
import { CodePoints } from '../text/code-points.js';
import { readText } from './read-text.js';

/**
 * `{"tokens": [[start, end], …], "sentences": …}` of a file, in code points of it. The text is
 * segmented as it stands: a corpus has its own view of which words are one.
 */
export function* tokens(path: string): Generator<string> {
  const { text, bom } = readText(path);
  const { tokens, sentences } = segment(text);
  const points = new CodePoints(text, bom ? 1 : 0);
  const places = (ranges: readonly Range[]) =>
    ranges.map(({ start, end }) => points.range(start, end));
  yield `${JSON.stringify({ tokens: places(tokens), sentences: places(sentences) })}\n`;
}
