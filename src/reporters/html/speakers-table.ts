import type { SpeakerShare } from './speaker-shares.js';
import { bar } from './bar.js';
import { formatNumber, formatShare } from './format-persian.js';
import { markup, type Content, type Markup } from './markup.js';

/**
 * Who speaks how much: quotations, words and the share of all quoted words.
 *
 * @param nameOf how a speaker is shown
 * @param articles whether to tell in how many articles each speaks
 */
export function speakersTable(
  shares: readonly SpeakerShare[],
  nameOf: (share: SpeakerShare) => Content,
  articles = false,
): Markup {
  const rows = shares.map(
    (share) => markup`<tr>
<th scope="row">${nameOf(share)}</th>
<td class="measure">${bar(share.share)}<span>${formatShare(share.share)}</span></td>
<td class="figure">${formatNumber(share.words)}</td>
<td class="figure">${formatNumber(share.quotations)}</td>
${articles ? markup`<td class="figure">${formatNumber(share.articles)}</td>` : null}</tr>
`,
  );
  const last = articles ? markup`<th scope="col">خبر</th>` : null;
  return markup`<table class="chart">
<thead><tr><th scope="col">گوینده</th><th scope="col">سهم</th><th scope="col">واژه</th><th scope="col">نقل</th>${last}</tr></thead>
<tbody>
${rows}</tbody>
</table>`;
}
