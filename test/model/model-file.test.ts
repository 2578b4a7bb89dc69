import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FarsiNewsError } from '../../src/errors.js';
import { readModel, section, writeModel } from '../../src/model/model-file.js';

const model = {
  facts: { labels: ['B', 'I', 'O'], scale: 0.25 },
  sections: new Map<string, Uint8Array | Int16Array | Float32Array | Uint32Array>([
    ['flags', Uint8Array.of(1, 2, 3)],
    ['weights', Int16Array.of(-5, 0, 32767)],
    ['scales', Float32Array.of(0.5, -1.25)],
    ['slots', Uint32Array.of(0xffffffff)],
    ['nothing', new Uint8Array(0)],
  ]),
};

const bytes = writeModel('test', 3, model);

function expectBad(read: () => unknown, message: RegExp): void {
  expect(read).toThrow(FarsiNewsError);
  expect(read).toThrow(expect.objectContaining({ code: 'BAD_MODEL' }));
  expect(read).toThrow(message);
}

describe('model files', () => {
  it('give back facts and sections', () => {
    const read = readModel(bytes, 'test', 3);
    expect(read.facts).toEqual(model.facts);
    expect([...read.sections]).toEqual([...model.sections]);
  });

  it('are the same bytes for the same model', () => {
    expect(writeModel('test', 3, model)).toEqual(bytes);
  });

  it('are read from the middle of a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 16);
    larger.set(bytes, 8);
    const read = readModel(larger.subarray(8, 8 + bytes.length), 'test', 3);
    expect(section(read, 'weights', Int16Array)).toEqual(Int16Array.of(-5, 0, 32767));
  });

  it('are read at an odd offset of a buffer too', () => {
    const larger = new Uint8Array(bytes.length + 3);
    larger.set(bytes, 3);
    const read = readModel(larger.subarray(3), 'test', 3);
    expect([...read.sections]).toEqual([...model.sections]);
  });

  it('are refused when they are truncated, anywhere', () => {
    for (let length = 0; length < bytes.length; length += 7) {
      expectBad(() => readModel(bytes.subarray(0, length), 'test', 3), /truncated or altered/);
    }
  });

  it('are refused when something is appended', () => {
    const longer = new Uint8Array(bytes.length + 8);
    longer.set(bytes);
    expectBad(() => readModel(longer, 'test', 3), /truncated or altered/);
  });

  it('are refused when any bit is altered', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(7), (at, bit) => {
        const altered = bytes.slice();
        altered[at] = (altered[at] ?? 0) ^ (1 << bit);
        expectBad(() => readModel(altered, 'test', 3), /./);
      }),
    );
  });

  it('are refused when they are of another kind or version', () => {
    expectBad(() => readModel(bytes, 'lexicon', 3), /test version 3/);
    expectBad(() => readModel(bytes, 'test', 4), /not version 4/);
  });

  it('are refused when they are no models', () => {
    expectBad(() => readModel(new TextEncoder().encode('{"kind":"test"}'), 'test', 3), /./);
    expectBad(() => readModel(new Uint8Array(64), 'test', 3), /./);
  });

  it('say which section is missing or of another kind', () => {
    const read = readModel(bytes, 'test', 3);
    expectBad(() => section(read, 'gazetteer', Uint8Array), /gazetteer/);
    expectBad(() => section(read, 'weights', Uint8Array), /weights/);
    expect(section(read, 'weights', Int16Array)).toEqual(Int16Array.of(-5, 0, 32767));
  });
});
