import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { commands } from '../../src/cli/commands.js';
import { makeFolder, program, runCommand, seed } from './run-cli.js';
import { startServer } from './start-server.js';

jest.setTimeout(120_000);

const preload = ['--import', resolve('test/cli/no-network.js')];

/** Commands whose work is a network's: `serve` answers, `corpus` talks to the Redis it is given. */
const networked = new Set(['serve', 'corpus']);

/** What commands are given; those that do not stand here get an article. */
const runs: Readonly<Record<string, readonly (readonly string[])[]>> = {
  analyze: [[seed], [seed, '--json'], ['page.html', '-f', 'md']],
  keywords: [[seed], [seed, 'a.txt', '--by', 'folder']],
  entities: [[seed], [seed, '--merge']],
  quotes: [[seed, '--by-speaker']],
  stats: [[seed]],
  compare: [[seed, 'a.txt']],
  normalize: [['a.txt'], ['page.html'], ['a.md']],
  check: [
    ['a.txt', 'page.html'],
    ['a.txt', '--format', 'sarif'],
  ],
  explain: [['kashida']],
  config: [['print']],
  tokenize: [['a.txt']],
  completion: [['bash']],
};

let folder: ReturnType<typeof makeFolder>;
beforeAll(() => {
  const link = 'http://example.invalid/';
  folder = makeFolder({
    'a.txt': `نشانی ${link} است. متن.\n`,
    'a.md': `# متن\n\n![عکس](${link}a.png)\n`,
    'page.html': `<base href="${link}"><link rel="stylesheet" href="a.css">
      <!DOCTYPE html SYSTEM "${link}a.dtd"><script src="a.js"></script>
      <img src="${link}a.png"><article><p>وزیر گفت: سدها پر شد.</p></article>`,
  });
});
afterAll(() => folder.remove());

it('would see a use of the network', async () => {
  const script = "import('node:http').then((http) => http.get('http://127.0.0.1:9'))";
  const { stderr } = await runCommand(process.execPath, [...preload, '-e', script]);
  expect(stderr).toContain('NETWORK');
});

describe('the program asks nothing of a network', () => {
  const cases = Object.keys(commands)
    .filter((name) => !networked.has(name))
    .flatMap((name) => (runs[name] ?? [[seed]]).map((args) => [name, ...args]));

  it.each(cases.map((args) => [args]))('%j', async (args) => {
    const { status, stderr } = await runCommand(process.execPath, [...preload, program, ...args], {
      cwd: folder.path,
    });
    expect(stderr).not.toContain('NETWORK');
    if (Object.hasOwn(runs, args[0] ?? '')) expect(status).toBeLessThan(2);
  });

  it('and neither does what serve answers with', async () => {
    const server = await startServer([], preload);
    const body = readFileSync(join(folder.path, 'page.html'));
    const types = ['text/html', 'text/plain'];
    const answers = types.map((type) =>
      fetch(`${server.url}analyze`, { method: 'POST', body, headers: { 'Content-Type': type } }),
    );
    const statuses = (await Promise.all(answers)).map(({ status }) => status);
    const { output } = await server.end();
    expect(statuses).toContain(200);
    expect(output).not.toContain('NETWORK');
  });

  const hasTrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;
  (hasTrace ? it : it.skip)('and opens no socket, as the system sees it', async () => {
    const trace = join(folder.path, 'trace');
    const calls = 'trace=socket,connect,bind,sendto';
    await runCommand(
      'strace',
      ['-f', '-e', calls, '-o', trace, process.execPath, program, 'analyze', seed],
      { cwd: folder.path },
    );
    expect(readFileSync(trace, 'utf8')).not.toMatch(/AF_INET/u);
  });
});
