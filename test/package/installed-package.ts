import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { runCommand, type Outcome, type RunOptions } from '../cli/run-cli.js';

interface PackedFile {
  readonly path: string;
}

export interface InstalledPackage {
  /** The folder it is installed in; nothing else is. */
  readonly folder: string;
  readonly files: readonly string[];
  /** The size of the archive, in bytes. */
  readonly size: number;
  readonly run: (
    command: string,
    args: readonly string[],
    options?: RunOptions,
  ) => Promise<Outcome>;
  readonly remove: () => void;
}

/**
 * Pack what is built and install it into an empty folder, without a network and without what npm
 * has kept from earlier: the package must bring all that it needs.
 */
export function installPackage(): InstalledPackage {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'farsi-news-package-')));
  const npm = (args: readonly string[], cwd: string): string =>
    execFileSync('npm', args, {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, npm_config_cache: join(folder, '.npm'), npm_config_offline: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  const packed = npm(
    ['pack', '--json', '--ignore-scripts', '--pack-destination', folder],
    process.cwd(),
  );
  const [{ filename, files }] = JSON.parse(packed) as [
    { readonly filename: string; readonly files: readonly PackedFile[] },
  ];
  const archive = join(folder, filename);
  const home = join(folder, 'empty');
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  npm(['install', '--no-audit', '--no-fund', archive], folder);
  return {
    folder,
    files: files.map(({ path }) => path),
    size: statSync(archive).size,
    run: (command, args, options = {}) =>
      runCommand(command, args, {
        cwd: folder,
        ...options,
        env: { HOME: home, ...options.env },
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
