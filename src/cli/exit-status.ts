/** What a run ends with; 130 (interrupted) comes from the shell. */
export const exitStatus = {
  clean: 0,
  /** `check` and `normalize --check` found something. */
  findings: 1,
  /** Misuse, an input that cannot be read, or an error of the program. */
  error: 2,
} as const;

export type ExitStatus = (typeof exitStatus)[keyof typeof exitStatus];
