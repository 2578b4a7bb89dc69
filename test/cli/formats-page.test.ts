import { afterAll, describe, expect, it } from '@jest/globals';
import { expectOutput, readPage } from './page-examples.js';
import { makeFolder, runCli } from './run-cli.js';

const { text, files, examples } = readPage('docs/formats.md');
const folder = makeFolder(files);
afterAll(() => folder.remove());

describe('the page on formats', () => {
  it.each(examples)('shows what «farsi-news $command» prints', async ({ command, output }) => {
    const { stdout, stderr } = await runCli(command.split(' '), { cwd: folder.path });
    expect(stderr).toBe('');
    expectOutput(stdout, output);
  });

  it.each(['analyze', 'keywords', 'entities', 'quotes', 'tokenize', 'stats', 'compare'])(
    'has an example of every format of %s, and says which command has it',
    async (command) => {
      const { stdout } = await runCli([command, '--help']);
      const [, choices = ''] = /--format <format>.*?choices:(.*?)default/su.exec(stdout) ?? [];
      const formats = Array.from(choices.matchAll(/"(\w+)"/gu), ([, format = '']) => format);
      expect(formats.length).toBeGreaterThan(5);
      const rows = text.split('\n').filter((line) => line.includes(`\`${command}\``));
      for (const format of formats.filter((name) => name !== 'jsonl')) {
        expect(rows.some((row) => row.startsWith(`| \`${format}\``))).toBe(true);
        const isShown = examples.some(({ command: line }) => line.includes(`-f ${format}`));
        expect({ format, isShown }).toEqual({ format, isShown: true });
      }
    },
  );
});
