import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/** Build dist/ where it is older than what it is made of and the tests of the command line run. */
export default function setup({ testPathPatterns }) {
  const wanted = testPathPatterns?.patterns ?? [];
  if (wanted.length > 0 && !wanted.some((pattern) => pattern.includes('cli'))) return;
  const built = 'dist/farsi-news.cjs';
  const sources = [...filesIn('src'), 'scripts/build.js', 'package.json'];
  const newest = Math.max(...sources.map((file) => statSync(file).mtimeMs));
  if (existsSync(built) && statSync(built).mtimeMs > newest) return;
  execFileSync(process.execPath, ['scripts/build.js', '--no-types'], { stdio: 'inherit' });
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
