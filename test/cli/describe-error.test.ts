import { describe, expect, it } from '@jest/globals';
import { describeError } from '../../src/cli/describe-error.js';
import { FarsiNewsError } from '../../src/errors.js';

describe('describeError', () => {
  it('tells what happened and what to do, in one line', () => {
    const error = new FarsiNewsError('NOT_FOUND', 'a.txt: no such file', 'check the path');
    expect(describeError(error, false)).toBe('farsi-news: a.txt: no such file (check the path)\n');
  });

  it('calls what it does not know a bug', () => {
    expect(describeError(new TypeError('x is not a function'), false)).toBe(
      'farsi-news: internal error: x is not a function (this is a bug; --verbose shows where)\n',
    );
  });

  it('calls a report that is too long no bug', () => {
    const failed = ((): unknown => {
      try {
        return 'long'.repeat(2 ** 28);
      } catch (error) {
        return error;
      }
    })();
    expect(failed).toBeInstanceOf(Error);
    expect(describeError(failed, false)).toBe(
      'farsi-news: a report would be longer than any text that Node holds (split the input)\n',
    );
  });

  it('shows the stack, and that of the cause, where it is wanted', () => {
    const error = new Error('outer', { cause: new Error('inner') });
    const text = describeError(error, true);
    expect(text).toMatch(/Error: outer\n +at [\s\S]*because of Error: inner\n +at /u);
  });

  it('lets no name of a file steer the terminal', () => {
    const error = new FarsiNewsError(
      'NOT_FOUND',
      '\u001b]0;x\u0007\u202e\r\n.txt: no such file',
      'check',
    );
    for (const verbose of [false, true]) {
      const [line = ''] = describeError(error, verbose).split('\n');
      expect(line).toBe('farsi-news: <U+001B>]0;x<U+0007><U+202E> .txt: no such file (check)');
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      expect(describeError(error, verbose)).not.toMatch(/[\u001b\u0007\u202e\r]/u);
    }
  });
});
