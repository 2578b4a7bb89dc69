const nonJoining = 'اأإٱآدذرزژوؤء';
const halfAfterLift = new RegExp(`([${nonJoining}][\\u064b-\\u065f]*)\\u200c`, 'gu');

/**
 * A line of a corpus as the restorer will see lines: Persian letters, no kashida, no marks at edges.
 * A ZWNJ stays only where it shows: between two letters of which the first joins.
 */
export function cleanText(line: string): string {
  return line
    .replace(/[\ufb50-\ufdfb\ufe70-\ufefc]/gu, (form) => form.normalize('NFKC'))
    .replace(/[يىېۍ]/gu, 'ی')
    .replace(/[كڪ]/gu, 'ک')
    .replace(/ۀ/gu, 'هٔ')
    .replace(/[ـ\u200b\u200d-\u200f\u202a-\u202e\u2060-\u206f\ufeff\u00ad]/gu, '')
    .replace(/¬/gu, '\u200c')
    .replace(/[\u00a0\u2000-\u200a\u202f\t]/gu, ' ')
    .replace(/\u200c+/gu, '\u200c')
    .replace(halfAfterLift, '$1')
    .replace(/\u200c*( +)\u200c*/gu, '$1')
    .replace(/\u200c(?![\p{L}\p{M}])|(?<![\p{L}\p{M}])\u200c/gu, '')
    .replace(/ +/gu, ' ')
    .trim();
}
