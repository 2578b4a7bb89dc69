import type { FoundConfiguration } from './config/configuration.js';
import { describeError } from './describe-error.js';
import { exitStatus, type ExitStatus } from './exit-status.js';
import type { Io } from './io.js';
import { writeText } from './write-text.js';

/** One run: its streams, and the status that it will end with. */
export class Context {
  #status: ExitStatus = exitStatus.clean;
  /** Whether errors are told with their stack. */
  verbose = false;
  /** Whether notes are left out. */
  quiet = false;
  /** What the configuration file says, once it is asked for. */
  configuration: Promise<FoundConfiguration> | undefined;

  constructor(readonly io: Io) {}

  get status(): ExitStatus {
    return this.#status;
  }

  /** Tell an error and go on; the run ends with 2. */
  async fail(error: unknown): Promise<void> {
    this.#status = exitStatus.error;
    await this.#tell(describeError(error, this.verbose));
  }

  /** The run ends with 1, unless an error makes it 2. */
  foundSomething(): void {
    if (this.#status === exitStatus.clean) this.#status = exitStatus.findings;
  }

  /** Tell something that the user should know, on stderr. */
  async note(message: string): Promise<void> {
    if (!this.quiet) await this.#tell(`farsi-news: ${message}\n`);
  }

  /** What cannot be told, for want of a stderr, is no reason to stop. */
  async #tell(text: string): Promise<void> {
    try {
      await writeText(this.io.stderr, text);
    } catch {
      return;
    }
  }
}
