import { describe, expect, it } from '@jest/globals';
import { matchesPath, parseFieldPath } from '../../src/containers/json/field-path.js';
import { normalizeFile } from './normalize-file.js';

describe('JSON', () => {
  it.each([
    [
      'a field',
      ['body'],
      '{"id":1.0, "body" :"علي", "x":"ي"}',
      '{"id":1.0, "body" :"علی", "x":"ي"}',
    ],
    ['a field inside others', ['a.b'], '{"a":{"b":"ي"},"b":"ي"}', '{"a":{"b":"ی"},"b":"ي"}'],
    [
      'each item',
      ['items.*.body'],
      '{"items":[{"body":"ي"},{"body":"ك"}]}',
      '{"items":[{"body":"ی"},{"body":"ک"}]}',
    ],
    [
      'each item, unsaid',
      ['body'],
      '[{"body":"ي"},[{"body":"ك"}]]',
      '[{"body":"ی"},[{"body":"ک"}]]',
    ],
    ['any key', ['*.x'], '{"a":{"x":"ي"},"b":{"x":"ي"}}', '{"a":{"x":"ی"},"b":{"x":"ی"}}'],
    ['items that are strings', ['tags'], '{"tags":["ي","ك"]}', '{"tags":["ی","ک"]}'],
    ['several fields', ['a', 'b'], '{"a":"ي","b":"ي","c":"ي"}', '{"a":"ی","b":"ی","c":"ي"}'],
    [
      'escapes',
      ['a'],
      '{"a":"او گفت \\"می رود\\"\\nكتاب\\t\\/"}',
      '{"a":"او گفت «می\u200Cرود»\\nکتاب \\/"}',
    ],
    ['ASCII', ['a'], '{"a":"\\u0639\\u0644\\u064a"}', '{"a":"\\u0639\\u0644\\u06cc"}'],
    ['ASCII in capitals', ['a'], '{"a":"\\u064A"}', '{"a":"\\u06CC"}'],
  ])('mends %s', async (_, fields, before, after) => {
    expect(await normalizeFile('json', before, fields)).toBe(after);
  });

  it.each([
    ['keys', '{"ي":1,"body":"متن"}'],
    ['what is no string', '{"body":[1e5,null,{"x":"ي"}]}'],
    ['an empty file', ''],
  ])('leaves %s alone', async (_, text) => {
    expect(await normalizeFile('json', text, ['body'])).toBe(text);
  });

  it.each([
    ['{"a":1,\n"b" 2}', 'line 2: not JSON: colon expected'],
    ['{"a":"x', 'line 1: not JSON'],
    ['{"a":1}}', 'line 1: not JSON: end of file expected'],
    ['{"a":1} // ي', 'line 1: not JSON'],
    ['['.repeat(100_000), 'line 1: not JSON'],
  ])('says what is wrong with %.20s', async (text, message) => {
    await expect(normalizeFile('json', text, ['a'])).rejects.toMatchObject({
      code: 'BAD_RECORD',
      message: expect.stringContaining(message),
    });
  });

  it('asks for a field', async () => {
    await expect(normalizeFile('json', '{}')).rejects.toMatchObject({
      code: 'USAGE',
      remedy: expect.stringContaining('--text-field'),
    });
  });
});

describe('NDJSON', () => {
  it('mends the fields of each line', async () => {
    const text = '{"n":1,"body":"علي"}\r\n\n{"body":"كتاب ..."}';
    expect(await normalizeFile('ndjson', text, ['body'])).toBe(
      '{"n":1,"body":"علی"}\r\n\n{"body":"کتاب …"}',
    );
  });

  it('names the line that is not JSON', async () => {
    await expect(normalizeFile('ndjson', '{"a":"b"}\n\n{"a"}\n', ['a'])).rejects.toMatchObject({
      code: 'BAD_RECORD',
      message: expect.stringContaining('line 3'),
    });
  });
});

describe('paths of fields', () => {
  it.each([
    ['body', ['body'], true],
    ['body', ['title'], false],
    ['body', ['body', 'x'], false],
    ['a.b', ['a'], false],
    ['a.b', [0, 'a', 3, 'b', 1], true],
    ['a.*.b', ['a', 0, 'b'], true],
    ['a.1.b', ['a', 1, 'b'], true],
    ['a.1', ['a', 2], false],
    ['*.b', [0, 'a', 'b'], true],
    ['a\\.b', ['a.b'], true],
    ['', ['a'], false],
  ])('%s against %j: %s', (path, place, matches) => {
    expect(matchesPath(place, parseFieldPath(path))).toBe(matches);
  });
});
