import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { analyze } from '../../src/analyze.js';
import { readFont } from '../../src/cli/options/read-font.js';
import { makeAnalysis } from '../reporters/make-analysis.js';
import { runReporter } from '../reporters/run-reporter.js';
import { accessibilityFaults, chromiumPath, openBrowser, overflow } from './browser.js';

const seed = analyze(readFileSync('seeds/000_59259e825c9cde0a.txt', 'utf8'), { id: 'seed' });
const attack = '<script>document.title="hacked"</script><img src=x onerror="document.title=1">';
const dated = { ...seed, document: { ...seed.document, date: '2019-05-23' } };
const folder = mkdtempSync(join(tmpdir(), 'farsi-news-'));

const pages: Readonly<Record<string, () => Promise<string>>> = {
  'one article': () => runReporter('html', [seed], { fontFace: readFont('.') }),
  'several articles': () =>
    runReporter('html', [dated, makeAnalysis(`${attack} ${'ا'.repeat(300)}`)], {
      several: true,
    }),
};

jest.setTimeout(300_000); // a busy machine takes long to draw

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const inBrowser = chromiumPath === null ? describe.skip : describe;

inBrowser.each(Object.keys(pages))('the page of %s', (name) => {
  let browser: Browser;
  let url: string;

  beforeAll(async () => {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, (await pages[name]?.()) ?? '');
    url = pathToFileURL(file).href;
    browser = await openBrowser();
  });
  afterAll(() => browser.close());

  async function open(
    width: number,
    colorScheme: 'light' | 'dark' = 'light',
    bypassCSP = false,
  ): Promise<Page> {
    const viewport = { width, height: 900 };
    const context = await browser.newContext({ viewport, colorScheme, bypassCSP });
    const page = await context.newPage();
    await page.goto(url);
    return page;
  }

  it.each([
    [360, 'light'],
    [360, 'dark'],
    [768, 'light'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('has no faults that axe knows at %d pixels, %s', async (width, scheme) => {
    const page = await open(width, scheme, true);
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });

  it('asks nothing of the network, says nothing on the console and runs no script', async () => {
    const page = await (await browser.newContext()).newPage();
    const seen: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith('data:')) seen.push(request.url());
    });
    page.on('console', (message) => seen.push(message.text()));
    page.on('pageerror', (error) => seen.push(error.message));
    await page.goto(url);
    expect(seen).toEqual([url]);
    expect(await page.title()).not.toMatch(/hacked|^1$/);
    await page.context().close();
  });

  it('leads with the keyboard from a quotation to its card and back', async () => {
    const page = await open(1280);
    await page.keyboard.press('Tab');
    expect(await page.evaluate('document.activeElement.className')).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
    await page.locator('.note').first().focus();
    await page.keyboard.press('Enter');
    const card = await page.evaluate<string>('document.querySelector(":target").id');
    expect(card).toMatch(/card-q1$/);
    await page.locator(`[id="${card}"] .excerpt a`).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate('document.querySelector(":target").className')).toBe('said');
    await page.context().close();
  });

  it('switches the marks of a type off, without a script', async () => {
    const page = await open(1280);
    const line = `getComputedStyle(document.querySelector('.text .place')).textDecorationLine`;
    expect(await page.evaluate(line)).toBe('underline');
    await page.locator('#show-place').uncheck();
    expect(await page.evaluate(line)).toBe('none');
    await page.context().close();
  });

  it('sets cards beside the text where there is room, and below it where there is none', async () => {
    const sides = `(() => {
      const row = document.querySelector('.row:has(.card)');
      const [text, card] = ['.cell', '.card'].map((name) => row.querySelector(name).getBoundingClientRect());
      return [card.right < text.left, card.top >= text.bottom];
    })()`;
    expect(await (await open(1280)).evaluate(sides)).toEqual([true, false]);
    expect(await (await open(360)).evaluate(sides)).toEqual([false, true]);
  });

  it('prints', async () => {
    const page = await open(1280);
    const paper = await page.pdf({ preferCSSPageSize: true });
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.contents').isVisible()).toBe(false);
    await page.context().close();
  });
});
