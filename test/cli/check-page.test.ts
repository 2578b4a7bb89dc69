import { afterAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { parseConfiguration } from '../../src/cli/config/parse-configuration.js';
import { makeFolder, runCli } from './run-cli.js';

const page = readFileSync('docs/check.md', 'utf8');
const [, draft = ''] = /```text draft\.txt\n(.*?)```/su.exec(page) ?? [];
const examples = Array.from(
  page.matchAll(/```console\n\$ farsi-news ([^\n]*)\n(.*?)```/gsu),
  ([, command = '', output = '']) => ({ command, output }),
);

const folder = makeFolder({ 'draft.txt': draft });
afterAll(() => folder.remove());

describe('the page on checking', () => {
  it.each(examples)('shows what «farsi-news $command» prints', async ({ command, output }) => {
    const { stdout } = await runCli(command.split(' '), { cwd: folder.path });
    // A line «…» stands for what is left out.
    let from = 0;
    for (const part of output.split(/^…\n/mu).map((text) => text.trim())) {
      const at = stdout.indexOf(part, from);
      expect({ part, at }).not.toEqual({ part, at: -1 });
      from = at + part.length;
    }
    if (!output.includes('…\n')) expect(stdout).toBe(output);
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
