import type { Span } from '../document.js';
import type { Analysis, MentionReport, QuoteReport } from '../report/analysis.js';
import { tool } from '../report/tool.js';
import { CodePoints } from '../text/code-points.js';
import { encloseDocuments } from './enclose-documents.js';
import { mapEach } from './map-each.js';
import type { ReporterOptions } from './reporter.js';

/** A place in the text, in Unicode code points. */
interface CitronSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The quotations as BBC Citron writes them, for what reads its files. The text is the normalized one;
 * quotations without a cue, which Citron does not know, are left out, and so are their types.
 *
 * @param analyses with their normalized text, which the report holds only where it was asked for
 * @see https://github.com/bbc/citron/blob/main/docs/data_format.md
 */
export function citron(
  analyses: AsyncIterable<Analysis>,
  { several }: ReporterOptions,
): AsyncGenerator<string> {
  return encloseDocuments(mapEach(analyses, toCitron), several);
}

function toCitron({ document, quotes, entities, mentions }: Analysis): object {
  const text = document.normalized ?? '';
  const codePoints = new CodePoints(text);
  const toSpan = ({ norm: [start, end] }: Span): CitronSpan => ({
    start: codePoints.at(start),
    end: codePoints.at(end),
    text: text.slice(start, end),
  });
  const byEntity = new Map<string, MentionReport[]>();
  for (const mention of mentions) {
    if (mention.entity === null || mention.norm[0] === mention.norm[1]) continue;
    const group = byEntity.get(mention.entity);
    if (group === undefined) byEntity.set(mention.entity, [mention]);
    else group.push(mention);
  }
  return {
    text,
    quotes: quotes.flatMap((quote) => {
      const { id, cue, content, speaker, confidence } = quote;
      if (cue === null) return [];
      const named = namedBefore(byEntity.get(speaker.entity ?? '') ?? [], quote);
      return {
        cue: toSpan(cue),
        sources: speaker.source === null ? [] : [toSpan(speaker.source)],
        contents: content.map(toSpan),
        coreferences: named === null ? [] : [toSpan(named)],
        confidence: confidence.toFixed(4),
        id,
      };
    }),
    coreference_groups: entities
      .map(({ id }) => byEntity.get(id) ?? [])
      .filter(({ length }) => length > 1)
      .map((group) => group.map(toSpan)),
    source: { application: tool.name, version: tool.version },
  };
}

/** The last name of the speaker before the words that stand for him, or the first behind them. */
function namedBefore(
  mentions: readonly MentionReport[],
  { speaker: { source }, cue }: QuoteReport,
): MentionReport | null {
  const place = source ?? cue;
  if (place === null) return null;
  const names = mentions.filter(({ form }) => form === 'name' || form === 'title+name');
  const [start, end] = place.norm;
  if (source !== null && names.some(({ norm }) => norm[0] < end && norm[1] > start)) return null;
  return names.findLast(({ norm }) => norm[1] <= start) ?? names[0] ?? null;
}
