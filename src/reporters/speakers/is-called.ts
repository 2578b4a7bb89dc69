import type { Analysis, QuoteReport } from '../../report/analysis.js';
import { nameWords } from './name-words.js';

/**
 * Whether the speaker of a quotation goes by a name: his name in the article, an alias, or the
 * surname or another part of it in whole words. Spaces, ZWNJ and forms of letters make no difference.
 */
export function isCalled(analysis: Analysis, { speaker }: QuoteReport, wanted: string): boolean {
  const letters = nameWords(wanted).join('');
  if (letters === '') return false;
  const entity = analysis.entities.find(({ id }) => id === speaker.entity);
  const names = [speaker.name, entity?.canonical, ...(entity?.aliases ?? [])];
  return names.some((name) => name !== null && name !== undefined && holds(name, letters));
}

/** The letters stand in the name from the beginning of a word to the end of one. */
function holds(name: string, letters: string): boolean {
  const words = nameWords(name);
  return words.some((_, first) => {
    let joined = '';
    for (const word of words.slice(first)) {
      joined += word;
      if (joined.length >= letters.length) break;
    }
    return joined === letters;
  });
}
