import { GapLine } from '../../normalization/spacing/gap-line.js';
import type { SpacingLexicon } from '../../normalization/spacing/spacing-lexicon.js';
import { exchangeClusters } from '../tagging/exchange-clusters.js';
import { eachWord } from './each-word.js';

const classes = 255;
const iterations = 6;
/** Words that are rarer tell too little of their neighbours. */
const fewest = 5;

/** Give the words of a lexicon their classes, by their neighbours in lines that are spaced as they should be. */
export function classifyWords(lines: readonly string[], lexicon: SpacingLexicon): void {
  const line = new GapLine();
  const counts = new Int32Array(lexicon.wordClasses.length);
  const sequence: number[] = [];
  for (const text of lines) {
    line.read(text, 0);
    let behind = 0;
    eachWord(line, (begin, end) => {
      if (begin !== behind) sequence.push(-1); // punctuation or a number parts them
      behind = end;
      const slot = lexicon.wordSlot(line.hash(begin, end));
      if (slot >= 0) counts[slot] = (counts[slot] as number) + 1;
      sequence.push(slot);
    });
    sequence.push(-1);
  }
  const slots = [...counts.keys()]
    .filter((slot) => (counts[slot] as number) >= fewest)
    .sort((a, b) => (counts[b] as number) - (counts[a] as number));
  const numbers = new Int32Array(counts.length).fill(-1);
  slots.forEach((slot, number) => {
    numbers[slot] = number;
  });
  const words = Int32Array.from(sequence, (slot) => (slot < 0 ? -1 : (numbers[slot] as number)));
  const classOf = exchangeClusters({ words, vocabulary: slots.length }, classes, iterations);
  slots.forEach((slot, number) => {
    lexicon.wordClasses[slot] = (classOf[number] as number) + 1;
  });
}
