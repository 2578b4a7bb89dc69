import { markup, type Markup } from './markup.js';

/** Links to the parts of the page. */
export function contents(links: readonly (readonly [id: string, text: string])[]): Markup {
  const items = links.map(
    ([id, text]) => markup`<li><a href="#${id}">${text}</a></li>
`,
  );
  return markup`<nav class="contents" aria-label="در این گزارش"><ul>
${items}</ul></nav>
`;
}
