import { existsSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import { FarsiNewsError } from '../../errors.js';
import { AtomicFile } from '../atomic-file.js';
import { Baseline, type BaselineFiles, type Stale } from './baseline.js';

const version = 1;

/** A baseline in a file; the paths in it start from the file's folder. */
export class BaselineFile {
  readonly #path: string;
  readonly #name: string;
  readonly #baseline: Baseline;

  /**
   * @param create an absent file is an empty baseline
   * @throws FarsiNewsError NOT_FOUND or CONFIG
   */
  constructor(path: string, name: string, create: boolean) {
    this.#path = path;
    this.#name = name;
    this.#baseline = new Baseline(readBaseline(path, name, create));
  }

  /** See {@link Baseline.sift}. @param file an absolute path, or a name without one */
  sift(file: string, findings: Parameters<Baseline['sift']>[1]): ReturnType<Baseline['sift']> {
    return this.#baseline.sift(this.#keyOf(file), findings);
  }

  /** See {@link Baseline.stale}. */
  stale(): Stale[] {
    return this.#baseline.stale(this.#exists);
  }

  /** @throws FarsiNewsError NOT_WRITABLE */
  write(): void {
    const files = this.#baseline.renewed(this.#exists);
    const file = new AtomicFile(this.#path, this.#name);
    file.write(`${JSON.stringify({ version, files }, null, 2)}\n`);
    file.commit();
  }

  readonly #exists = (file: string): boolean => existsSync(resolve(dirname(this.#path), file));

  #keyOf(file: string): string {
    return relative(dirname(this.#path), file).split(sep).join('/');
  }
}

function readBaseline(path: string, name: string, create: boolean): BaselineFiles {
  if (!existsSync(path)) {
    if (create) return {};
    const remedy = 'make it with --update-baseline';
    throw new FarsiNewsError('NOT_FOUND', `${name}: no such baseline`, remedy);
  }
  let content: unknown;
  try {
    content = JSON.parse(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw broken(name, cause);
  }
  if (!isBaseline(content)) throw broken(name, null);
  return content.files;
}

function isBaseline(content: unknown): content is { readonly files: BaselineFiles } {
  if (!isObject(content) || content.version !== version || !isObject(content.files)) return false;
  return Object.values(content.files).every(
    (rules) =>
      isObject(rules) &&
      Object.values(rules).every(
        (counts) => isObject(counts) && Object.values(counts).every(Number.isSafeInteger),
      ),
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function broken(name: string, cause: unknown): FarsiNewsError {
  const remedy = 'make it anew: delete it and run with --update-baseline';
  return new FarsiNewsError('CONFIG', `${name}: not a baseline that this version reads`, remedy, {
    cause,
  });
}
