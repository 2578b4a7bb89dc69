import { describe, expect, it } from '@jest/globals';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, runCli, runCommand } from '../run-cli.js';

/** What bash offers for a command line, with the cursor at its end. */
async function complete(...words: readonly string[]): Promise<string[]> {
  const { stdout: script } = await runCli(['completion', 'bash']);
  const folder = makeFolder({ 'article.txt': '' });
  try {
    writeFileSync(join(folder.path, 'completion.bash'), script);
    const line = ['farsi-news', ...words].map((word) => `'${word}'`).join(' ');
    const { stdout } = await runCommand(
      'bash',
      [
        '-c',
        `source ./completion.bash; COMP_WORDS=(${line}); COMP_CWORD=${words.length}
         _farsi_news; printf '%s\\n' "\${COMPREPLY[@]}"`,
      ],
      { cwd: folder.path },
    );
    return stdout.split('\n').filter((offer) => offer !== '');
  } finally {
    folder.remove();
  }
}

describe('completion in bash', () => {
  it.each([
    [['an'], ['analyze']],
    [['--vers'], ['--version']],
    [
      ['check', '--max'],
      ['--max-file-size', '--max-warnings'],
    ],
    [['--verbose', 'check', '--basel'], ['--baseline']],
    [['analyze', '--spacing', 's'], ['safe']],
    [['check', '-f', 'sar'], ['sarif']],
    [['completion', 'z'], ['zsh']],
    [['analyze', 'art'], ['article.txt']],
    [['analyze', '--vers'], []],
  ])('offers for %j %j', async (words, offers) => {
    expect(await complete(...words)).toEqual(offers);
  });
});

describe('completion', () => {
  it.each(['zsh', 'fish', 'man'])('knows every command and its options in %s', async (shell) => {
    const { stdout, stderr, status } = await runCli(['completion', shell]);
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 });
    const plain = stdout.replaceAll('\\-', '-');
    for (const word of ['analyze', 'normalize', 'check', 'max-warnings', 'list-different']) {
      expect(plain).toContain(word);
    }
  });

  it('refuses a shell that it does not know', async () => {
    const { stderr, status } = await runCli(['completion', 'csh']);
    expect(status).toBe(2);
    expect(stderr).toContain('bash, zsh, fish');
  });
});
