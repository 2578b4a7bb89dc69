import { describe, expect, it } from '@jest/globals';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder, program, runCommand } from './run-cli.js';

/** The command lines of a page that call the program, without their comments. */
function commandsOf(page: string): string[] {
  const blocks = readFileSync(page, 'utf8').matchAll(/```sh\n(.*?)```/gsu);
  return Array.from(blocks, ([, block = '']) => block.split('\n'))
    .flat()
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => /(?:^|\| )farsi-news (?!<)/.test(line));
}

const article = 'رئیس دانشگاه گفت: دانشجویان میتوانند از فردا ثبت نام کنند.\n';

/** Run a command line as the page has it, in a folder with what it names. */
async function run(line: string): Promise<{ status: number | null; stderr: string }> {
  const names = [
    'article.txt',
    'articles/a.txt',
    'articles/b.txt',
    'texts/a.txt',
    'archive/a.txt',
    'isna/a.txt',
    'fars/a.txt',
  ];
  const folder = makeFolder(Object.fromEntries(names.map((name) => [name, article])));
  writeFileSync(
    join(folder.path, 'lines.sh'),
    `farsi-news() { '${process.execPath}' '${program}' "$@"; }
     jq() { cat > filtered; test -s filtered; }
     set -o pipefail
     ${line}\n`,
  );
  try {
    return await runCommand('bash', ['lines.sh'], {
      cwd: folder.path,
      env: { FARSI_NEWS_CODE_CACHE: '0' },
    });
  } finally {
    folder.remove();
  }
}

describe('the README', () => {
  const commands = [...new Set([...commandsOf('README.md'), ...commandsOf('README.fa.md')])];

  it('has the same commands in both languages', () => {
    expect(commandsOf('README.fa.md').sort()).toEqual(commandsOf('README.md').sort());
    expect(commands.length).toBeGreaterThan(8);
  });

  it.each(commands)('has a command that runs: %s', async (line) => {
    const { status, stderr } = await run(line);
    expect(stderr).not.toMatch(/error:|USAGE|unknown/);
    // The article has something to mend.
    const finds = /farsi-news check|--check|--diff/.test(line) && !line.includes('--fix');
    expect(status).toBe(finds ? 1 : 0);
  });
});
