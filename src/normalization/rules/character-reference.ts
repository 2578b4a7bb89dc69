import { findProtectedRanges } from '../../text/protected-ranges.js';
import type { Edit } from '../../text/edit.js';
import type { TextRule } from '../rule.js';

/** What pages of HTML name that plain text has as characters; not what would be read as a tag. */
const characters: Readonly<Record<string, string>> = {
  zwnj: '\u200C',
  zwj: '\u200D',
  nbsp: '\u00A0',
  shy: '\u00AD',
  lrm: '\u200E',
  rlm: '\u200F',
  laquo: '«',
  raquo: '»',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  quot: '"',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ldquo: '\u201C',
  rdquo: '\u201D',
};

export const characterReference: TextRule = {
  id: 'character-reference',
  severity: 'warning',
  message: 'Character reference of HTML in plain text.',
  persian: 'در متن ساده به جای خود نویسه، نام HTML آن (مانند &zwnj;) آمده است.',
  isOptional: true,
  findInText(text) {
    const edits: Edit[] = [];
    if (!text.includes('&')) return edits;
    for (const { start, end } of findProtectedRanges(text)) {
      if (text.charAt(start) !== '&') continue;
      const replacement = decode(text.slice(start + 1, end - 1));
      if (replacement !== null) edits.push({ start, end, replacement });
    }
    return edits;
  },
};

function decode(name: string): string | null {
  if (Object.hasOwn(characters, name)) return characters[name] ?? null;
  const [, hexadecimal, decimal] = /^#(?:x([\da-f]{1,6})|(\d{1,7}))$/i.exec(name) ?? [];
  const code = Number.parseInt(hexadecimal ?? decimal ?? '', hexadecimal === undefined ? 10 : 16);
  if (!(code >= 0xa0 && code <= 0x10ffff) || (code >= 0xd800 && code < 0xe000)) return null;
  return String.fromCodePoint(code);
}
