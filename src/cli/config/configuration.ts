import type { NormalizeOptions } from '../../normalization/options.js';

/** What a configuration file may say. */
export interface Configuration extends Partial<NormalizeOptions> {
  /** For `check` alone; it wins over what is said for all commands. */
  readonly check?: CheckConfiguration;
  /** Patterns as in `.gitignore`, from the file's folder: left out of folders and globs. */
  readonly ignore?: readonly string[];
  /** Options for some files; a later one wins over an earlier one. */
  readonly overrides?: readonly Override[];
}

export interface CheckConfiguration {
  readonly spacing?: NormalizeOptions['spacing'];
  readonly spacingThreshold?: number;
  readonly maxWarnings?: number;
  /** A path from the file's folder. */
  readonly baseline?: string;
}

interface Override extends Partial<NormalizeOptions> {
  /** Patterns as in `.gitignore`, from the file's folder. */
  readonly files: readonly string[];
}

/** A configuration, where it was found, and the folder that its paths start from. */
export interface FoundConfiguration {
  /** Null where there is no file. */
  readonly file: string | null;
  readonly folder: string;
  readonly configuration: Configuration;
}
