import { markup } from '../html/markup.js';
import { pageFoot, pageHead } from '../html/page.js';
import type { Says } from '../wording/says.js';
import { formatCell } from './format-cell.js';
import type { Sheet } from './sheet.js';

/** Sheets as a page of HTML that needs nothing but itself: a heading and a table each. */
export function sheetsAsHtml(
  title: string,
  sheets: readonly Sheet[],
  says: Says,
  fontFace?: string,
): string {
  const head = pageHead({
    title,
    language: says.wording.language,
    ...(fontFace !== undefined && { fontFace }),
  });
  return markup`${head}<main id="main" tabindex="-1">
<h1 class="headline">${title}</h1>
${sheets.map((sheet, index) => section(sheet, index, says))}</main>
${pageFoot()}`.text;
}

function section({ heading, columns, rows }: Sheet, index: number, { wording, figures }: Says) {
  const names = columns.map(([name]) => markup`<th scope="col">${wording.columns[name]}</th>`);
  const lines = rows.map((row) => {
    const cells = row.map((cell, i) => {
      const kind = columns[i]?.[1] ?? 'text';
      const shown = formatCell(cell, kind, figures);
      return markup`<td class="${kind === 'text' ? 'words' : 'figure'}" dir="auto">${shown}</td>`;
    });
    return markup`<tr>${cells}</tr>
`;
  });
  const id = `table-${index + 1}`;
  const table = markup`<div class="scroll" role="region" aria-labelledby="${id}" tabindex="0"><table class="chart">
<thead><tr>${names}</tr></thead>
<tbody>
${lines}</tbody>
</table></div>`;
  return markup`<section class="part">
<h2 id="${id}" dir="auto">${heading}</h2>
${rows.length === 0 ? markup`<p class="none">${wording.nothing}</p>` : table}
</section>
`;
}
