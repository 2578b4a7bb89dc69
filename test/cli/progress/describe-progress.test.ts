import { describe, expect, it } from '@jest/globals';
import { describeProgress } from '../../../src/cli/progress/describe-progress.js';

describe('how far a job is', () => {
  it.each([
    [{ texts: 1234, seconds: 20, share: 0.125 }, '12%  1,234 texts  62/s  2 min left'],
    [{ texts: 1, seconds: 2, share: 0.5 }, '50%  1 text  0.5/s  2 s left'],
    [{ texts: 90_000, seconds: 3600, share: 0.2 }, '20%  90,000 texts  25/s  4 h 0 min left'],
    [{ texts: 3, seconds: 90, share: 0.01 }, '1%  3 texts  0/s  2 h 29 min left'],
    [{ texts: 99, seconds: 1, share: 0.999 }, '99%  99 texts  99/s  1 s left'],
    [{ texts: 50, seconds: 2, share: null }, '50 texts  25/s'],
    [{ texts: 50, seconds: 2, share: 0 }, '50 texts  25/s'],
  ])('%o', (stage, line) => {
    expect(describeProgress(stage, 80)).toBe(line);
  });

  it.each([
    [{ texts: 1234, seconds: 20, share: 0.125 }, '۱۲٪، ۱٬۲۳۴ متن، ۶۲ در ثانیه، ۲ دقیقه مانده'],
    [{ texts: 1, seconds: 2, share: 0.5 }, '۵۰٪، ۱ متن، ۰٫۵ در ثانیه، ۲ ثانیه مانده'],
    [
      { texts: 90_000, seconds: 3600, share: 0.2 },
      '۲۰٪، ۹۰٬۰۰۰ متن، ۲۵ در ثانیه، ۴ ساعت ۰ دقیقه مانده',
    ],
  ])('%o in Persian', (stage, line) => {
    expect(describeProgress(stage, 80, 'fa')).toBe(`\u200f${line}`);
  });

  it.each([
    [37, '12%  1,234 texts  62/s  2 min left'],
    [30, '12%  1,234 texts  62/s'],
    [18, '12%  1,234 texts'],
    [2, ''],
  ])('takes no more than %d columns', (width, line) => {
    expect(describeProgress({ texts: 1234, seconds: 20, share: 0.125 }, width)).toBe(line);
  });
});
