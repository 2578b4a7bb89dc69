import type { Document, Entities, Mention, Quote } from '../../src/document.js';
import { findQuotes } from '../../src/quotes/find-quotes.js';
import { segment } from '../../src/segmentation/segment.js';
import { Alignment } from '../../src/text/alignment.js';

/** A quotation with its places as text. */
export interface Shown {
  readonly type: string;
  readonly pattern: string;
  readonly cue: string | null;
  readonly content: readonly string[];
  readonly source: string | null;
  readonly speaker: string | null;
  readonly resolution: string;
  readonly parent: number | null;
  readonly duplicateOf: number | null;
  readonly continuationOf: number | null;
}

export function toDocument(text: string): Document {
  const alignment = Alignment.identity(text.length);
  return { original: text, text, alignment, findings: [], ...segment(text) };
}

/** Entities with a person for every name, mentioned wherever it stands. */
export function toEntities(text: string, names: readonly string[]): Entities {
  const mentions: Mention[] = [];
  names.forEach((name, entity) => {
    for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      mentions.push({
        ...{ start, end, type: 'PER', form: 'name', head: null, value: null },
        ...{ source: 'rule', confidence: 1, entity },
      });
    }
  });
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const entities = names.map((canonical) => ({
    ...{ type: 'PER' as const, canonical, given: null, family: null },
    ...{ titles: [], aliases: [], salience: 1 },
  }));
  return { mentions, entities };
}

function quotesOf(text: string, names: readonly string[] = []): readonly Quote[] {
  return findQuotes(toDocument(text), toEntities(text, names)).quotes;
}

/** The quotations of an article, their places as text. */
export function quote(text: string, names: readonly string[] = []): readonly Shown[] {
  const slice = (range: { start: number; end: number } | null): string | null =>
    range && text.slice(range.start, range.end);
  return quotesOf(text, names).map((found) => ({
    type: found.type,
    pattern: found.pattern,
    cue: slice(found.cue),
    content: found.content.map((range) => slice(range) ?? ''),
    source: slice(found.speaker.source),
    speaker: found.speaker.name,
    resolution: found.speaker.resolution,
    parent: found.parent,
    duplicateOf: found.duplicateOf,
    continuationOf: found.continuationOf,
  }));
}
