import { isNonJoining } from '../../normalization/spacing/alphabet.js';
import { GapLine, half, padding, spaced } from '../../normalization/spacing/gap-line.js';
import {
  frequencyBits,
  frequencyBucket,
  listedPair,
} from '../../normalization/spacing/spacing-lexicon.js';
import type { CountedLexicon } from './build-lexicon.js';
import { eachWord } from './each-word.js';
import { pairEntry } from './pair-entry.js';

/**
 * Takes the words of a few lines out of a lexicon while the model learns from those lines, so that
 * what it sees there is as often unknown as it will be in a strange text.
 */
export class HeldOutWords {
  private readonly line = new GapLine();
  private readonly words: number[] = [];
  private readonly united: number[] = [];
  private readonly beside: number[] = [];
  private weight = 1;

  constructor(private readonly counted: CountedLexicon) {}

  /** @param weight what each of the lines counted for, as to pairs */
  takeOut(lines: readonly string[], weight: number): void {
    const { line, counted } = this;
    this.weight = weight;
    const { lexicon } = counted;
    for (const text of lines) {
      line.read(text, 0);
      eachWord(line, (begin, end) => {
        const hash = line.hash(begin, end);
        const slot = lexicon.wordSlot(hash);
        if (slot >= 0) this.words.push(slot);
        for (let k = begin + 2; k < end; k++) {
          if (!isNonJoining(line.symbols[padding + k - 1] as number)) continue;
          this.pair(line.hash(begin, k), line.hash(k, end), true);
        }
        const gap = line.gaps[end - 1];
        if (end >= line.count || (gap !== half && gap !== spaced)) return;
        this.pair(hash, line.hash(end, (line.last[end] as number) + 1), gap === half);
      });
    }
    this.change(-1);
  }

  putBack(): void {
    this.change(1);
    this.words.length = this.united.length = this.beside.length = 0;
  }

  private pair(left: number, right: number, united: boolean): void {
    const slot = this.counted.lexicon.pairSlot(left, right);
    if (slot < 0) return;
    this.beside.push(slot);
    if (united) this.united.push(slot);
  }

  private change(by: number): void {
    const { weight } = this;
    const { lexicon, words, united, beside } = this.counted;
    for (const slot of this.words) words[slot] = (words[slot] as number) + by;
    for (const slot of this.united) united[slot] = (united[slot] as number) + by * weight;
    for (const slot of this.beside) {
      beside[slot] = (beside[slot] as number) + by * weight;
    }
    for (const slot of this.words) {
      const entry = lexicon.wordEntries[slot] as number;
      lexicon.wordEntries[slot] = (entry & ~frequencyBits) | frequencyBucket(words[slot] as number);
    }
    for (const slot of this.beside) {
      lexicon.pairEntries[slot] =
        pairEntry(united[slot] as number, beside[slot] as number) |
        ((lexicon.pairEntries[slot] as number) & listedPair);
    }
  }
}
