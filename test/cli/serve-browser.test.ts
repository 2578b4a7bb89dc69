import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { accessibilityFaults, chromiumPath, openBrowser, overflow } from '../browser/browser.js';
import { seed } from './run-cli.js';
import { startServer, type Running } from './start-server.js';

jest.setTimeout(300_000);

const inBrowser = chromiumPath === null ? describe.skip : describe;

inBrowser('the served page', () => {
  let browser: Browser;
  let server: Running;
  beforeAll(async () => {
    [browser, server] = await Promise.all([openBrowser(), startServer()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.end();
  });

  /** The form, and what the page says on the console or asks of others. */
  async function open(options = {}): Promise<{ page: Page; faults: string[] }> {
    const page = await (await browser.newContext(options)).newPage();
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url)) faults.push(request.url());
    });
    await page.goto(server.url);
    return { page, faults };
  }

  it.each([
    ['with the script', true],
    ['without it', false],
  ])('reports a text that is pasted, %s', async (_, javaScriptEnabled) => {
    const { page, faults } = await open({ javaScriptEnabled });
    await page.locator('#text').fill(readFileSync(seed, 'utf8'));
    await page.locator('button').click();
    await page.waitForURL('**/analyze');
    expect(await page.locator('.card').count()).toBeGreaterThan(5);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('reports the article of a page of HTML that is chosen', async () => {
    const { page, faults } = await open();
    const html =
      '<title>خانه</title><article><h1>سدها پر شد</h1><p>وزیر نیرو گفت: سدها پر است.</p></article>';
    const file = { name: 'a.html', mimeType: 'text/html', buffer: Buffer.from(html) };
    await page.locator('#file').setInputFiles(file);
    await page.locator('#note', { hasText: 'a.html' }).waitFor();
    await page.locator('button').click();
    await page.waitForURL('**/analyze');
    expect(await page.locator('h1').textContent()).toBe('سدها پر شد');
    expect(await page.locator('.card').count()).toBe(1);
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it('has the font in its pages where that is asked for', async () => {
    const own = await startServer(['--embed-font']);
    const page = await browser.newPage();
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    await page.goto(own.url);
    expect(
      await page.evaluate('document.fonts.load("16px Vazirmatn").then((all) => all.length)'),
    ).toBe(1);
    await page.locator('#text').fill('وزیر نیرو گفت: سدها پر است.');
    await page.locator('button').click();
    await page.waitForURL('**/analyze');
    expect(
      await page.evaluate('document.fonts.load("16px Vazirmatn").then((all) => all.length)'),
    ).toBe(1);
    expect(faults).toEqual([]);
    await page.close();
    await own.end();
  });

  it('reports with the keyboard alone', async () => {
    const { page } = await open();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.type('وزیر نیرو گفت: سدها پر است.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/analyze');
    expect(await page.locator('.card').count()).toBe(1);
    await page.context().close();
  });

  it('takes a file that is dropped, in UTF-8 or windows-1256', async () => {
    const { page, faults } = await open();
    for (const bytes of ['[0xd3, 0xcf, 0xc7]', 'new TextEncoder().encode("سدا")']) {
      await page.evaluate(`(() => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(${bytes})], 'a.txt'));
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      })()`);
      // No waitForFunction: it evaluates a string, which the policy of the page forbids.
      while ((await page.locator('#text').inputValue()) !== 'سدا') await page.waitForTimeout(20);
      await page.locator('#text').fill('');
    }
    expect(await page.locator('#note').textContent()).toBe('a.txt');
    expect(faults).toEqual([]);
    await page.context().close();
  });

  it.each([
    [360, 'light'],
    [1280, 'dark'],
  ] as const)('has no faults that axe knows at %d pixels, %s', async (width, colorScheme) => {
    const { page } = await open({ viewport: { width, height: 800 }, colorScheme, bypassCSP: true });
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    await page.context().close();
  });
});
