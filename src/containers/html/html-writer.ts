import type { ProseWriter } from '../prose.js';

/**
 * Writes what an edit puts into a page: as characters, and ZWNJ as its reference where the page
 * writes it so everywhere.
 */
export function htmlWriter(text: string): ProseWriter {
  const namesZwnj = !text.includes('\u200C') && text.includes('&zwnj;');
  return {
    encode: (replacement) => {
      if (/[\n\r]/.test(replacement)) return null;
      const written = replacement
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;');
      return namesZwnj ? written.replaceAll('\u200C', '&zwnj;') : written;
    },
  };
}
