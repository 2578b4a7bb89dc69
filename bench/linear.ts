/**
 * Does time grow in line with the length of the text, whatever the text? Each flood is given at one
 * length and at four times that; what takes more than eight times as long is told. CPU time.
 *
 *   npm run bench:linear                  pieces repeated to 250 kB and 1 MB
 *   npm run bench:linear -- --size 50     … to 50 kB and 200 kB
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

/** Milliseconds of the processor; the least of two. */
async function cost(use: (text: string) => unknown, text: string): Promise<number> {
  let least = Infinity;
  for (let run = 0; run < 2 && least > 100; run++) {
    const before = process.cpuUsage();
    try {
      await use(text);
    } catch (error) {
      // A table that is none is refused; anything else is a fault.
      if (!(error instanceof Error && 'remedy' in error)) throw error;
    }
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

for (const [name, use] of Object.entries(uses)) {
  if (!name.includes(values.only)) continue;
  let worst = 0;
  for (const piece of pieces) {
    const short = piece.repeat(Math.ceil(size / piece.length));
    let times: number[];
    try {
      times = [await cost(use, short), await cost(use, short.repeat(4))];
    } catch (error) {
      console.log(`${name}: ${JSON.stringify(piece)}: ${String(error)}`);
      process.exitCode = 1;
      continue;
    }
    const [less = 0, more = 0] = times;
    worst = Math.max(worst, more);
    // What is over in a moment says nothing of growth.
    if (more < 100 || more / less < 8) continue;
    console.log(
      `${name}: ${JSON.stringify(piece)}: ${less.toFixed(0)} ms, four times as long ${more.toFixed(0)} ms`,
    );
    process.exitCode = 1;
  }
  console.log(`${name}: the slowest took ${worst.toFixed(0)} ms`);
}
