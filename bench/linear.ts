/**
 * Does time grow in line with the length of the text, whatever the text? Each flood is given at one
 * length and at four times that; what takes more than eight times as long is told. CPU time.
 *
 *   npm run bench:linear                       pieces repeated until they take a moment
 *   npm run bench:linear -- --size 50          … or to 50,000 characters, and four times that
 *   npm run bench:linear -- --only markdown    the uses whose names contain this
 *
 * Ends with 1 where something grows faster than it may.
 */
import { parseArgs } from 'node:util';
import { analyze, normalize, normalizeProse, readArticle, segment } from '../src/index.js';

const { values } = parseArgs({
  options: { size: { type: 'string', default: '250' }, only: { type: 'string', default: '' } },
});
const size = Number(values.size) * 1000;

const sentence =
  'نادر صبوری، وزیر نیرو، گفت: سدهای تهران تا ۱۲ خرداد ۱۴۰۰ پر می‌شود. وی افزود: «خوب است». ';
const pieces = [
  ...[
    '«',
    '»',
    '"',
    '“',
    '(',
    ')',
    '[',
    '{',
    '<',
    '>',
    '<b>',
    '</b>',
    '<!--',
    '&',
    '&lt;',
    '`',
    '```',
  ],
  ...[
    '*',
    '_',
    '~~',
    '> ',
    '* ',
    '# ',
    '|',
    '![',
    '](',
    '[^1]',
    '\\',
    '-',
    '--',
    '- ',
    '\n',
    '\r\n',
    '\r',
  ],
  ...[
    ' ',
    '  ',
    '\t',
    '\u00a0',
    '\u200c',
    '\u200c ',
    '\u202e',
    '\u2066',
    '\u064e',
    '\u0301',
    '\u064e\u0301',
    'ـ',
    '\0',
  ],
  ...[
    'ی',
    'ا',
    'می',
    'می ',
    'ها ',
    'و',
    'و ',
    'ه ی ',
    'a',
    'a ',
    'a.',
    'A',
    '.',
    '..',
    '…',
    '!',
    '؟',
    '،',
  ],
  ...[
    '۱',
    '1',
    '1,',
    '1.',
    '۱ ',
    '۱/',
    '1:',
    '۱۲ خرداد ',
    '۱۰ میلیارد ',
    'یک ',
    'هزار و ',
    'درصد ',
  ],
  ...[
    'http://',
    'www.',
    'a@',
    '@a',
    '#a',
    '#',
    '/',
    'a/',
    'C:\\',
    '${',
    '{{',
    '<a href="',
    '\ud800',
  ],
  ...['گفت: ', '«گفت: ', 'گفت: «', 'وی گفت ', 'به گفته او ', 'با بیان اینکه ', 'تهران ', 'علی '],
  ...[
    'وزیر ',
    'رئیس ',
    'علی علوی ',
    'سازمان ',
    'تهران- ',
    '-->\n',
    '00:00:01,000 --> 00:00:02,000\n',
  ],
  ...['👨\u200d', '🇮', '1\ufe0f\u20e3', 'e\u0301', '__proto__ ', sentence, sentence.trim() + '\n'],
];

const html = async (text: string): Promise<void> => {
  const article = await readArticle(text, 'html');
  analyze(text, { article });
};
const uses: Readonly<Record<string, (text: string) => unknown>> = {
  normalize: (text) => normalize(text),
  segment: (text) => segment(text),
  analyze: (text) => analyze(text, { tokens: true, explain: true }),
  markdown: (text) => normalizeProse(text, { container: 'markdown' }),
  'html prose': (text) => normalizeProse(text, { container: 'html' }),
  'html article': html,
  subtitles: (text) => normalizeProse(text, { container: 'subtitles' }),
  csv: (text) => normalizeProse(`body\n${text}`, { container: 'csv', textFields: ['body'] }),
};

/** Milliseconds: what takes as long says something of growth. */
const enough = 40;
const most = 8;

/** Milliseconds of the processor. */
async function cost(use: (text: string) => unknown, text: string): Promise<number> {
  const before = process.cpuUsage();
  try {
    await use(text);
  } catch (error) {
    // A table that is none is refused; anything else is a fault.
    if (!(error instanceof Error && 'remedy' in error)) throw error;
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

interface Growth {
  readonly length: number;
  readonly less: number;
  readonly more: number;
}

/** What a flood costs at the first length, doubled from 4,000 on, that takes a moment, and at four times that. */
async function growth(use: (text: string) => unknown, piece: string): Promise<Growth> {
  const flood = (length: number): string => piece.repeat(Math.ceil(length / piece.length));
  let length = 4000;
  let less = await cost(use, flood(length));
  while (less < enough && length < size) {
    length *= 2;
    less = await cost(use, flood(length));
  }
  return { length, less, more: await cost(use, flood(4 * length)) };
}

for (const [name, use] of Object.entries(uses)) {
  if (!name.includes(values.only)) continue;
  let slowest = 0; // of a million characters
  // What runs for the first time is slow.
  await growth(use, sentence);
  for (const piece of pieces) {
    try {
      let found = await growth(use, piece);
      // Once may be chance.
      if (found.more / found.less >= most) found = await growth(use, piece);
      const { length, less, more } = found;
      slowest = Math.max(slowest, (more / (4 * length)) * 1e6);
      if (more < 2 * enough || more / less < most) continue;
      console.log(
        `${name}: ${JSON.stringify(piece)}: ${less.toFixed(0)} ms for ${length} characters, ${more.toFixed(0)} ms for four times as many`,
      );
    } catch (error) {
      console.log(`${name}: ${JSON.stringify(piece)}: ${String(error)}`);
    }
    process.exitCode = 1;
  }
  console.log(`${name}: a million characters take ${(slowest / 1000).toFixed(1)} s at most`);
}
