import type { ReportsDetails } from '../jobs/reports.js';
import type { World } from '../parallel/task.js';

/** What is to be done with every chunk of a corpus: the same wherever it is done. */
export interface Manifest {
  /** The program and the models, which must be the same on all machines. */
  readonly maker: string;
  /** What was submitted, by names. */
  readonly inputs: string;
  readonly details: ReportsDetails;
  readonly world: World;
}
