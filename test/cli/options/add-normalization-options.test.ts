import { describe, expect, it } from '@jest/globals';
import { Command } from 'commander';
import {
  addNormalizationOptions,
  normalizationOptions,
} from '../../../src/cli/options/add-normalization-options.js';

const parse = (...args: string[]): Command =>
  addNormalizationOptions(
    new Command().exitOverride().configureOutput({ writeErr: () => undefined }),
  ).parse(args, { from: 'user' });

describe('--orthography', () => {
  it('may be given several times', () => {
    const command = parse('--orthography', 'plural=joined', '--orthography', 'ham=zwnj');
    expect(normalizationOptions(command.opts())).toMatchObject({
      orthography: { plural: 'joined', ham: 'zwnj' },
    });
  });

  it.each(['plural', 'plural=', '=joined', ''])('refuses %j', (value) => {
    expect(() => parse('--orthography', value)).toThrow('convention=form');
  });
});
