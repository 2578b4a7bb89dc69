import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { parse } from 'yaml';
import { makeFolder, program, runCli, runCommand } from './run-cli.js';

jest.setTimeout(30_000);

interface Hook {
  readonly id: string;
  readonly entry: string;
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly using: string; readonly steps: readonly Step[] };
}

const hooks = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as Hook[];
const action = parse(readFileSync('action.yml', 'utf8')) as Action;

let folder: ReturnType<typeof makeFolder>;

beforeEach(() => {
  folder = makeFolder({
    'faulty.txt': 'كتاب\n',
    'with space.txt': 'علي\n',
    'right.md': 'کتاب\n',
    'bin/npx': `#!/bin/sh\nshift 2\nexec '${process.execPath}' '${program}' "$@"\n`,
  });
  chmodSync(join(folder.path, 'bin/npx'), 0o755);
});
afterEach(() => folder.remove());

describe('the hooks for pre-commit', () => {
  const runHook = (id: string, ...files: string[]) => {
    const entry = hooks.find((hook) => hook.id === id)?.entry ?? '';
    const [name, ...args] = entry.split(' ');
    expect(name).toBe('farsi-news');
    return runCli([...args, ...files], { cwd: folder.path });
  };

  it('check the files that they are given', async () => {
    expect(await runHook('farsi-news-check', 'right.md')).toMatchObject({ status: 0 });
    expect(await runHook('farsi-news-check', 'right.md', 'faulty.txt')).toMatchObject({
      status: 1,
    });
  });

  it('mend the files that they are given', async () => {
    expect(await runHook('farsi-news-normalize', 'faulty.txt')).toMatchObject({ status: 0 });
    expect(readFileSync(join(folder.path, 'faulty.txt'), 'utf8')).toBe('کتاب\n');
  });
});

/** Run the steps of the action as GitHub does, save those that are actions of their own. */
async function runAction(given: Readonly<Record<string, string>>) {
  const inputs = Object.fromEntries(
    Object.entries(action.inputs).map(([name, { default: usual }]) => [name, usual]),
  );
  const expand = (text: string): string =>
    text.replace(/\$\{\{ inputs\.([\w-]+) \}\}/gu, (_, name: string) => {
      return { ...inputs, ...given }[name] ?? '';
    });
  const [step] = action.runs.steps.filter(({ run }) => run !== undefined);
  const env = Object.fromEntries(
    Object.entries(step?.env ?? {}).map(([name, text]) => [name, expand(text)]),
  );
  const { path } = folder;
  return runCommand('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step?.run ?? ''], {
    cwd: join(path, expand(step?.['working-directory'] ?? '.')),
    env: {
      ...env,
      PATH: `${join(path, 'bin')}${delimiter}${process.env.PATH ?? ''}`,
      GITHUB_OUTPUT: join(path, 'output'),
    },
  });
}

describe('the action for GitHub', () => {
  const output = () => readFileSync(join(folder.path, 'output'), 'utf8');

  it('annotates what is wrong, and fails', async () => {
    const { status, stdout } = await runAction({});
    expect(status).toBe(1);
    expect(stdout).toContain('::error title=arabic-kaf,file=faulty.txt,line=1,');
    expect(output()).toBe('status=1\n');
  });

  it('passes on paths and arguments, a line each', async () => {
    const { status, stdout } = await runAction({
      path: 'with space.txt\nright.md',
      args: '--rule\narabic-yeh=warn\n--max-warnings\n1',
    });
    expect(status).toBe(0);
    expect(stdout).toContain('::warning title=arabic-yeh,file=with space.txt');
    expect(output()).toBe('status=0\n');
  });

  it('runs nothing that an input holds', async () => {
    const hostile = '$(touch pwned)`touch pwned`;touch pwned';
    await runAction({ path: hostile, args: hostile, version: hostile, format: hostile });
    expect(existsSync(join(folder.path, 'pwned'))).toBe(false);
    for (const { run } of action.runs.steps) expect(run ?? '').not.toContain('${{');
  });
});
