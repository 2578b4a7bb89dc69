import { FarsiNewsError } from '../../errors.js';

const remedies: Readonly<Record<string, string>> = {
  EACCES: 'permission denied: ask its owner for the right to read it',
  EISDIR: 'it is a folder',
  ENOENT: 'it is not there any more',
  ERR_FS_FILE_TOO_LARGE: 'the file is larger than 2 GB: split it',
};

/** An input that the system does not give, or that is refused for a reason of its own. */
export function notReadable(name: string, cause: unknown): FarsiNewsError {
  if (cause instanceof FarsiNewsError) return cause;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const message = `${name}: cannot be read`;
  return new FarsiNewsError('NOT_READABLE', message, remedies[code] ?? code, { cause });
}
