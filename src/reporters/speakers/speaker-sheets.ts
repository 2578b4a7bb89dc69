import type { Sheet } from '../sheets/sheet.js';
import type { Says } from '../wording/says.js';
import type { SpeakerGroup } from './group-by-speaker.js';

/** The tables of quotations grouped by speaker: how often each, and what. */
export function speakerSheets(groups: readonly SpeakerGroup[], { wording }: Says): Sheet[] {
  const unknown = `(${wording.unknown})`;
  return [
    {
      heading: wording.sheets.speakers,
      columns: [
        ['quotations', 'count'],
        ['articles', 'count'],
        ['speaker', 'text'],
      ],
      rows: groups.map(({ speaker, quotations, articles }) => [
        quotations,
        articles,
        speaker ?? unknown,
      ]),
    },
    ...groups.map(({ speaker, quotes }): Sheet => ({
      heading: speaker ?? unknown,
      columns: [
        ['document', 'text'],
        ['id', 'text'],
        ['cue', 'text'],
        ['quotation', 'text'],
      ],
      rows: quotes.map(({ document, id, cue, content }) => [document, id, cue, content]),
    })),
  ];
}
