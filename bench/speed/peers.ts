import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { normalizeText } from '@persian-tools/persian-tools';

const require = createRequire(import.meta.url);

/** What another library does with a text. */
export type Peer = readonly [name: string, work: (text: string) => unknown];

/** Other libraries that normalize. */
export function normalizers(): Peer[] {
  const Virastar = require('virastar') as new () => { cleanup(text: string): string };
  const virastar = new Virastar();
  return [
    ['virastar', (text) => virastar.cleanup(text)],
    ['persian-tools', (text) => normalizeText(text)],
  ];
}

/** Other libraries that part a text into words. */
export function tokenizers(): Peer[] {
  // By file: natural's root loads all of it.
  const path = 'natural/lib/natural/tokenizers/aggressive_tokenizer_fa.js';
  const Tokenizer = require(path) as new () => { tokenize(text: string): string[] };
  const natural = new Tokenizer();
  const segmenter = new Intl.Segmenter('fa', { granularity: 'word' });
  return [
    ['natural', (text) => natural.tokenize(text)],
    ['Intl.Segmenter', (text) => Array.from(segmenter.segment(text))],
  ];
}

/**
 * The seconds of the processor that hazm's Normalizer takes for a file, where Python has it.
 *
 * @returns null where it has not
 */
export function hazmSeconds(file: string): number | null {
  const program = `
import sys, time
from hazm import Normalizer
normalizer = Normalizer()
lines = open(sys.argv[1], encoding='utf-8').read().split('\\n')
start = time.process_time()
for line in lines: normalizer.normalize(line)
print(time.process_time() - start)`;
  const { status, stdout } = spawnSync('python3', ['-c', program, file], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) : null;
}
