import { describe, expect, it } from '@jest/globals';
import { plainPalette } from '../../../src/reporters/palette.js';
import { headerSection } from '../../../src/reporters/table/header-section.js';
import { saysEnglish } from '../says.js';
import { makeAnalysis } from '../make-analysis.js';

const title = { orig: [0, 9], norm: [0, 9], text: 'یک دو سه' } as const;

describe('headerSection', () => {
  it('shows id, size, title and warnings; wraps the title and styles each line of it', () => {
    const analysis = makeAnalysis();
    const document = { ...analysis.document, title };
    const warnings = [{ code: 'NOT_PERSIAN', message: 'odd', span: null }] as const;
    const styled: unknown[][] = [];
    const palette = {
      ...plainPalette,
      name: (...args: [string]) => {
        styled.push(args);
        return args[0];
      },
    };
    const canvas = {
      width: 5,
      palette,
      measure: (text: string) => text.length,
      show: (text: string) => text,
      ...saysEnglish,
    };
    const text = headerSection({ ...analysis, document, warnings }, canvas);
    expect(text).toBe('article (1 paragraph, 1 sentence)\nیک دو\nسه\nwarning: odd');
    expect(styled).toEqual([['یک دو'], ['سه']]);
  });
});
