import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';

const names = ['.gitignore', '.farsinewsignore'];

/** What the `.gitignore` and `.farsinewsignore` files between a root folder and a path leave out. */
export class IgnoreFiles {
  readonly #root: string;
  readonly #rules = new Map<string, Ignore | null>();

  /** @param start the rules are read from the repository that holds this folder, or from here */
  constructor(start: string) {
    this.#root = repositoryOf(start) ?? start;
  }

  /** Whether a path, or a folder on the way to it, is left out; a folder's path ends with `/`. */
  ignores(path: string): boolean {
    const parts = relative(this.#root, path).split(sep);
    if (parts[0] === '..' || parts[0] === '') return false;
    return parts.some((_, i) => {
      const isFolder = i + 1 < parts.length || path.endsWith('/');
      return this.#decide(parts.slice(0, i + 1), isFolder);
    });
  }

  /** The innermost file that has a rule for the path decides. */
  #decide(parts: readonly string[], isFolder: boolean): boolean {
    for (let depth = parts.length - 1; depth >= 0; depth--) {
      const rules = this.#rulesIn(join(this.#root, ...parts.slice(0, depth)));
      if (rules === null) continue;
      const verdict = rules.test(parts.slice(depth).join('/') + (isFolder ? '/' : ''));
      if (verdict.ignored || verdict.unignored) return verdict.ignored;
    }
    return false;
  }

  #rulesIn(folder: string): Ignore | null {
    let rules = this.#rules.get(folder);
    if (rules === undefined) {
      const files = names.map((name) => join(folder, name)).filter((file) => existsSync(file));
      rules = null;
      for (const file of files) rules = (rules ?? ignore()).add(readFileSync(file, 'utf8'));
      this.#rules.set(folder, rules);
    }
    return rules;
  }
}

function repositoryOf(folder: string): string | null {
  if (existsSync(join(folder, '.git'))) return folder;
  const parent = dirname(folder);
  return parent === folder ? null : repositoryOf(parent);
}
