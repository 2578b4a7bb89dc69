import type { Span } from '../../document.js';
import type { Analysis, EntityReport } from '../../report/analysis.js';
import { entityGroups } from '../entity-groups.js';
import type { Section } from '../reporter.js';
import type { DelimitedCell } from './write-line.js';

/** A section of the report as rows. */
export interface SectionRows {
  readonly columns: readonly string[];
  readonly rows: (analysis: Analysis) => readonly (readonly DelimitedCell[])[];
}

/** The sections; columns of one name hold the same kind of thing in all of them. */
export const sectionRows: Readonly<Record<Section, SectionRows>> = {
  normalization: {
    columns: ['rule', 'severity', 'found', 'suggestion', 'start', 'end'],
    rows: ({ issues }) =>
      issues.map(({ rule, severity, found, suggestion, span }) => [
        ...[rule, severity, found, suggestion],
        ...span.orig,
      ]),
  },
  keywords: {
    columns: ['rank', 'keyword', 'lemma', 'score', 'count', 'in_title'],
    rows: ({ keywords }) =>
      keywords.map(({ rank, text, lemma, score, count, inTitle }) => [
        ...[rank, text, lemma, score, count, inTitle],
      ]),
  },
  entities: {
    columns: ['id', 'type', 'entity', 'titles', 'aliases', 'mentions', 'salience'],
    rows: (analysis) =>
      entityGroups(analysis).map(({ id, type, name, titles, aliases, count, salience }) => [
        ...[id, type, name, titles.join(' | '), aliases.join(' | '), count, salience],
      ]),
  },
  quotes: {
    columns: [
      ...[
        'id',
        'type',
        'speaker',
        'source',
        'cue',
        'content',
        'parent',
        'duplicate_of',
        'continuation_of',
      ],
      ...['paragraph', 'addressee', 'medium', 'polarity', 'title', 'confidence', 'start', 'end'],
    ],
    rows: ({ quotes, entities }) => {
      const speakers = new Map(entities.map((entity) => [entity.id, entity]));
      return quotes.map((quote) => {
        const { id, type, speaker, cue, content, parent, duplicateOf, continuationOf, paragraph } =
          quote;
        const { addressee, medium, polarity, confidence } = quote;
        return [
          ...[id, type, speaker.name, textOf(speaker.source), textOf(cue)],
          ...[content.map(textOf).join('\n'), parent, duplicateOf, continuationOf, paragraph],
          ...[
            textOf(addressee),
            textOf(medium),
            polarity,
            titlesOf(speakers.get(speaker.entity ?? '')),
          ],
          ...[confidence, content[0]?.orig[0] ?? null, content.at(-1)?.orig[1] ?? null],
        ];
      });
    },
  },
};

function textOf(span: Span | null): string | null {
  return span?.normText ?? span?.text ?? null;
}

function titlesOf(speaker: EntityReport | undefined): string {
  return speaker?.titles.join(' | ') ?? '';
}
