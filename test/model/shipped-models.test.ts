import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { EntityTagger } from '../../src/entities/entity-tagger.js';
import { Gazetteer } from '../../src/entities/gazetteer.js';
import { FarsiNewsError } from '../../src/errors.js';
import { allocateModels } from '../../src/kernel/kernel-memory.js';
import { Background } from '../../src/keywords/background.js';
import { readModel } from '../../src/model/model-file.js';
import { Lexicon } from '../../src/morphology/lexicon.js';
import { SpacingRestorer } from '../../src/normalization/spacing/spacing-restorer.js';

const folder = new URL('../../models/', import.meta.url);
const readers = [Background, EntityTagger, Gazetteer, Lexicon, SpacingRestorer];

it('every model has its reader', () => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.bin'));
  expect(files.sort()).toEqual(readers.map(({ kind }) => `${kind}.bin`).sort());
});

describe.each(readers)('$kind.bin', ({ kind, version }) => {
  const file = readFileSync(new URL(`${kind}.bin`, folder));
  const [bytes] = allocateModels([file.length]) as [Uint8Array]; // as the program reads it
  bytes.set(file);
  // Its beginning, where the header is, as often as all the rest.
  const place = fc.oneof(fc.nat(200), fc.nat(bytes.length - 1)).map((at) => at % bytes.length);

  function expectBad(damaged: Uint8Array): void {
    let error: unknown;
    try {
      readModel(damaged, kind, version);
    } catch (thrown) {
      error = thrown;
    }
    if (!(error instanceof FarsiNewsError)) throw new Error('it was taken', { cause: error });
    expect(error).toMatchObject({ code: 'BAD_MODEL' });
    expect(error.message).toContain(kind);
    expect(error.remedy).not.toBe('');
  }

  it('is read', () => {
    expect(readModel(bytes, kind, version).sections.size).toBeGreaterThan(0);
  });

  it('is refused when it is cut, anywhere', () => {
    fc.assert(fc.property(place, (length) => expectBad(bytes.subarray(0, length))));
  });

  it('is refused when any bit is altered', () => {
    fc.assert(
      fc.property(place, fc.nat(7), (at, bit) => {
        const before = bytes[at] ?? 0;
        bytes[at] = before ^ (1 << bit);
        try {
          expectBad(bytes);
        } finally {
          bytes[at] = before;
        }
      }),
    );
  });
});
