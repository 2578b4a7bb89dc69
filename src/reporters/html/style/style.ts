import { article } from './article.js';
import { base } from './base.js';
import { colours } from './colours.js';
import { findings } from './findings.js';
import { print } from './print.js';

/** The style sheet of all pages. */
export const style = [colours, base, article, findings, print]
  .map((part) => part.replaceAll('\n', ''))
  .join('');
