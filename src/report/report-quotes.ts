import type { Cue, Document, Quote, Range, Speaker } from '../document.js';
import { lowerBound } from '../text/lower-bound.js';
import type { CueReport, MentionReport, QuoteReport, SpeakerReport } from './analysis.js';
import type { ReportedEntities } from './report-entities.js';
import { toSpan } from './to-span.js';

/** A mention that begins farther before a source does not reach into it. */
const longestMention = 300;

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
    paragraph: paragraphId(document, quote),
    addressee: quote.addressee && toSpan(document, quote.addressee),
    medium: quote.medium && toSpan(document, quote.medium),
    polarity: quote.polarity,
    parent: id(quote.parent),
    duplicateOf: id(quote.duplicateOf),
    continuationOf: id(quote.continuationOf),
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
  const { id, lemma, group, form, strength } = cue;
  return { ...toSpan(document, cue), id, lemma, group, form, strength };
}

/** The paragraph in which a quotation's content begins. */
function paragraphId({ paragraphs }: Document, { content }: Quote): string | null {
  const start = content[0]?.start ?? -1;
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.end ?? Infinity) <= start) low = middle + 1;
    else high = middle;
  }
  return (paragraphs[low]?.start ?? Infinity) <= start ? `p${low + 1}` : null;
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

/** The mention that the source is, else the one of the speaker that shares most of it. */
function findMention(
  mentions: readonly MentionReport[],
  source: Range,
  entity: string | null,
): string | null {
  let best: string | null = null;
  let most = 0;
  const first = lowerBound(
    mentions.length,
    (i) => mentions[i]?.norm[0] ?? Infinity,
    source.start - longestMention,
  );
  for (let i = first; i < mentions.length; i++) {
    const mention = mentions[i];
    if (mention === undefined || mention.norm[0] >= source.end) break;
    const { id, norm, entity: of } = mention;
    if (entity === null ? of !== null : of !== entity) continue;
    if (norm[0] === source.start && norm[1] === source.end) return id;
    const shared = Math.min(norm[1], source.end) - Math.max(norm[0], source.start);
    if (shared > most) [best, most] = [id, shared];
  }
  return best;
}
