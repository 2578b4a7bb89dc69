/**
 * How fast each step of the road is, and how other libraries do beside.
 *
 *   npm run -s bench:speed -- [--data FOLDER]
 *
 * The text is that of the articles (*.txt) in FOLDER, or of the seed, again and again: half a megabyte
 * at least. All times are of the processor, so that other work on the machine counts little; «cold» is
 * the first round in a process, «warm» the best of five.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { normalize } from '../src/normalization/normalize.js';
import { loadResources } from '../src/resources.js';
import { tokenize } from '../src/segmentation/tokenize.js';
import { measure, megabytes } from './speed/measure.js';
import { hazmSeconds, normalizers, tokenizers, type Peer } from './speed/peers.js';
import { stagesOf } from './speed/stages.js';
import { readArticles, sizeOf } from './speed/texts.js';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: fileURLToPath(new URL('../seeds', import.meta.url)) },
  },
});

const rounds = 5;
const language = loadResources();
const found = readArticles(values.data);
const copies = Math.ceil(500_000 / sizeOf(found));
const articles = Array.from({ length: copies }, () => found).flat();
const bytes = sizeOf(articles);
const tokens = articles.reduce((sum, text) => sum + tokenize(text).length, 0);

function print(name: string, ...cells: readonly string[]): void {
  console.log(name.padEnd(28) + cells.map((cell) => cell.padStart(14)).join(''));
}

console.log(`${articles.length} articles, ${(bytes / 1e6).toFixed(2)} MB, ${tokens} tokens`);
print('', 'cold MB/s', 'warm MB/s', 'tokens/s');
for (const { name, work } of stagesOf(articles, language)) {
  const { cold, warm } = measure(rounds, work);
  const speed = `${Math.round(tokens / warm)} k`;
  print(name, megabytes(bytes, cold), megabytes(bytes, warm), speed);
}

console.log(`at most ${Math.round(process.resourceUsage().maxRSS / 1024)} MB of memory`);

console.log('\nbeside others, warm');
print('', 'MB/s', 'times as fast');
function compare(own: Peer, peers: readonly Peer[]): void {
  const timeOf = ([, work]: Peer): number =>
    measure(rounds, () => {
      for (const text of articles) work(text);
    }).warm;
  const time = timeOf(own);
  print(own[0], megabytes(bytes, time), '1.00');
  for (const peer of peers) {
    const theirs = timeOf(peer);
    print(`  ${peer[0]}`, megabytes(bytes, theirs), (theirs / time).toFixed(2));
  }
}
const restored: Peer = ['normalize', (text) => normalize(text, {}, language.spacing)];
compare(restored, normalizers());
const hazm = hazmSeconds(writeAll());
print('  hazm', hazm === null ? 'not here' : megabytes(bytes, hazm * 1000));
const letters: Peer = [
  'normalize --spacing off',
  (text) => normalize(text, { spacing: 'off' }, language.spacing),
];
compare(letters, normalizers().slice(1));
compare(['tokenize', tokenize], tokenizers());

/** All articles in one file, for other programs. */
function writeAll(): string {
  const folder = mkdtempSync(join(tmpdir(), 'farsi-news-'));
  process.on('exit', () => rmSync(folder, { recursive: true }));
  const file = join(folder, 'articles.txt');
  writeFileSync(file, articles.join('\n'));
  return file;
}
