import type {
  Document,
  Entities,
  EntityType,
  Mention,
  MentionForm,
  Quote,
} from '../../src/document.js';
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

/** A name that a recognizer found, a person's if nothing else is said. */
export type Name = string | { readonly name: string; type?: EntityType; form?: MentionForm };

/** Entities with one for every name, mentioned wherever it stands. */
export function toEntities(text: string, names: readonly Name[]): Entities {
  const mentions: Mention[] = [];
  const known = names.map((name) => ({
    ...{ type: 'PER' as const, form: 'name' as const },
    ...(typeof name === 'string' ? { name } : name),
  }));
  known.forEach(({ name, type, form }, entity) => {
    for (let start = text.indexOf(name); start !== -1; start = text.indexOf(name, start + 1)) {
      const end = start + name.length;
      mentions.push({
        ...{ start, end, type, form, head: null, value: null },
        ...{ source: 'rule', confidence: 1, entity },
      });
    }
  });
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  const entities = known.map(({ name, type }) => ({
    ...{ type, canonical: name, given: null, family: null },
    ...{ titles: [], aliases: [], salience: 1 },
  }));
  return { mentions, entities };
}

function quotesOf(text: string, names: readonly Name[] = []): readonly Quote[] {
  return findQuotes(toDocument(text), toEntities(text, names)).quotes;
}

/** The quotations of an article, their places as text. */
export function quote(text: string, names: readonly Name[] = []): readonly Shown[] {
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

/** Every quotation of an article in a line: «type | source = speaker, how known | content ¶ content». */
export function tell(text: string, names: readonly Name[] = []): string[] {
  return quote(text, names).map((found) => {
    const { type, source, speaker, resolution, content } = found;
    const said = speaker === source ? '' : ` = ${speaker ?? '?'}`;
    const where =
      tag('in', found.parent) + tag('as', found.duplicateOf) + tag('behind', found.continuationOf);
    return `${type}${where} | ${source ?? '–'}${said}, ${resolution} | ${content.join(' ¶ ')}`;
  });
}

function tag(name: string, index: number | null): string {
  return index === null ? '' : ` (${name} ${String(index)})`;
}
