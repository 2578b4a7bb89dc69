import type { Span } from '../../document.js';
import type { Analysis, QuoteReport } from '../../report/analysis.js';
import { nameWords } from './name-words.js';

/** A quotation of a speaker, and the article it stands in. */
interface SpokenQuote {
  readonly document: string;
  readonly id: string;
  readonly type: QuoteReport['type'];
  readonly cue: string | null;
  readonly content: string;
  readonly paragraph: string | null;
}

/** Somebody with all that he is quoted with, over articles. */
export interface SpeakerGroup {
  /** The fullest name; null for what nobody is known to have said. */
  readonly speaker: string | null;
  /** Other names and titles of his. */
  readonly aliases: readonly string[];
  readonly quotations: number;
  readonly articles: number;
  readonly quotes: readonly SpokenQuote[];
}

interface Growing {
  speaker: string | null;
  readonly words: readonly string[];
  readonly aliases: Set<string>;
  readonly documents: Set<string>;
  readonly quotes: SpokenQuote[];
}

/**
 * Gathers the quotations of many articles by speaker. Names are the same whatever their spaces, ZWNJ
 * and forms of letters; a surname alone is its bearer's if the articles know but one.
 */
export class SpeakerGroups {
  private readonly groups = new Map<string, Growing>();

  add(analysis: Analysis): void {
    const entities = new Map(analysis.entities.map((entity) => [entity.id, entity]));
    for (const quote of analysis.quotes) {
      const { name, entity } = quote.speaker;
      const group = this.groupOf(name);
      const known = entity === null ? undefined : entities.get(entity);
      for (const alias of [...(known?.aliases ?? []), ...(known?.titles ?? [])]) {
        group.aliases.add(alias);
      }
      group.documents.add(analysis.document.id);
      group.quotes.push({
        document: analysis.document.id,
        id: quote.id,
        type: quote.type,
        cue: textOf(quote.cue),
        content: quote.content.map(textOf).join('\n'),
        paragraph: quote.paragraph,
      });
    }
  }

  /** The speakers, those with most quotations first, the unknown last. */
  report(): readonly SpeakerGroup[] {
    return this.merged()
      .map(({ speaker, aliases, documents, quotes }) => ({
        speaker,
        aliases: [...aliases].filter((alias) => alias !== speaker),
        quotations: quotes.length,
        articles: documents.size,
        quotes,
      }))
      .sort((a, b) => rank(b) - rank(a) || order(a.speaker ?? '', b.speaker ?? ''));
  }

  private groupOf(name: string | null): Growing {
    const words = name === null ? [] : nameWords(name);
    const key = words.join('');
    let group = this.groups.get(key);
    if (group === undefined) {
      group = { speaker: name, words, aliases: new Set(), documents: new Set(), quotes: [] };
      this.groups.set(key, group);
    }
    return group;
  }

  /** The groups, with each lone surname joined to the only full name that ends with it. */
  private merged(): readonly Growing[] {
    const bearers = new Map<string, Growing[]>();
    for (const group of this.groups.values()) {
      const surname = group.words.at(-1);
      if (group.words.length < 2 || surname === undefined) continue;
      bearers.set(surname, [...(bearers.get(surname) ?? []), group]);
    }
    return [...this.groups.values()].filter((group) => {
      const surname = group.words.length === 1 ? group.words[0] : undefined;
      const [bearer, ...others] = surname === undefined ? [] : (bearers.get(surname) ?? []);
      if (bearer === undefined || others.length > 0) return true;
      for (const quote of group.quotes) bearer.quotes.push(quote);
      for (const document of group.documents) bearer.documents.add(document);
      for (const alias of [group.speaker ?? '', ...group.aliases]) bearer.aliases.add(alias);
      return false;
    });
  }
}

function rank({ speaker, quotations }: SpeakerGroup): number {
  return speaker === null ? -1 : quotations;
}

function order(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function textOf(span: Span | null): string | null {
  return span?.normText ?? span?.text ?? null;
}
