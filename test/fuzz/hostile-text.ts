import fc from 'fast-check';
import { anyText, persianText } from '../normalization/arbitrary-text.js';

/** Names that objects have by birth, and other words that programs stumble over. */
const traps = [
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'null'],
  ...['undefined', 'NaN', 'Infinity', '-0', '1e999', '0x10', '9'.repeat(40), '۹'.repeat(40)],
  ...[
    '\0',
    '\x07',
    '\x1b[31m',
    '\x1b]0;pwned\x07',
    '\u009b2J',
    '\x7f',
    '\u0085',
    '\ufffd',
    '\ufeff',
  ],
  ...['\u202e', '\u202d', '\u2066', '\u2069', '\u200f', '\u061c', '\u2028', '\u2029'],
  ...['\ud800', '\udc00', '\udbff\ud800', '\u{10ffff}', '\u{e0001}', '\ufffe', '\u034f', '\u2060'],
  ...['<script>alert(1)</script>', '<!--', ']]>', '&#0;', '&zwnj;', '=1+1', '@SUM(A1)', '| --- |'],
  ...['%s', '${x}', '`', '```', '$&', '\\', '\\u0000', '//', 'http://', 'a@', '#', 'file:///'],
];

/** Of what news is made, so that entities, speakers and dates are looked for in earnest. */
const phrases = [
  ...['وزیر نیرو', 'نادر صبوری', 'به گزارش خبرگزاری', 'گفت:', 'افزود:', 'وی گفت', 'به گفته او'],
  ...['با بیان اینکه', 'تأکید کرد که', '«', '»', '"', '“', '”', '(', ')', '[', ']', '؟', '.', '،'],
  ...['۱۲ خرداد ۱۴۰۰', '۳۰ تا ۴۰ درصد', '۵۰۰ میلیارد تومان', 'ساعت ۱۷:۳۰', 'دیروز', 'امسال'],
  ...['شنبه', 'تهران-', 'سازمان ملل', 'تهران', 'ایسنا', 'این شرکت', 'وی', 'دهه ۷۰', '۱/۲/۱۴۰۰'],
  ...['میرود', 'کتابها', 'می رود', 'خانه ی', '\n', '\n\n', '\r\n', ' ', ' ', '\u200c', 'ي', 'ك'],
];

/** The same thing over and over: what is quadratic, or recursive, shows. */
const floods: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(
      ...[
        '«',
        '»',
        '"',
        '(',
        '[',
        '\u064e',
        '\u0301',
        '\u064e\u0301',
        '\u200c',
        'ـ',
        'ی',
        '.',
        '…',
        '!',
        '\n',
        ' ',
      ],
      ...[
        '<b>',
        '\u202e',
        '۱',
        '1,',
        '۱/',
        ':',
        'و ',
        'http://',
        'a.',
        'می ',
        'گفت: ',
        '«گفت: ',
        '#',
      ],
      ...[
        '\ud83d\udc68\u200d',
        '\ud800',
        '&',
        '\t',
        '\r',
        '@a',
        '-',
        '\\',
        '`',
        '*',
        '_',
        '> ',
        '|',
      ],
    ),
    fc.oneof(
      { arbitrary: fc.integer({ min: 2, max: 20 }), weight: 9 },
      { arbitrary: fc.integer({ min: 2, max: 300 }), weight: 1 },
    ),
  )
  .map(([piece, times]) => piece.repeat(times));

const code = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
  .map((codes) => String.fromCharCode(...codes));

const piece: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: fc.constantFrom(...phrases), weight: 8 },
  { arbitrary: fc.constantFrom(...traps), weight: 3 },
  { arbitrary: persianText, weight: 2 },
  { arbitrary: anyText, weight: 1 },
  { arbitrary: code, weight: 1 },
  { arbitrary: floods, weight: 1 },
);

/**
 * News as an enemy would write it: any string at all, with a leaning to what may break a program.
 * Most are short: many short ones find more in the same time than few long ones.
 */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { arbitrary: textOf(6), weight: 8 },
  { arbitrary: textOf(30), weight: 1 },
);

function textOf(maxLength: number): fc.Arbitrary<string> {
  return fc
    .tuple(fc.array(piece, { maxLength }), fc.constantFrom('', ' '))
    .map(([parts, between]) => parts.join(between));
}
