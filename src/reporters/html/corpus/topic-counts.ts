import { termKey } from '../../../corpus/term-key.js';
import type { Analysis } from '../../../report/analysis.js';

/** A keyword that quotations name. */
export interface Topic {
  readonly key: string;
  readonly text: string;
  /** In how many quotations. */
  readonly count: number;
}

/** Which keywords of their articles quotations name. */
export class TopicCounts {
  readonly #topics = new Map<string, { text: string; count: number }>();
  readonly #named = new Map<string, ReadonlySet<string>>();

  /** @param id by which the article is asked for */
  add({ quotes, keywords }: Analysis, id: string): void {
    const terms = keywords.map(({ text, spans }) => ({ key: termKey(text), text, spans }));
    for (const quote of quotes) {
      if (quote.parent !== null || quote.duplicateOf !== null) continue;
      const keys = new Set<string>();
      for (const { key, text, spans } of terms) {
        const isNamed = spans.some(({ norm: [start, end] }) =>
          quote.content.some(({ norm }) => norm[0] <= start && end <= norm[1]),
        );
        if (!isNamed || keys.has(key)) continue;
        keys.add(key);
        const topic = this.#topics.get(key);
        if (topic === undefined) this.#topics.set(key, { text, count: 1 });
        else topic.count++;
      }
      if (keys.size > 0) this.#named.set(`${id} ${quote.id}`, keys);
    }
  }

  /** The topics that most quotations name. */
  most(count: number): readonly Topic[] {
    return [...this.#topics]
      .map(([key, topic]) => ({ key, ...topic }))
      .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
      .slice(0, count);
  }

  /** Whether a quotation names a topic. */
  names(id: string, quote: string, key: string): boolean {
    return this.#named.get(`${id} ${quote}`)?.has(key) === true;
  }
}
