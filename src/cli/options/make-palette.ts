import { plainPalette, type Palette } from '../../reporters/palette.js';
import type { ColorLevel } from './color-level.js';

/** The colours of one stream; without colours chalk is not even loaded. */
export async function makePalette(level: ColorLevel): Promise<Palette> {
  if (level === 0) return plainPalette;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level });
  return {
    heading: (text) => chalk.bold(text),
    name: (text) => chalk.cyan(text),
    label: (text) => chalk.dim(text),
    faint: (text) => chalk.dim(text),
    plain: (text) => text,
    error: (text) => chalk.red(text),
    warning: (text) => chalk.yellow(text),
    info: (text) => chalk.blue(text),
    added: (text) => chalk.green(text),
    removed: (text) => chalk.red(text),
    changed: (text) => chalk.inverse(text),
  };
}
