import type { FoundConfiguration } from './config/configuration.js';
import { escapeControls } from '../reporters/escape-controls.js';
import type { Language } from '../reporters/wording/wording.js';
import { describeError } from './describe-error.js';
import { exitStatus, type ExitStatus } from './exit-status.js';
import type { Interrupted } from './interrupted.js';
import type { Io } from './io.js';
import { translate } from './messages/translate.js';
import type { Progress } from './progress/progress.js';
import { writeText } from './write-text.js';

/** Something that was told on stderr. */
export interface Told {
  readonly text: string;
  /** A note is told once, however often it is made. */
  readonly isNote: boolean;
}

/** One run: its streams, and the status that it will end with. */
export class Context {
  #status: ExitStatus = exitStatus.clean;
  readonly #notes = new Set<string>();
  /** Whether errors are told with their stack. */
  verbose = false;
  /** Whether notes are left out. */
  quiet = false;
  /** The language in which people are spoken to. */
  language: Language = 'en';
  /** Told how far the run is; null where nobody looks. */
  progress: Progress | null = null;
  /** What the configuration file says, once it is asked for. */
  configuration: Promise<FoundConfiguration> | undefined;
  /** Called where a document begins, and before one is written: who watches sees that work goes on. */
  heartbeat: () => void = () => undefined;
  /** What must be done before a run that is interrupted may end. */
  windDown: () => Promise<void> = () => Promise.resolve();

  /** @param record where what is told is kept instead, to be told elsewhere */
  constructor(
    readonly io: Io,
    private readonly record?: Told[],
  ) {}

  get status(): ExitStatus {
    return this.#status;
  }

  /** Tell an error and go on; the run ends with 2. */
  async fail(error: unknown): Promise<void> {
    this.#status = exitStatus.error;
    await this.#tell({ text: describeError(error, this.verbose, this.language), isNote: false });
  }

  /** The run ends with 1, unless an error makes it 2. */
  foundSomething(): void {
    if (this.#status === exitStatus.clean) this.#status = exitStatus.findings;
  }

  /** A signal ended what would have gone on; the run ends with 130 or 143, whatever was before. */
  interrupted(signal: Interrupted['signal']): void {
    this.#status = signal === 'SIGINT' ? exitStatus.interrupted : exitStatus.terminated;
  }

  /** Tell something that the user should know, on stderr. */
  async note(message: string): Promise<void> {
    if (this.quiet) return;
    const text = `farsi-news: ${escapeControls(translate(message, this.language))}\n`;
    await this.#tell({ text, isNote: true });
  }

  /** Take over what was told, and how it ended, where a part of the run was done. */
  async takeOver(told: readonly Told[], status: ExitStatus): Promise<void> {
    for (const one of told) await this.#tell(one);
    if (status === exitStatus.error) this.#status = status;
    else if (status === exitStatus.findings) this.foundSomething();
  }

  /** What cannot be told, for want of a stderr, is no reason to stop. */
  async #tell(told: Told): Promise<void> {
    if (told.isNote && this.#notes.has(told.text)) return;
    if (told.isNote) this.#notes.add(told.text);
    if (this.record !== undefined) {
      this.record.push(told);
      return;
    }
    this.progress?.hide();
    try {
      await writeText(this.io.stderr, told.text);
    } catch {
      return;
    }
  }
}
