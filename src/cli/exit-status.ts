/** What a run ends with. */
export const exitStatus = {
  clean: 0,
  /** `check` and `normalize --check` found something. */
  findings: 1,
  /** Misuse, an input that cannot be read, or an error of the program. */
  error: 2,
  /** SIGINT ended the run. */
  interrupted: 130,
  /** SIGTERM ended the run. */
  terminated: 143,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
