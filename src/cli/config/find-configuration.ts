import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The names of configuration files, in the order in which a folder is asked for them. */
const configurationFiles = [
  'farsi-news.config.js',
  'farsi-news.config.mjs',
  'farsi-news.config.json',
  '.farsinewsrc',
] as const;

/**
 * The configuration file that counts for a folder: its own, or that of the nearest folder above it.
 * Most runs have none, and this look costs them next to nothing; what reads the file is loaded only
 * when there is one.
 */
export function findConfiguration(folder: string): string | null {
  for (const name of configurationFiles) {
    const file = join(folder, name);
    if (existsSync(file)) return file;
  }
  const manifest = join(folder, 'package.json');
  if (configures(manifest)) return manifest;
  const parent = dirname(folder);
  return parent === folder ? null : findConfiguration(parent);
}

function configures(manifest: string): boolean {
  try {
    const content: unknown = JSON.parse(readFileSync(manifest, 'utf8'));
    return typeof content === 'object' && content !== null && 'farsi-news' in content;
  } catch {
    return false; // no manifest, or one that is npm's to complain of
  }
}
