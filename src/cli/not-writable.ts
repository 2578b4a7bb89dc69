import { FarsiNewsError } from '../errors.js';

const remedies: Readonly<Record<string, string>> = {
  EACCES: 'a file is replaced whole: both it and its folder must be writable',
  EPERM: 'a file is replaced whole: both it and its folder must be writable',
  EROFS: 'the disk is read-only: write elsewhere with --output',
  ENOSPC: 'the disk is full; the file is as it was',
  EDQUOT: 'your share of the disk is used up; the file is as it was',
  ENOENT: 'the folder is not there: make it first',
};

/** A file that the system does not let us write. */
export function notWritable(name: string, cause: unknown): FarsiNewsError {
  const message = cause instanceof Error ? cause.message : String(cause);
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  // Without the call and the file beside the one that was named.
  const reason = code === '' ? message : message.replace(/, [a-z]+(?: '.*)?$/su, '');
  return new FarsiNewsError(
    'NOT_WRITABLE',
    `${name}: cannot be written: ${reason}`,
    remedies[code] ?? 'check the folder, the rights and the space on the disk',
    { cause },
  );
}
