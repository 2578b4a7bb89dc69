import { afterAll, describe, expect, it } from '@jest/globals';
import { parseConfiguration } from '../../src/cli/config/parse-configuration.js';
import { expectOutput, readPage } from './page-examples.js';
import { makeFolder, runCli } from './run-cli.js';

const { text: page, files, examples } = readPage('docs/check.md');

const folder = makeFolder(files);
afterAll(() => folder.remove());

describe('the page on checking', () => {
  it.each(examples)('shows what «farsi-news $command» prints', async ({ command, output }) => {
    const { stdout } = await runCli(command.split(' '), { cwd: folder.path });
    expectOutput(stdout, output);
  });

  it('shows every format', async () => {
    const { stdout } = await runCli(['check', '--help']);
    const [, choices = ''] = /choices: ("stylish".*?)\)/su.exec(stdout) ?? [];
    const formats = Array.from(choices.matchAll(/"(\w+)"/gu), ([, format = '']) => format);
    expect(formats.length).toBeGreaterThan(5);
    for (const format of formats) expect(page).toContain(`| \`${format}\` |`);
  });

  it('shows a configuration that is understood', () => {
    const [, json = ''] = /```json\n(.*?)```/su.exec(page) ?? [];
    expect(parseConfiguration(JSON.parse(json), 'x')).toMatchObject({ digits: 'persian' });
  });
});
