import { Worker } from 'node:worker_threads';
import type { AnalyzeOptions } from '../../analyze.js';
import type { Analysis } from '../../report/analysis.js';
import { HttpError } from './http-error.js';
import type { Question } from './parse-question.js';

/** What a request may say of how its text is analyzed. */
export type RequestOptions = Pick<
  AnalyzeOptions,
  'top' | 'minScore' | 'date' | 'explain' | 'tokens' | 'normalized' | 'alignment'
>;

type Answer = { readonly analysis: Analysis } | { readonly fault: string };

/** The thread: the library, asked one text after the other. */
const thread = `
const { parentPort, workerData } = require('node:worker_threads');
const library = import(workerData);
parentPort.on('message', async ({ text, isPage, options }) => {
  try {
    const { analyze, readArticle } = await library;
    const page = isPage ? { article: await readArticle(text, 'html') } : {};
    parentPort.postMessage({ analysis: analyze(text, { ...options, ...page }) });
  } catch (error) {
    parentPort.postMessage({ fault: String(error && error.message) });
  }
});`;

const memory = { maxOldGenerationSizeMb: 768 };

/**
 * Threads that analyze texts, so that one that takes too long can be ended and the others go on. A
 * thread that has answered waits for the next text.
 */
export class AnalysisThreads {
  readonly #idle: Worker[] = [];
  readonly #all = new Set<Worker>();
  #busy = 0;

  /**
   * @param most how many texts are analyzed at once
   * @param seconds how long one may take
   */
  constructor(
    private readonly most: number,
    private readonly seconds: number,
  ) {}

  /** @throws HttpError 503 where too many are asked for, 504 where it takes too long, 422, 500 */
  async analyze(question: Question): Promise<Analysis> {
    if (this.#busy >= this.most) {
      throw new HttpError(503, 'other texts are being analyzed', 'try again', {
        'Retry-After': '2',
      });
    }
    this.#busy++;
    try {
      const answer = await this.#ask(this.#idle.pop() ?? this.#start(), question);
      if ('analysis' in answer) return answer.analysis;
      throw new HttpError(400, answer.fault, 'see docs/serve.md for the options');
    } finally {
      this.#busy--;
    }
  }

  async close(): Promise<void> {
    await Promise.all([...this.#all].map((worker) => worker.terminate()));
  }

  #start(): Worker {
    // Beside the program's bundle.
    const library = new URL('./index.js', import.meta.url).href;
    const worker = new Worker(thread, { eval: true, workerData: library, resourceLimits: memory });
    worker.on('error', () => undefined); // told where the answer is waited for
    worker.on('exit', () => this.#all.delete(worker));
    this.#all.add(worker);
    return worker;
  }

  #ask(worker: Worker, question: Question): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const settle = (): void => {
        clearTimeout(timer);
        worker.removeAllListeners('message');
        worker.off('error', fail);
        worker.off('exit', fail);
      };
      const fail = (): void => {
        settle();
        reject(new HttpError(500, 'the analysis failed', 'try a shorter text'));
      };
      const timer = setTimeout(() => {
        settle();
        void worker.terminate();
        const message = `the analysis took longer than ${this.seconds} s`;
        reject(new HttpError(504, message, 'try a shorter text, or a longer --timeout'));
      }, this.seconds * 1000);
      worker.once('error', fail);
      worker.once('exit', fail);
      worker.once('message', (answer: Answer) => {
        settle();
        this.#idle.push(worker);
        resolve(answer);
      });
      worker.postMessage(question);
    });
  }
}
