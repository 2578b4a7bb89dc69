import { describe, expect, it } from '@jest/globals';
import stringWidth from 'string-width';
import { loadShowText } from '../../../src/reporters/table/show-text.js';

describe('a line as a terminal gets it', () => {
  it('is as it was, unless something is asked for', async () => {
    expect((await loadShowText('off'))('سد ۵')).toBe('سد ۵');
  });

  it('is isolated where it is Persian', async () => {
    const show = await loadShowText('isolate');
    expect(show('سد پر شد.')).toBe('\u2067سد پر شد.\u2069');
    expect(show('colon')).toBe('colon');
  });

  it('is in the order in which it is seen', async () => {
    const show = await loadShowText('visual');
    expect(show('سد ۱۲ شد (پر)')).toBe('(رپ) دش ۱۲ دس');
    expect(show('colon')).toBe('colon');
  });

  it('keeps marks behind their letters', async () => {
    expect((await loadShowText('visual'))('بُرد')).toBe('دربُ');
  });

  it.each(['isolate', 'visual'] as const)('is as wide as it was: %s', async (mode) => {
    const show = await loadShowText(mode);
    for (const text of ['می\u200cروم', 'مُحَمَّد ۳ (قم)', 'abc سد']) {
      expect(stringWidth(show(text))).toBe(stringWidth(text));
    }
  });
});
