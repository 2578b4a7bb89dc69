import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, runCli } from '../run-cli.js';

jest.setTimeout(30_000);

const arabic = 'كتاب علي';

let folder: ReturnType<typeof makeFolder>;

afterEach(() => folder.remove());

const run = (files: Readonly<Record<string, string>>, args: readonly string[], cwd = '.') => {
  folder = makeFolder({ 'a.txt': `${arabic}\n`, ...files });
  mkdirSync(join(folder.path, cwd), { recursive: true });
  return runCli(args, { cwd: join(folder.path, cwd) });
};

const rules = { rules: { 'arabic-yeh': 'off' } };
const json = JSON.stringify(rules);

describe('a configuration file', () => {
  it.each([
    ['farsi-news.config.js', `module.exports = ${json};`],
    ['farsi-news.config.mjs', `export default ${json};`],
    ['farsi-news.config.json', json],
    ['.farsinewsrc', json],
    ['package.json', JSON.stringify({ 'farsi-news': rules })],
  ])('may be %s', async (name, text) => {
    const outcome = await run({ [name]: text }, ['normalize', 'a.txt']);
    expect(outcome).toEqual({ status: 0, stdout: 'کتاب علي\n', stderr: '' });
  });

  it('is searched for upward', async () => {
    const { stdout } = await run({ '.farsinewsrc': json }, ['normalize', '../../a.txt'], 'x/y');
    expect(stdout).toBe('کتاب علي\n');
  });

  it('is passed over by a package.json that does not speak of it', async () => {
    const files = { '.farsinewsrc': json, 'x/package.json': '{"name": "farsi-news"}' };
    expect((await run(files, ['normalize', '../a.txt'], 'x')).stdout).toBe('کتاب علي\n');
  });

  it('is named with --config, and left out with --no-config', async () => {
    const files = { '.farsinewsrc': json, 'other.json': '{"rules": {"arabic-kaf": "off"}}' };
    const named = await run(files, ['normalize', 'a.txt', '--config', 'other.json']);
    expect(named.stdout).toBe('كتاب علی\n');
    folder.remove();
    const none = await run(files, ['normalize', 'a.txt', '--no-config']);
    expect(none.stdout).toBe('کتاب علی\n');
  });

  it.each(['check', 'normalize', 'analyze', 'keywords', 'tokenize'])(
    'counts for %s, which stops at a fault in it',
    async (command) => {
      const { status, stdout, stderr } = await run({ '.farsinewsrc': '{"x": 1}' }, [command, '-']);
      expect([status, stdout]).toEqual([2, '']);
      expect(stderr).toContain('.farsinewsrc: unknown key «x»');
    },
  );

  it.each([['--version'], ['--help'], ['check', '--help'], ['explain', 'kashida']])(
    'is not read for %s %s',
    async (...args) => {
      expect(await run({ '.farsinewsrc': 'broken' }, args)).toMatchObject({ status: 0 });
    },
  );

  it('gives way to the command line, rule by rule', async () => {
    const files = { '.farsinewsrc': '{"digits": "ascii", "rules": {"arabic-yeh": "off"}}' };
    const args = ['normalize', '--digits', 'persian', '--rule', 'arabic-kaf=off', '-'];
    folder = makeFolder(files);
    const { stdout } = await runCli(args, { cwd: folder.path, stdin: 'كي ۱2' });
    expect(stdout).toBe('كي ۱۲');
  });

  it('leaves files out of folders and globs, and takes a named one', async () => {
    const files = { '.farsinewsrc': '{"ignore": ["old/"]}', 'old/b.txt': arabic };
    const listed = await run(files, ['normalize', '-l', '.', '**/*.txt']);
    expect(listed.stdout).toBe('a.txt\n');
    const { path } = folder;
    expect((await runCli(['normalize', '-l', 'old/b.txt'], { cwd: path })).stdout).toBe(
      'old/b.txt\n',
    );
    expect(await runCli(['normalize', '-l', 'old'], { cwd: path })).toMatchObject({ status: 2 });
    expect((await runCli(['normalize', '-l', '--no-ignore', 'old'], { cwd: path })).stdout).toBe(
      'old/b.txt\n',
    );
  });

  it('says other things for some files', async () => {
    const overrides = [
      { files: ['old/**'], rules: { 'arabic-kaf': 'off' } },
      { files: ['*.keep.txt'], rules: { 'arabic-yeh': 'off' } },
    ];
    const files = { '.farsinewsrc': JSON.stringify({ overrides }), 'old/b.keep.txt': arabic };
    const { stdout } = await run(files, ['normalize', 'a.txt', 'old/b.keep.txt']);
    expect(stdout).toBe(`کتاب علی\n${arabic}`);
  });

  it('has a part for check alone', async () => {
    const check = { maxWarnings: 5, spacing: 'off', baseline: 'known.json' };
    const config = { rules: { 'arabic-yeh': 'warn', 'arabic-kaf': 'info' }, check };
    const files = { 'x/.farsinewsrc': JSON.stringify(config), 'x/y/b.txt': `${arabic} می روم` };
    const updated = await run(files, ['check', '--update-baseline', '../y'], 'x/z');
    expect(updated).toMatchObject({ status: 0, stdout: '' });
    const again = await runCli(['check', '.'], { cwd: join(folder.path, 'x/y') });
    expect(again).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  it.each([
    ['{"rulez": {}}', 'unknown key «rulez» (did you mean rules?)'],
    ['{"check": {"maxWarning": 1}}', 'unknown key «check.maxWarning» (did you mean maxWarnings?)'],
    [
      '{"overrides": [{"files": ["a"], "digit": "keep"}]}',
      'unknown key «overrides.0.digit» (did you mean digits?)',
    ],
    ['{"rules": {"kashid": "off"}}', 'unknown rule: kashid (did you mean kashida?)'],
    ['{"rules": {"kashida": "loud"}}', '«rules.kashida» is "loud"'],
    ['{"digits": "roman"}', '«digits» is "roman" (expected ("persian" | "ascii" | "keep"))'],
    ['{"orthography": {"plurals": "x"}}', 'unknown convention of orthography: plurals'],
    ['[]', 'the configuration is a list'],
    ['"x"', 'the configuration is "x"'],
    ['{', 'the configuration cannot be read'],
  ])('%s: is refused, with its name and what to do', async (text, message) => {
    const { status, stdout, stderr } = await run({ '.farsinewsrc': text }, ['check', 'a.txt']);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`.farsinewsrc: ${message}`);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it('must be there when it is named', async () => {
    const { status, stderr } = await run({}, ['check', 'a.txt', '--config', 'no.json']);
    expect(status).toBe(2);
    expect(stderr).toContain('no.json: no such configuration file');
  });
});

describe('config print', () => {
  it('prints what counts, and where it comes from', async () => {
    const overrides = [{ files: ['*.md'], digits: 'keep' }];
    const config = { rules: { kashida: 'warn' }, overrides };
    const files = { '.farsinewsrc': JSON.stringify(config) };
    const { status, stdout } = await run(files, ['config', 'print', 'a.md']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      file: '.farsinewsrc',
      options: { digits: 'keep', spacing: 'full', rules: { kashida: 'warning' } },
      check: { options: { digits: 'keep', spacing: 'safe' } },
    });
  });

  it('prints the defaults where there is no file', async () => {
    const { stdout } = await run({}, ['config', 'print', '--no-config']);
    expect(JSON.parse(stdout)).toMatchObject({ file: null, options: { digits: 'persian' } });
  });
});
