/**
 * The key by which tables and gazetteers know a word: one spelling for the many of a name.
 *
 * Arabic letters become Persian, hamza seats plain letters, digits 0 and Latin letters lower case;
 * ZWNJ, kashida and diacritics fall away. Phrases are known by the keys of their words run
 * together, so رئیس‌جمهور, رئیس جمهور and رییسجمهور are one.
 */
export function foldWord(word: string): string {
  for (let i = 0; i < word.length; i++) {
    if (folded(word.charCodeAt(i)) !== word.charCodeAt(i)) return foldFrom(word, i);
  }
  return word;
}

/** The letters that {@link foldWord} changes. */
const changing =
  /[A-Z1-9\u0621\u0623-\u0626\u0629\u0640\u0643\u0649-\u065f\u0660-\u0671\u06c0\u06f0-\u06f9\u200c\u200d]/g;

/**
 * The same for a whole table at once. A regular expression is fast from its first use, where the loop
 * over letters has to run for a while before V8 compiles it.
 */
export function foldTable(table: string): string {
  return table.replace(changing, foldWord);
}

/** The same for words without line breaks. */
export function foldAll(words: readonly string[]): string[] {
  return foldTable(words.join('\n')).split('\n');
}

function foldFrom(word: string, first: number): string {
  let key = '';
  let from = 0; // of what is as it was
  for (let i = first; i < word.length; i++) {
    const code = word.charCodeAt(i);
    const changed = folded(code);
    if (changed === code) continue;
    key += word.slice(from, i);
    if (changed !== dropped) key += String.fromCharCode(changed);
    from = i + 1;
  }
  return key + word.slice(from);
}

const dropped = -1;

function folded(code: number): number {
  if (code < 0x80) {
    if (code >= 0x41 && code <= 0x5a) return code + 0x20;
    return code >= 0x30 && code <= 0x39 ? 0x30 : code;
  }
  if (code >= 0x064b && code <= 0x065f) return dropped;
  if ((code >= 0x06f0 && code <= 0x06f9) || (code >= 0x0660 && code <= 0x0669)) return 0x30;
  switch (code) {
    case 0x064a: // ي
    case 0x0649: // ى
    case 0x0626: // ئ
      return 0x06cc;
    case 0x0643: // ك
      return 0x06a9;
    case 0x0629: // ة
    case 0x06c0: // ۀ
      return 0x0647;
    case 0x0623: // أ
    case 0x0625: // إ
    case 0x0671: // ٱ
      return 0x0627;
    case 0x0624: // ؤ
      return 0x0648;
    case 0x0621: // ء
    case 0x0640: // kashida
    case 0x0670: // superscript alef
    case 0x200c: // ZWNJ
    case 0x200d: // ZWJ
      return dropped;
    default:
      return code;
  }
}
