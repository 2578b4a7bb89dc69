import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { runCli } from './run-cli.js';

const commands = ['analyze', 'keywords', 'entities', 'quotes', 'normalize', 'check', 'tokenize'];

describe('farsi-news', () => {
  it('prints the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(await runCli(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('lists its commands in --help, with examples, statuses and environment', async () => {
    const { status, stdout, stderr } = await runCli(['--help']);
    expect([status, stderr]).toEqual([0, '']);
    for (const command of commands) expect(stdout).toContain(`\n  ${command} `);
    for (const part of ['Examples:', 'Exit status:', 'Environment:', 'NO_COLOR', '130']) {
      expect(stdout).toContain(part);
    }
  });

  it.each(commands)('explains %s with examples, statuses and environment', async (command) => {
    const { status, stdout, stderr } = await runCli([command, '--help']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`Usage: farsi-news ${command} [options] [files...]`);
    for (const part of ['Examples:', `farsi-news ${command} `, 'Exit status:', 'NO_COLOR']) {
      expect(stdout).toContain(part);
    }
    expect((await runCli(['help', command])).stdout).toBe(stdout);
  });

  it('prints its usage on stderr without a command', async () => {
    const { status, stdout, stderr } = await runCli([]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: farsi-news [options] [command]');
  });

  it.each([
    [['analyse', 'x.txt'], "unknown command 'analyse'", 'Did you mean analyze?'],
    [['analyze', '--jso'], "unknown option '--jso'", 'Did you mean --json?'],
    [['analyze', '-f', 'xml'], "argument 'xml' is invalid", 'Allowed choices are table, json'],
    [['keywords', '--top', '0'], "argument '0' is invalid", 'whole number above 0'],
    [['normalize', '--rule', 'kashida'], "argument 'kashida' is invalid", 'id=setting'],
    [['normalize', '--digits', 'roman'], "argument 'roman' is invalid", 'persian, ascii, keep'],
    [['package.json'], 'is a file, not a command', 'farsi-news analyze package.json'],
  ])('refuses %j and says what to do', async (args, what, remedy) => {
    const { status, stdout, stderr } = await runCli(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(what);
    expect(stderr).toContain(remedy);
  });

  it('refuses a rule that does not exist, once for all inputs', async () => {
    const args = ['normalize', '--rule', 'no-such-rule=off', 'README.md', 'LICENSE'];
    const { status, stdout, stderr } = await runCli(args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^farsi-news: .*no-such-rule.*\n$/u);
  });
});
