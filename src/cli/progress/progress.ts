import { statSync } from 'node:fs';
import type { Language } from '../../reporters/wording/wording.js';
import type { Input } from '../input/input.js';
import type { OutputStream } from '../io.js';
import { describeProgress } from './describe-progress.js';

/** Runs that are shorter show nothing. Milliseconds. */
const patience = 1000;
/** Between two lines. Milliseconds. */
const pause = 200;

const eraseLine = '\r\u001b[K';

/**
 * How far a job is: a line on the terminal that the next one overwrites, and that is taken away
 * before anything else is written.
 */
export class Progress {
  #inputs: readonly Input[] = [];
  /** The size of all inputs together; null where it is not known, undefined where it was not asked for. */
  #total: number | null | undefined;
  #texts = 0;
  /** Of the inputs that are done, and of the one that is being read. In bytes. */
  #done = 0;
  #within = 0;
  #begin = 0;
  #next = Infinity;
  #isVisible = false;

  /**
   * @param screen the terminal
   * @param sharesScreen whether results are written on it as well
   * @param now milliseconds that only grow
   */
  constructor(
    private readonly screen: OutputStream,
    private readonly sharesScreen: boolean,
    private readonly language: Language = 'en',
    private readonly now: () => number = () => performance.now(),
  ) {}

  /** A job over these inputs begins. */
  begin(inputs: readonly Input[]): void {
    this.#inputs = inputs;
    this.#total = undefined;
    [this.#texts, this.#done, this.#within] = [0, 0, 0];
    this.#begin = this.now();
    this.#next = this.#begin + patience;
  }

  /** Texts are done. */
  texts(count = 1): void {
    this.#texts += count;
    const now = this.now();
    if (now < this.#next) return;
    this.#next = now + pause;
    this.#draw((now - this.#begin) / 1000);
  }

  /** So many more bytes of an input are done. */
  bytes(count: number): void {
    this.#within += count;
  }

  /** An input is done to its end. */
  input(input: Input): void {
    this.#done += sizeOf(input) ?? 0;
    this.#within = 0;
  }

  /** A result is about to be written: take the line away if it would stand in its way. */
  makeWay(): void {
    if (this.sharesScreen) this.hide();
  }

  /** Take the line away until there is more to tell. */
  hide(): void {
    if (this.#isVisible) this.screen.write(eraseLine);
    this.#isVisible = false;
  }

  /** The job is over. */
  end(): void {
    this.hide();
    this.#next = Infinity;
  }

  #draw(seconds: number): void {
    this.#total ??= totalOf(this.#inputs);
    const share =
      this.#total === null ? null : Math.min(1, (this.#done + this.#within) / this.#total);
    const { columns = 80 } = this.screen;
    const line = describeProgress(
      { texts: this.#texts, seconds, share },
      columns - 1,
      this.language,
    );
    this.screen.write(`${eraseLine}${line}`);
    this.#isVisible = true;
  }
}

/** Null where something is read whose end cannot be foreseen, or nothing at all. */
function totalOf(inputs: readonly Input[]): number | null {
  let total = 0;
  for (const input of inputs) {
    const size = sizeOf(input);
    if (size === null) return null;
    total += size;
  }
  return total === 0 ? null : total;
}

/** In bytes; null for what is no file: the standard input, a pipe. A file that is gone has none. */
function sizeOf({ path }: Input): number | null {
  if (path === null) return null;
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  return stats.isFile() ? stats.size : null;
}
