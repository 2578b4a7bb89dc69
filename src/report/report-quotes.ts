import type { Cue, Document, Quote, Range, Speaker } from '../document.js';
import type { CueReport, MentionReport, QuoteReport, SpeakerReport } from './analysis.js';
import type { ReportedEntities } from './report-entities.js';
import { toSpan } from './to-span.js';

/** Number the quotations by the place of their content, the enclosing one first. */
export function reportQuotes(
  document: Document,
  quotes: readonly Quote[],
  named: ReportedEntities,
): readonly QuoteReport[] {
  const sorted = [...quotes.entries()].sort(([, a], [, b]) => compare(a, b));
  const ids = new Map(sorted.map(([index], i) => [index, `q${i + 1}`]));
  const id = (index: number | null): string | null =>
    index === null ? null : (ids.get(index) ?? null);
  return sorted.map(([, quote], i) => ({
    id: `q${i + 1}`,
    type: quote.type,
    pattern: quote.pattern,
    cue: quote.cue && reportCue(document, quote.cue),
    frame: quote.frame && toSpan(document, quote.frame),
    content: quote.content.map((range) => toSpan(document, range)),
    speaker: reportSpeaker(document, quote.speaker, named),
    attribution: quote.attribution,
    parent: id(quote.parent),
    duplicateOf: id(quote.duplicateOf),
    confidence: quote.confidence,
  }));
}

function compare(a: Quote, b: Quote): number {
  const [first, second] = [extent(a), extent(b)];
  return first.start - second.start || second.end - first.end;
}

function extent({ content }: Quote): Range {
  return { start: content[0]?.start ?? 0, end: content.at(-1)?.end ?? 0 };
}

function reportCue(document: Document, cue: Cue): CueReport {
  const { id, lemma, group, form } = cue;
  return { ...toSpan(document, cue), id, lemma, group, form };
}

function reportSpeaker(
  document: Document,
  speaker: Speaker,
  { mentions, entityId }: ReportedEntities,
): SpeakerReport {
  const { source, name, resolution, confidence } = speaker;
  const entity = entityId(speaker.entity);
  return {
    source: source && toSpan(document, source),
    mention: source && findMention(mentions, source, entity),
    entity,
    name,
    resolution,
    confidence,
  };
}

/** The mention that the source is, else the longest one of the speaker that it holds or lies in. */
function findMention(
  mentions: readonly MentionReport[],
  source: Range,
  entity: string | null,
): string | null {
  let best: string | null = null;
  let most = 0;
  for (const { id, norm, entity: of } of mentions) {
    if (norm[0] >= source.end) break;
    if (entity === null ? of !== null : of !== entity) continue;
    const exact = norm[0] === source.start && norm[1] === source.end;
    if (exact) return id;
    const shared = Math.min(norm[1], source.end) - Math.max(norm[0], source.start);
    if (shared > most) [best, most] = [id, shared];
  }
  return best;
}
