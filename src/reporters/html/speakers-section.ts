import { markup, type Content, type Markup } from './markup.js';
import { section } from './section.js';
import { SpeakerShares, type SpeakerShare } from './speaker-shares.js';
import { speakersTable } from './speakers-table.js';
import type { View } from './view.js';

/** Who speaks how much in an article. */
export function speakersSection(view: View): Markup {
  const { analysis, sections, prefix } = view;
  const shares = new SpeakerShares();
  shares.add(analysis);
  const rows = shares.report();
  const heading = 'چه کسی چقدر سخن می‌گوید';
  if (rows.length === 0) return section('speakers', heading, 'نقل‌قولی یافت نشد.', view);

  const nameOf = ({ speaker, quotes }: SpeakerShare): Content => {
    if (speaker === null) return 'گویندهٔ ناشناس';
    const spoken = analysis.quotes.find(({ id }) => id === quotes[0]?.id);
    const entity = sections.includes('entities') ? (spoken?.speaker.entity ?? null) : null;
    if (entity === null) return markup`<bdi>${speaker}</bdi>`;
    return markup`<a href="#${prefix}${entity}">${speaker}</a>`;
  };
  return section('speakers', heading, speakersTable(rows, nameOf), view);
}
