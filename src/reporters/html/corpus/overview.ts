import { dateInText } from '../../../corpus/article-date.js';
import type { Analysis } from '../../../report/analysis.js';
import type { Section } from '../../reporter.js';
import { formatNumber } from '../format-persian.js';
import { markup, type Markup } from '../markup.js';
import { section } from '../section.js';
import { SpeakerShares, type SpeakerShare } from '../speaker-shares.js';
import { speakersTable } from '../speakers-table.js';
import { titleOf } from '../title-of.js';
import { articleIndex } from './article-index.js';
import type { ArticleRow } from './article-row.js';
import { timeline } from './timeline.js';
import { TopicCounts } from './topic-counts.js';
import { topicsTable } from './topics-table.js';

/** So many speakers are listed, at most. */
const most = 25;

const place = { prefix: '', level: 1 } as const;

/** What many articles have in common; it keeps little of each. */
export class Overview {
  readonly #rows: ArticleRow[] = [];
  readonly #shares = new SpeakerShares();
  readonly #topics = new TopicCounts();

  constructor(readonly sections: readonly Section[]) {}

  add(analysis: Analysis, prefix: string): void {
    const { quotes, entities, keywords } = analysis;
    this.#rows.push({
      prefix,
      title: titleOf(analysis),
      date: dateInText(analysis),
      quotations: quotes.length,
      people: entities.filter(({ type }) => type === 'PER').length,
      keywords: keywords.slice(0, 3).map(({ text }) => text),
    });
    this.#shares.add(analysis, prefix);
    this.#topics.add(analysis, prefix);
  }

  get title(): string {
    return `گزارش ${formatNumber(this.#rows.length)} خبر`;
  }

  /** The parts of the overview that have something to tell, and links to them. */
  report(): { readonly content: Markup; readonly links: [id: string, text: string][] } {
    const parts: [id: string, heading: string, content: Markup | null][] = [
      ['index', 'فهرست', articleIndex(this.#rows, this.sections)],
    ];
    if (this.sections.includes('quotes')) {
      const shares = this.#shares.report();
      const heading = 'چه کسی چقدر سخن می‌گوید';
      parts.push(['speakers', heading, speakers(shares)]);
      parts.push(['topics', 'گویندگان و موضوع‌ها', topicsTable(shares, this.#topics)]);
    }
    parts.push(['timeline', 'گاه‌شمار', timeline(this.#rows)]);
    const told = parts.filter(([, , content]) => content !== null);
    return {
      links: told.map(([id, heading]) => [id, heading]),
      content: markup`<div class="overview">
${told.map(([id, heading, content]) => section(id, heading, content, place))}</div>
`,
    };
  }
}

function speakers(shares: readonly SpeakerShare[]): Markup | null {
  if (shares.length === 0) return null;
  const name = ({ speaker }: SpeakerShare): Markup => {
    return markup`<bdi>${speaker ?? 'گویندهٔ ناشناس'}</bdi>`;
  };
  const rest = shares.length - most;
  const more = rest > 0 ? markup`<p class="none">و ${formatNumber(rest)} گویندهٔ دیگر</p>` : null;
  return markup`${speakersTable(shares.slice(0, most), name, true)}${more}`;
}
