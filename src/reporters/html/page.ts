import { createHash } from 'node:crypto';
import { tool } from '../../report/tool.js';
import { Markup, markup, type Content } from './markup.js';
import { style } from './style/style.js';

/** What every page of the program has: its head with the style, and its foot. */
export interface PageOptions {
  readonly title: string;
  /** A style sheet with an embedded font. */
  readonly fontFace?: string;
  readonly language?: 'fa' | 'en';
}

/** The beginning of a page, up to its content: no network, no script, nothing from elsewhere. */
export function pageHead({ title, fontFace, language = 'fa' }: PageOptions): Markup {
  const sheets = fontFace === undefined ? [style] : [fontFace, style];
  const direction = language === 'fa' ? 'rtl' : 'ltr';
  const skip = language === 'fa' ? 'رفتن به متن' : 'Skip to the content';
  return markup`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(sheets)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${tool.name} ${tool.version}">
<title>${title}</title>
${sheets.map(
  (sheet) => markup`<style>${new Markup(sheet)}</style>
`,
)}</head>
<body>
<a class="skip" href="#main">${skip}</a>
`;
}

/** The end of a page. */
export function pageFoot(note: Content = null): Markup {
  return markup`<footer>${note}<p>ساختهٔ <bdi lang="en">${tool.name} ${tool.version}</bdi></p></footer>
</body>
</html>
`;
}

/** The sources that a page may use: the style sheets in it, and a font in one of them. */
function contentPolicy(sheets: readonly string[]): string {
  const hashes = sheets.map((sheet) => {
    return `'sha256-${createHash('sha256').update(sheet).digest('base64')}'`;
  });
  return `default-src 'none'; style-src ${hashes.join(' ')}; font-src data:; base-uri 'none'; form-action 'none'`;
}
