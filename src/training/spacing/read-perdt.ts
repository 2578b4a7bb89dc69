import { readFileSync } from 'node:fs';
import { cleanText } from './clean-text.js';

/** Enclitics that the treebank sets apart although they are written on the word before. */
const enclitics = new Set([
  'م',
  'ت',
  'ش',
  'یم',
  'ید',
  'ند',
  'ست',
  'ا',
  'ین',
  'ان',
  'ی',
  'مان',
  'تان',
  'شان',
]);
/** Those that stand behind a ZWNJ. */
const halfEnclitics = new Set(['ام', 'ات', 'اش', 'اند']);
const noSpaceBefore = /^[.،؛:!؟?)\]»…]+$/u;
const noSpaceAfter = /^[([«]$/u;
const endsInLetter = /\p{L}$/u;
const endsSilent = /[هی]$/u;

/** Sentences of the treebank as running text, from a file with a token a line and empty lines between. */
export function readPerdt(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n\n')
    .map((block) => cleanText(joinTokens(block.split('\n').filter((token) => token !== ''))))
    .filter((line) => line !== '');
}

function joinTokens(tokens: readonly string[]): string {
  let text = '';
  let openQuote = false;
  let glue = true;
  tokens.forEach((token, i) => {
    const quote = token === '"';
    const closing = (quote && openQuote) || noSpaceBefore.test(token);
    const previous = tokens[i - 1] ?? '';
    let gap = glue || closing ? '' : ' ';
    const accusative = token === 'م' && tokens[i + 1] === 'را';
    if (!accusative && gap === ' ' && enclitics.has(token) && endsInLetter.test(previous)) gap = '';
    else if (gap === ' ' && halfEnclitics.has(token) && endsSilent.test(previous)) gap = '\u200c';
    text += gap + token;
    if (quote) openQuote = !openQuote;
    glue =
      noSpaceAfter.test(token) ||
      (quote && openQuote) ||
      // «م را» in the file is مرا; other words carry their enclitic in one token.
      accusative;
  });
  return text;
}
