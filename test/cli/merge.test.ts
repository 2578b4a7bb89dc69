import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { makeFolder, runCli } from './run-cli.js';

const saffron =
  'بهای زعفران در قائنات\n\nناصر ملکی، رئیس بانک، گفت: بهای زعفران در قائنات بالا می‌رود.\n';
const volleyball =
  'والیبال در ارومیه\n\nلیگ برتر والیبال در ارومیه دنبال شد. لیلا کریمی گفت: خوب بود.\n';

let folder: ReturnType<typeof makeFolder>;

beforeAll(() => {
  folder = makeFolder({
    'all/a/1.txt': saffron,
    'all/a/2.txt': volleyball,
    'all/b/3.txt': saffron,
    'all/b/4.txt': volleyball,
    'no.counts':
      '{"format":"farsi-news counts 1","by":null,"words":true,"counts":{"documents":-1}}',
    'text.counts': 'متن',
  });
});
afterAll(() => folder.remove());

async function run(...args: readonly string[]): Promise<string> {
  const { status, stdout, stderr } = await runCli(args, { cwd: folder.path });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
}

describe('merge', () => {
  it('makes of parts what a run over everything says', async () => {
    for (const part of ['a', 'b']) {
      await run('stats', `all/${part}`, '--counts', '-o', `${part}.counts`);
    }
    const whole = await run('stats', 'all', '--counts');
    expect(await run('merge', 'a.counts', 'b.counts')).toBe(whole);
    expect(await run('merge', 'b.counts', 'a.counts')).toBe(whole);
    const statistics = await run('stats', 'all', '--json');
    expect(await run('merge', 'a.counts', 'b.counts', '--as', 'stats', '--json')).toBe(statistics);
    const characteristic = await run('keywords', 'all', '--corpus', '--json');
    expect(await run('merge', 'b.counts', 'a.counts', '--as', 'keywords', '--json')).toBe(
      characteristic,
    );
  });

  it.each([
    [['no.counts'], /^farsi-news: no\.counts: no counts of farsi-news: counts\.documents is -1/u],
    [['text.counts'], /^farsi-news: text\.counts: no counts of farsi-news \(make them/u],
    [['missing.counts'], /no such file/u],
  ])('refuses what holds no counts: %j', async (files, message) => {
    const { status, stdout, stderr } = await runCli(['merge', ...files], { cwd: folder.path });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('refuses parts that were counted in other ways, and words that were not', async () => {
    await run('keywords', 'all/a', '--counts', '-o', 'k.counts');
    await run('stats', 'all/b', '--counts', '-o', 's.counts');
    const mixed = await runCli(['merge', 's.counts', 'k.counts'], { cwd: folder.path });
    expect(mixed.status).toBe(2);
    expect(mixed.stderr).toContain('k.counts: these counts are of keywords, those before of stats');
    const words = await runCli(['merge', 'k.counts', '--as', 'stats'], { cwd: folder.path });
    expect(words.status).toBe(2);
    expect(words.stderr).toContain('these counts have no words in them');
  });
});
