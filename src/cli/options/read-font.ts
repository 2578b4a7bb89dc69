import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { FarsiNewsError } from '../../errors.js';

const file = 'vazirmatn/fonts/webfonts/Vazirmatn[wght].woff2';

/**
 * The style sheet that brings Vazirmatn into a page, out of the package `vazirmatn`: the one beside
 * this program or the one of the project in `cwd`.
 *
 * @throws FarsiNewsError NOT_FOUND where neither has it
 */
export function readFont(cwd: string): string {
  const font = readFileSync(findFont(cwd)).toString('base64');
  return (
    '/* Vazirmatn, The Vazirmatn Project Authors, SIL Open Font License 1.1 */' +
    '@font-face{font-family:Vazirmatn;font-weight:100 900;font-display:swap;' +
    `src:url(data:font/woff2;base64,${font}) format("woff2")}`
  );
}

function findFont(cwd: string): string {
  for (const base of [import.meta.url, join(cwd, 'package.json')]) {
    try {
      return createRequire(base).resolve(file);
    } catch {
      continue; // the next place
    }
  }
  throw new FarsiNewsError(
    'NOT_FOUND',
    '--embed-font: the package vazirmatn is not installed',
    'install it: npm install vazirmatn (beside a global farsi-news: npm install --global vazirmatn)',
  );
}
