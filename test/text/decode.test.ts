import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FarsiNewsError } from '../../src/errors.js';
import { decode } from '../../src/text/decode.js';

const sentence = 'هوای شهر «پاک» است؛ گزارش می‌رسد.';
const utf8 = new TextEncoder().encode(sentence);

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

function codeOf(action: () => unknown): string | undefined {
  try {
    action();
  } catch (error) {
    if (error instanceof FarsiNewsError) return error.code;
    throw error;
  }
  return undefined;
}

describe('decode', () => {
  it('reads UTF-8 with and without a byte-order mark', () => {
    expect(decode(utf8)).toEqual({ text: sentence, encoding: 'utf-8', bom: false, damaged: false });
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8))).toEqual({
      text: sentence,
      encoding: 'utf-8',
      bom: true,
      damaged: false,
    });
  });

  it.each([
    ['utf-16le', true],
    ['utf-16be', false],
  ])('reads %s with a byte-order mark, and without where it is asked for', (encoding, little) => {
    const marked = decode(utf16(`\uFEFF${sentence}`, little));
    expect(marked).toEqual({ text: sentence, encoding, bom: true, damaged: false });
    const asked = decode(utf16(sentence, little), encoding);
    expect(asked).toEqual({ text: sentence, encoding, bom: false, damaged: false });
  });

  it('reads windows-1256 where the bytes are not UTF-8', () => {
    // «پیام روز» in windows-1256, with the Arabic yeh that it has
    const bytes = Uint8Array.of(0x81, 0xed, 0xc7, 0xe3, 0x20, 0xd1, 0xe6, 0xd2);
    expect(decode(bytes)).toEqual({
      text: 'پيام روز',
      encoding: 'windows-1256',
      bom: false,
      damaged: false,
    });
    expect(decode(bytes, 'cp1256').encoding).toBe('windows-1256');
  });

  it('keeps UTF-8 that was cut off in the middle of a letter', () => {
    const cut = new TextEncoder().encode(sentence).subarray(0, 12); // six letters and half of one
    const padded = Uint8Array.of(...utf8, ...cut);
    const decoded = decode(padded);
    expect(decoded.encoding).toBe('utf-8');
    expect(decoded.damaged).toBe(true);
    expect(decoded.text.startsWith(sentence)).toBe(true);
  });

  it('reads an empty file and a lone byte-order mark as an empty text', () => {
    expect(decode(new Uint8Array(0)).text).toBe('');
    expect(decode(Uint8Array.of(0xef, 0xbb, 0xbf)).text).toBe('');
  });

  it.each([
    ['an image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)],
    ['a NUL in Persian text', Uint8Array.of(...utf8, 0, ...utf8)],
    ['UTF-16 without a mark', utf16('متن the text', true)],
  ])('refuses %s', (_, bytes) => {
    expect(codeOf(() => decode(bytes))).toBe('BINARY_INPUT');
    expect(codeOf(() => decode(bytes, 'utf-8'))).toBe('BINARY_INPUT');
  });

  it('names UTF-16 as the remedy where the NUL bytes look like it', () => {
    expect(() => decode(utf16('متن the text', true))).toThrow(
      expect.objectContaining({ remedy: expect.stringContaining('utf-16le') }),
    );
  });

  it.each([
    ['an unknown name', utf8, 'klingon'],
    ['bytes that are not UTF-8 where UTF-8 is asked for', Uint8Array.of(0xc7, 0xe3, 0x20), 'utf-8'],
    ['half a code unit of UTF-16', Uint8Array.of(0x33, 0x06, 0x44), 'utf-16le'],
  ])('reports %s as ENCODING', (_, bytes, encoding) => {
    expect(codeOf(() => decode(bytes, encoding))).toBe('ENCODING');
  });

  it('gives back any text that has no NUL', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'));
        expect(decode(new TextEncoder().encode(text)).text).toBe(text);
      }),
    );
  });

  it('decodes or refuses any bytes, and throws nothing else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect([undefined, 'BINARY_INPUT', 'ENCODING']).toContain(codeOf(() => decode(bytes)));
      }),
    );
  });
});
