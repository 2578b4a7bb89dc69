import fc from 'fast-check';

/** What Persian text is made of, and what goes wrong in it. */
const pieces = [
  ...[
    'سلام',
    'کرد',
    'وی',
    'می',
    'ها',
    'گفت',
    'علي',
    'كتاب',
    'خانه',
    'الله',
    'أحمد',
    'رأی',
    'و',
    'ی',
  ],
  ...[
    'ه\u0654',
    'ۀ',
    'ه',
    'ة',
    'إ',
    'ئ',
    'ؤ',
    'ء',
    '\u0654',
    '\u064B',
    '\u064E',
    '\u0651',
    'آ',
    'ٱ',
  ],
  ...['ـ', 'ـــ', 'ﷲ', '﷼', 'ﻻ', 'ﻣﯽ', 'ﮥ', 'ې', 'ە', 'ھ', 'ۆ', 'ێ', 'ے'],
  ...['\u200C', '\u200C', '\u200D', '\u200E', '\u200F', '\u202B', '\u202C', '\u2067', '\u2069'],
  ...['\u00AD', '¬', '\u200B', '\uFEFF', '\u00A0', '\u2009', '\t', ' ', ' ', ' ', '  '],
  ...['\n', '\r\n', '\r', '\n\n\n\n', '\u0085', '\u2028', '\0'],
  ...[
    '.',
    '..',
    '...',
    '…',
    '،',
    ',',
    '؛',
    ';',
    '؟',
    '?',
    '!',
    '!!',
    ':',
    '::',
    '/',
    '-',
    '‚',
    '۔',
  ],
  ...['(', ')', '[', ']', '{', '}', '«', '»', '<<', '>>', '"', "'", '“', '”', '‘', '’'],
  ...[
    '%',
    '٪',
    '٫',
    '٬',
    '1',
    '23',
    '456',
    '٤٥',
    '۷',
    '۱۲',
    '۳۴۵',
    '17:30',
    '1.2',
    '3,400',
    'ساعت',
  ],
  ...['A', 'word', 'C++', 'COVID-19', '#تگ_علي', '@user', 'http://example.com/علي', 'a@b.ir'],
  ...[
    'www.example.ir',
    '`code`',
    '```',
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '&nbsp;',
    '#',
    '*',
    '_',
    '|',
    '\\',
  ],
  ...['👨\u200D👩\u200D👧', '🇮🇷', '❤\uFE0F', '𐎠', 'क', '\u094D', '\u1100', '\u1161', 'e\u0301'],
];

/** Strings that look like Persian text with all its troubles. */
export const persianText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...pieces), { maxLength: 25 })
  .map((parts) => parts.join(''));

/** Any string at all, lone surrogates included. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 30 })
    .map((codes) => String.fromCharCode(...codes)),
);
