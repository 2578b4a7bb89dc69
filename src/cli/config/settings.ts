import { relative, resolve, sep } from 'node:path';
import type { Ignore } from 'ignore';
import type { NormalizeOptions } from '../../normalization/options.js';
import type { Input } from '../input/input.js';
import type { CheckConfiguration, FoundConfiguration } from './configuration.js';
import { optionsOf } from './options-of.js';

type Options = Partial<NormalizeOptions>;

interface OverrideFor {
  readonly files: Ignore;
  readonly options: Options;
}

/** How each input is to be normalized: by the configuration, and by the command line above it. */
export class Settings {
  readonly check: CheckConfiguration;
  /** The baseline that `check` heeds; absolute. */
  readonly baseline: string | null;
  readonly #folder: string;
  readonly #general: Options;
  readonly #overrides: readonly OverrideFor[];
  readonly #flags: Options;

  /**
   * @param defaults what a command wants otherwise than the rest
   * @param flags what was said on the command line
   */
  constructor(
    { configuration, folder }: FoundConfiguration,
    overrides: readonly OverrideFor[],
    defaults: Options,
    flags: Options,
  ) {
    this.check = configuration.check ?? {};
    const { baseline } = this.check;
    this.baseline = baseline === undefined ? null : resolve(folder, baseline);
    this.#folder = folder;
    this.#general = merge(defaults, optionsOf(configuration));
    this.#overrides = overrides;
    this.#flags = flags;
  }

  /** The normalization options of a file; of a text that has no path those for all files. */
  optionsFor({ path }: Pick<Input, 'path'>): Options {
    const name = path === null ? '' : relative(this.#folder, path).split(sep).join('/');
    let options = this.#general;
    if (name !== '' && !name.startsWith('../')) {
      for (const override of this.#overrides) {
        if (override.files.ignores(name)) options = merge(options, override.options);
      }
    }
    return merge(options, this.#flags);
  }
}

/** The later options win; rules one by one, and so do the conventions of an orthography. */
export function merge(base: Options, over: Options): Options {
  const merged: Record<string, unknown> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const before = merged[key];
    merged[key] = isObject(before) && isObject(value) ? { ...before, ...value } : value;
  }
  return merged;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
