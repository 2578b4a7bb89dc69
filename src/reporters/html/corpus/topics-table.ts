import { formatNumber } from '../format-persian.js';
import { markup, type Markup } from '../markup.js';
import type { SpeakerShare } from '../speaker-shares.js';
import type { TopicCounts } from './topic-counts.js';

const speakersShown = 12;
const topicsShown = 8;
const shades = 4;

/** How many quotations of each speaker name each topic; null where none does. */
export function topicsTable(shares: readonly SpeakerShare[], counts: TopicCounts): Markup | null {
  const topics = counts.most(topicsShown);
  const lines = shares
    .flatMap(({ speaker, quotes }) => {
      const cells = topics.map(
        ({ key }) => quotes.filter(({ document, id }) => counts.names(document, id, key)).length,
      );
      return speaker === null || cells.every((cell) => cell === 0) ? [] : [{ speaker, cells }];
    })
    .slice(0, speakersShown);
  if (lines.length === 0) return null;

  const greatest = Math.max(...lines.flatMap(({ cells }) => cells));
  const head = topics.map(({ text }) => markup`<th scope="col"><bdi>${text}</bdi></th>`);
  const rows = lines.map(({ speaker, cells }) => {
    const shown = cells.map((count) => {
      if (count === 0) return markup`<td><span class="spoken">۰</span></td>`;
      const shade = Math.ceil((shades * count) / greatest);
      return markup`<td class="shade-${shade}">${formatNumber(count)}</td>`;
    });
    return markup`<tr><th scope="row"><bdi>${speaker}</bdi></th>${shown}</tr>
`;
  });
  return markup`<p class="hint">شمار نقل‌قول‌های هر گوینده که از هر موضوع نام می‌برند.</p>
<div class="scroll" role="region" aria-label="گویندگان و موضوع‌ها" tabindex="0"><table class="topics">
<thead><tr><th scope="col">گوینده</th>${head}</tr></thead>
<tbody>
${rows}</tbody>
</table></div>`;
}
