import type { KeywordReport } from '../../report/analysis.js';
import { bar } from './bar.js';
import { formatNumber, formatShare } from './format-persian.js';
import { markup, type Markup } from './markup.js';
import { paragraphIndex } from './paragraph-index.js';
import { placeLinks } from './place-links.js';
import { section } from './section.js';
import type { View } from './view.js';

/** The keywords with their scores as bars, and the paragraphs in which they stand. */
export function keywordsSection(view: View): Markup {
  const { keywords } = view.analysis;
  if (keywords.length === 0) {
    return section('keywords', 'کلیدواژه‌ها', 'کلیدواژه‌ای یافت نشد.', view);
  }
  const rows = keywords.map(
    (keyword) => markup`<tr>
<th scope="row"><bdi>${keyword.text}</bdi></th>
<td class="measure">${bar(keyword.score)}<span>${formatShare(keyword.score)}</span></td>
<td class="figure">${formatNumber(keyword.count)}</td>
<td>${places(keyword, view)}</td>
</tr>
`,
  );
  const content = markup`<table class="chart">
<thead><tr><th scope="col">کلیدواژه</th><th scope="col">وزن</th><th scope="col">بار</th><th scope="col">بندها</th></tr></thead>
<tbody>
${rows}</tbody>
</table>`;
  return section('keywords', 'کلیدواژه‌ها', content, view, keywords.length);
}

/** The paragraphs of a keyword, each once. */
function places({ spans, text }: KeywordReport, view: View): Markup {
  const { analysis } = view;
  const indices = new Set(spans.map(({ norm }) => paragraphIndex(analysis, norm[0])));
  const found = [...indices].map((paragraph) => {
    return { id: analysis.paragraphs[paragraph]?.id ?? '', paragraph };
  });
  return placeLinks(found, text, view);
}
