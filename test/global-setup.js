import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/**
 * Build dist/ where it is older than what it is made of and tests run that need it: those of the
 * command line, and those of the package, which need the types too.
 */
export default function setup({ testPathPatterns }) {
  const patterns = testPathPatterns?.patterns ?? [];
  const wants = (area) =>
    patterns.length === 0 || patterns.some((pattern) => pattern.includes(area));
  const types = wants('package');
  if (!types && !wants('cli')) return;
  const built = ['dist/farsi-news.cjs', ...(types ? ['dist/index.d.ts'] : [])];
  const sources = [...filesIn('src'), ...filesIn('scripts'), 'package.json'];
  const newest = Math.max(...sources.map((file) => statSync(file).mtimeMs));
  if (built.every((file) => existsSync(file) && statSync(file).mtimeMs > newest)) return;
  const options = types ? [] : ['--no-types'];
  execFileSync(process.execPath, ['scripts/build.js', ...options], { stdio: 'inherit' });
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
