import type { Cue, Polarity, Quote, Range } from '../document.js';
import type { FoundCue } from './cues/find-cues.js';
import type { Draft } from './draft.js';
import { findDuplicates } from './duplicates.js';
import type { Reading, Stretch } from './reading.js';
import { findSetting } from './setting.js';
import type { MentionIndex } from './sources/mention-index.js';
import type { Linked } from './speakers/link-entities.js';
import type { Resolved } from './speakers/resolved.js';

/** How many quotations before one may stand in its clause. */
const mostBefore = 4;

/** Drafts and speakers as quotations, in the order of the text. */
export function finishQuotes(
  reading: Reading,
  mentions: MentionIndex,
  drafts: readonly Draft[],
  speakers: ReadonlyMap<Draft, Resolved>,
  { indexOf }: Linked,
): Quote[] {
  const sorted = drafts.toSorted((a, b) => placeOf(a) - placeOf(b) || a.at - b.at);
  const index = new Map(sorted.map((draft, i) => [draft, i]));
  const duplicates = findDuplicates(reading, sorted);
  return sorted.map((draft, i): Quote => {
    const { type, pattern, cue, source, content, parent } = draft;
    const resolved = speakers.get(draft);
    const person = resolved?.person?.self ?? null;
    const found = cueOf(reading, draft);
    const { addressee, medium } =
      cue === null ? noSetting : findSetting(reading, mentions, cue, draft.at, before(sorted, i));
    return {
      type,
      pattern,
      cue: found,
      frame:
        cue === null || cue.kind === 'verb' || found === null
          ? null
          : { start: found.start, end: found.end },
      content: content.map((part) => reading.range(part)),
      speaker: {
        source: source.phrase && rangeOf(reading, source.phrase),
        entity: person === null ? null : (indexOf.get(person) ?? null),
        name: person?.fullest ?? null,
        resolution: person === null ? 'none' : (resolved?.resolution ?? 'none'),
        confidence: person === null ? 0 : (resolved?.confidence ?? 0),
      },
      attribution: person === null ? 'none' : (resolved?.attribution ?? 'none'),
      addressee: addressee && reading.range(addressee),
      medium: medium && reading.range(medium),
      polarity: polarityOf(cue),
      parent: parent === null ? null : (index.get(parent) ?? null),
      duplicateOf: duplicates[i] ?? null,
      continuationOf: (draft.continues && index.get(draft.continues)) ?? null,
      confidence: draft.confidence,
    };
  });
}

const noSetting = { addressee: null, medium: null };

/** What the quotations just before say: the clause of a frame stands before its cue. */
function before(sorted: readonly Draft[], i: number): readonly Stretch[] {
  return sorted.slice(Math.max(0, i - mostBefore), i).flatMap(({ content }) => content);
}

function polarityOf(cue: FoundCue | null): Polarity {
  if (cue?.group === 'deny') return 'denied';
  if (cue?.group === 'ask') return 'asked';
  return cue?.group === 'demand' ? 'requested' : 'asserted';
}

function placeOf({ content }: Draft): number {
  return content[0]?.first ?? 0;
}

function rangeOf(reading: Reading, stretch: { first: number; end: number }): Range {
  return reading.range(stretch);
}

function cueOf(reading: Reading, { cue, colon }: Draft): Cue | null {
  if (cue !== null) {
    const { start, end } = reading.range(cue);
    const { id, lemma, group, form, strength, skip } = cue;
    return { start: start + skip, end, id, lemma, group, form, strength };
  }
  if (colon === null) return null;
  const range = reading.range({ first: colon, end: colon + 1 });
  return { ...range, id: 'colon', lemma: ':', group: 'label', form: 'colon', strength: null };
}
