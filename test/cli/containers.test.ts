import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, runCli } from './run-cli.js';

let folder: ReturnType<typeof makeFolder>;

beforeEach(() => {
  folder = makeFolder({
    'page.html': '<p class="ي">علي</p>\n',
    'note.md': '# علي\n\n    كد\n',
    'film.srt': '1\n00:00:01,000 --> 00:00:02,000\nعلي\n',
    'news.json': '{"id":1.0,"body":"علي","x":"ي"}\n',
    'news.csv': 'id,body\nي,علي\n',
    'broken.json': '{"a":\n}',
    'right.json': '{"body":"علی"}',
  });
});
afterEach(() => folder.remove());

const run = (args: readonly string[], stdin?: string) =>
  runCli(args, { cwd: folder.path, ...(stdin !== undefined && { stdin }) });

describe('the prose of files', () => {
  it.each([
    [['page.html'], '<p class="ي">علی</p>\n'],
    [['note.md'], '# علی\n\n    كد\n'],
    [['film.srt'], '1\n00:00:01,000 --> 00:00:02,000\nعلی\n'],
    [['news.json', '--text-field', 'body'], '{"id":1.0,"body":"علی","x":"ي"}\n'],
    [
      ['news.json', '--text-field', 'body', '--text-field', 'x'],
      '{"id":1.0,"body":"علی","x":"ی"}\n',
    ],
    [['news.csv', '--text-field', 'body'], 'id,body\nي,علی\n'],
  ])('is normalized alone: %j', async (args, stdout) => {
    expect(await run(['normalize', ...args])).toEqual({ status: 0, stdout, stderr: '' });
  });

  it('is told by the name that stdin is given', async () => {
    const text = '<p class="ي">ي</p>';
    const args = ['normalize', '--stdin-filename', 'a.htm', '-'];
    expect(await run(args, text)).toMatchObject({ stdout: '<p class="ي">ی</p>' });
    const format = ['normalize', '--input-format', 'html', '-'];
    expect(await run(format, text)).toMatchObject({ stdout: '<p class="ي">ی</p>' });
  });

  it('is checked at its place in the file', async () => {
    const { status, stdout } = await run(['check', '--json', 'page.html']);
    expect(status).toBe(1);
    expect(stdout).toContain('arabic-yeh');
    expect(stdout.match(/"arabic-yeh"/gu)).toHaveLength(1);
  });

  it('is mended by check --fix', async () => {
    const args = ['check', '--fix', 'news.json', '--text-field', 'body'];
    expect(await run(args)).toMatchObject({ status: 0 });
    expect(readFileSync(join(folder.path, 'news.json'), 'utf8')).toBe(
      '{"id":1.0,"body":"علی","x":"ي"}\n',
    );
  });

  it.each([['news.json'], ['news.csv']])('in %s needs a field', async (file) => {
    const { status, stderr } = await run(['check', file]);
    expect(status).toBe(2);
    expect(stderr).toContain('--text-field');
  });

  it('of a broken file is told, and the others go on', async () => {
    const args = ['normalize', 'broken.json', 'right.json', '--text-field', 'body'];
    const { status, stdout, stderr } = await run(args);
    expect(status).toBe(2);
    expect(stdout).toBe('{"body":"علی"}');
    expect(stderr).toContain('broken.json: line 2: not JSON');
  });
});
