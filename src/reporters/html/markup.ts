import { escapeHtml } from './escape-html.js';

/** HTML that may be written as it is; only `markup` makes it, out of templates of the program. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may stand in a template: text, which is escaped, markup, lists of both, or nothing. */
export type Content = Markup | string | number | null | readonly Content[];

/** A template of HTML whose values are escaped unless they are markup. Attributes must be quoted. */
export function markup(template: TemplateStringsArray, ...values: readonly Content[]): Markup {
  let text = template[0] ?? '';
  values.forEach((value, i) => {
    text += textOf(value) + (template[i + 1] ?? '');
  });
  return new Markup(text);
}

function textOf(content: Content): string {
  if (content instanceof Markup) return content.text;
  if (content === null) return '';
  if (typeof content === 'string') return escapeHtml(content);
  if (typeof content === 'number') return String(content);
  return content.map(textOf).join('');
}
