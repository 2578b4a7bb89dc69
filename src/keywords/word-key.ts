const ZWNJ = 0x200c;

/** Suffixes written after a ZWNJ that do not make another word: plural, possessive on it, indefinite. */
const detached =
  /\u200C(?:ها|های|هایی|هایم|هایت|هایش|هایمان|هایتان|هایشان|ی|ای|یی|ایی|ام|ات|اش|مان|تان|شان)$/;
const joined = /(?:هایی|های|ها)$/;

/** A shorter stem than this is more likely a word that ends in ها by itself (تنها, بها) than a plural. */
const shortestStem = 3;

/**
 * The folded form under which spellings of one word meet: letters that are written in two ways (آ ا,
 * ئ ی, ؤ و, ة ه, and the Arabic ي ك), diacritics, hamza, ZWNJ, case and plural suffixes make no
 * difference. The key of a phrase is the keys of its words, run together, so that «راه آهن»,
 * «راه‌آهن» and «راه‌آهن‌ها» have one key.
 */
export function wordKey(word: string): string {
  const stem = word.includes('\u200C') ? word.replace(detached, '') : word;
  let key = '';
  for (let i = 0; i < stem.length; i++) {
    const code = stem.charCodeAt(i);
    if (code === ZWNJ) continue;
    key += fold(code, stem, i);
  }
  const plural = joined.exec(key);
  return plural !== null && plural.index >= shortestStem ? key.slice(0, plural.index) : key;
}

/** One letter, folded; nothing for marks that do not count. */
function fold(code: number, text: string, index: number): string {
  if (code >= 0x6f0 && code <= 0x6f9) return String.fromCharCode(code - 0x6f0 + 0x30);
  if (code >= 0x660 && code <= 0x669) return String.fromCharCode(code - 0x660 + 0x30);
  if ((code >= 0x64b && code <= 0x65f) || code === 0x670 || code === 0x640) return '';
  switch (code) {
    case 0x622: // آ
    case 0x623: // أ
    case 0x625: // إ
    case 0x671: // ٱ
      return 'ا';
    case 0x624: // ؤ
      return 'و';
    case 0x626: // ئ
    case 0x64a: // ي
    case 0x649: // ى
      return 'ی';
    case 0x643: // ك
      return 'ک';
    case 0x629: // ة
    case 0x6c0: // ۀ
      return 'ه';
    case 0x621: // ء
      return '';
    default: {
      const letter = text.charAt(index);
      return code < 0x250 ? letter.toLowerCase() : letter;
    }
  }
}
