import { describe, expect, it, jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { readPage } from '../../../src/cli/explain/rule-page.js';
import { rules } from '../../../src/normalization/rules.js';
import { runCli } from '../run-cli.js';

jest.setTimeout(30_000);

const persian = readFileSync('docs/rules.fa.md', 'utf8').split(/^## /mu).slice(1);

describe('the explanations', () => {
  it('are there in Persian for every rule, in order, and for no other', () => {
    const ids = persian.map((section) => section.slice(0, section.indexOf('\n')));
    expect(ids).toEqual(rules.map(({ id }) => id));
  });

  it.each(rules.map(({ id }, i) => [id, i] as const))('%s: say what and why', (id, i) => {
    const english = readPage(readFileSync(`docs/rules/${id}.md`, 'utf8'));
    const translated = readPage(persian[i] ?? '');
    for (const { finds, why } of [english, translated]) {
      expect(finds.length).toBeGreaterThan(20);
      expect(why.length).toBeGreaterThan(20);
    }
    expect(translated.finds).toMatch(/\p{Script=Arabic}{3}/u);
    expect(translated.options === '').toBe(english.options === '');
  });

  it('ship with the package', () => {
    const { files } = JSON.parse(readFileSync('package.json', 'utf8')) as { files: string[] };
    expect(files).toEqual(expect.arrayContaining(['docs/rules', 'docs/rules.fa.md']));
  });
});

describe('explain', () => {
  it('tells what a rule wants, why, and how it looks', async () => {
    const { status, stdout, stderr } = await runCli(['explain', 'digits']);
    expect([status, stderr]).toEqual([0, '']);
    for (const part of [
      'digits  severity: warning',
      'What it finds',
      'Why',
      'wrong: ',
      'right: ',
    ]) {
      expect(stdout).toContain(part);
    }
    for (const part of ['Options', 'Left alone', '--rule digits=off']) {
      expect(stdout).toContain(part);
    }
    for (const mark of ['`', '\u001b']) expect(stdout).not.toContain(mark);
  });

  it('speaks Persian', async () => {
    const { stdout } = await runCli(['explain', '--lang', 'fa', 'digits', 'kashida']);
    for (const part of ['چه می\u200cیابد', 'چرا', 'نادرست: ', 'درست: ', 'گزینه\u200cها']) {
      expect(stdout).toContain(part);
    }
    expect(stdout).toContain('kashida  شدت: هشدار');
    expect(stdout).not.toContain('What it finds');
  });

  it('lists all rules', async () => {
    const { status, stdout } = await runCli(['explain']);
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(rules.length);
  });

  it('tells which rules are off unless they are asked for', async () => {
    const optional = rules.filter(({ isOptional }) => isOptional === true);
    expect(optional.length).toBeGreaterThan(0);
    const { stdout: list } = await runCli(['explain']);
    for (const { id, severity } of optional) {
      const { stdout } = await runCli(['explain', id]);
      expect(stdout).toContain(`(off by default)`);
      expect(stdout).toContain(`--rule ${id}=${severity}`);
      expect(list).toMatch(new RegExp(`^${id} +off `, 'mu'));
    }
  });

  it('names the nearest rule', async () => {
    expect(await runCli(['explain', 'arabic-ye'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'farsi-news: unknown rule: arabic-ye (did you mean arabic-yeh?)\n',
    });
  });
});
