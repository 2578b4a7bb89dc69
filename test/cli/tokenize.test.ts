import { describe, expect, it } from '@jest/globals';
import { runCli } from './run-cli.js';

const text = 'او كتاب هاي ۱۲٫۵ را خواند. بعد رفت!\n';
const tokenize = async (args: readonly string[]): Promise<string> => {
  const { status, stdout, stderr } = await runCli(['tokenize', ...args, '-'], { stdin: text });
  expect([status, stderr]).toEqual([0, '']);
  return stdout;
};

describe('tokenize', () => {
  it('prints a token a line, an empty line after a sentence', async () => {
    expect((await tokenize([])).split('\n')).toEqual([
      'او',
      'کتاب\u200cهای',
      '۱۲٫۵',
      'را',
      'خواند',
      '.',
      '',
      'بعد',
      'رفت',
      '!',
      '',
      '',
    ]);
  });

  it('prints a sentence a line', async () => {
    expect(await tokenize(['--sentences'])).toBe('او کتاب\u200cهای ۱۲٫۵ را خواند.\nبعد رفت!\n');
  });

  it('prints JSON with both offsets', async () => {
    const { tokens, sentences } = JSON.parse(await tokenize(['--json'])) as {
      tokens: { orig: [number, number]; text: string }[];
      sentences: unknown[];
    };
    expect(sentences).toHaveLength(2);
    for (const token of tokens) expect(text.slice(...token.orig)).toBe(token.text);
    expect(tokens[1]).toMatchObject({ text: 'كتاب هاي', normText: 'کتاب\u200cهای' });
  });

  it('prints CoNLL-U', async () => {
    const blocks = (await tokenize(['-f', 'conllu'])).split('\n\n');
    expect(blocks).toHaveLength(3);
    const [first = ''] = blocks;
    expect(first).toContain('# newdoc id = stdin\n# newpar id = p1\n# sent_id = s1\n');
    const rows = first.split('\n').filter((line) => !line.startsWith('#'));
    expect(rows.map((row) => row.split('\t').length)).toEqual(Array(6).fill(10));
    expect(rows[1]).toMatch(/^2\tکتاب\u200cهای\tکتاب\tNOUN\t/u);
    expect(rows[4]).toMatch(/^5\tخواند\t.*\tSpaceAfter=No$/u);
  });
});
