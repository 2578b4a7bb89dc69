import type { Prose } from '../prose.js';
import { HtmlReader } from './html-reader.js';

/**
 * The prose of a page of HTML: the text of its elements, line by line as a browser would lay it
 * out, and each `alt` and `title` as a text of its own. Whatever it is given can be read.
 */
export function findHtmlProse(text: string): Prose[] {
  const { prose, attributes } = HtmlReader.read(text);
  return [prose, ...attributes];
}
