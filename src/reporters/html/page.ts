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
  /** The page has a form that is sent to where the page came from, and perhaps a script. */
  readonly form?: { readonly script?: string };
}

/** The beginning of a page, up to its content: no network, no script, nothing from elsewhere. */
export function pageHead(options: PageOptions): Markup {
  const { title, language = 'fa', form } = options;
  const direction = language === 'fa' ? 'rtl' : 'ltr';
  const skip = language === 'fa' ? 'رفتن به متن' : 'Skip to the content';
  return markup`<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(options)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="${form === undefined ? 'no-referrer' : 'same-origin'}">
<meta name="generator" content="${tool.name} ${tool.version}">
<title>${title}</title>
${sheetsOf(options).map(
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

/** The sources that a page may use: the style sheets in it with a font, and its own script and form. */
export function contentPolicy(options: PageOptions): string {
  const styles = sheetsOf(options).map(sourceOf).join(' ');
  const script = options.form?.script;
  return [
    "default-src 'none'",
    `style-src ${styles}`,
    'font-src data:',
    ...(script === undefined ? [] : [`script-src ${sourceOf(script)}`]),
    "base-uri 'none'",
    `form-action ${options.form === undefined ? "'none'" : "'self'"}`,
  ].join('; ');
}

function sheetsOf({ fontFace }: PageOptions): readonly string[] {
  return fontFace === undefined ? [style] : [fontFace, style];
}

function sourceOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
