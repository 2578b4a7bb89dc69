import type { Analysis } from '../../report/analysis.js';
import { SpeakerGroups, type SpeakerGroup } from '../speakers/group-by-speaker.js';

/** A speaker, and how much of what is quoted is his. */
export interface SpeakerShare extends SpeakerGroup {
  readonly words: number;
  /** In [0, 1], of all quoted words. */
  readonly share: number;
}

/**
 * How much each speaker speaks, over articles. What only repeats another quotation, or stands inside
 * one, is not counted again.
 */
export class SpeakerShares {
  readonly #groups = new SpeakerGroups();

  /** @param id by which the speaker's quotations name the article */
  add(analysis: Analysis, id: string = analysis.document.id): void {
    const quotes = analysis.quotes.filter(
      ({ parent, duplicateOf }) => parent === null && duplicateOf === null,
    );
    this.#groups.add({ ...analysis, document: { ...analysis.document, id }, quotes });
  }

  /** The speakers, those with most words first, the unknown last. */
  report(): readonly SpeakerShare[] {
    const counted = this.#groups.report().map((group) => ({ ...group, words: countWords(group) }));
    const all = counted.reduce((sum, { words }) => sum + words, 0);
    return counted
      .map((group) => ({ ...group, share: all === 0 ? 0 : group.words / all }))
      .sort((a, b) => {
        return Number(a.speaker === null) - Number(b.speaker === null) || b.words - a.words;
      });
  }
}

function countWords({ quotes }: SpeakerGroup): number {
  return quotes.reduce((sum, { content }) => sum + content.split(/\s+/u).length, 0);
}
