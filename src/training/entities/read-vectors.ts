import { readFileSync } from 'node:fs';

/** Vectors of words, one row after the other. */
export interface WordVectors {
  readonly keys: readonly string[];
  readonly dimensions: number;
  readonly rows: Float32Array;
}

/**
 * Read word vectors: lines of a key, a tab and numbers with blanks between them. Each vector comes
 * out with numbers of a mean square of 1: how long it is tells only how common the word is.
 *
 * @param most how many lines are read
 */
export function readVectors(path: string, most: number): WordVectors {
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n').slice(0, most);
  const read = lines.map((line) => {
    const [key = '', numbers = ''] = line.split('\t');
    return { key, vector: numbers.split(' ').map(Number) };
  });
  const dimensions = read[0]?.vector.length ?? 0;
  const rows = new Float32Array(read.length * dimensions);
  read.forEach(({ vector }, i) => {
    const square = vector.reduce((sum, value) => sum + value * value, 0);
    const scale = Math.sqrt(dimensions / (square || 1));
    vector.forEach((value, d) => {
      rows[i * dimensions + d] = value * scale;
    });
  });
  return { keys: read.map(({ key }) => key), dimensions, rows };
}
