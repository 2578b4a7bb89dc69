/** What a run ends with; of other runs that are interrupted the shell says 130. */
export const exitStatus = {
  clean: 0,
  /** `check` and `normalize --check` found something. */
  findings: 1,
  /** Misuse, an input that cannot be read, or an error of the program. */
  error: 2,
  /** A server that SIGINT ended. */
  interrupted: 130,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
