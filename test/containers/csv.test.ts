import { describe, expect, it } from '@jest/globals';
import { normalizeFile } from './normalize-file.js';

describe('CSV', () => {
  it.each([
    ['a column by name', ['body'], 'id,body,x\n1,علي,ي\n', 'id,body,x\n1,علی,ي\n'],
    ['a column by number', ['2'], '1,ي\r\n2,ي', '1,ی\r\n2,ی'],
    ['a name in quotes', ['my "b"'], '"my ""b""",x\nي,ي', '"my ""b""",x\nی,ي'],
    ['quoted fields', ['b'], 'a,b\n1,"او ""آمد"" ؟\nعلي, رفت"', 'a,b\n1,"او «آمد»؟\nعلی، رفت"'],
    ['tabs', ['b'], 'a\tb\n,\tي, ك\n', 'a\tb\n,\tی، ک\n'],
    ['semicolons', ['b'], 'a;b\n1;ي', 'a;b\n1;ی'],
    ['several columns', ['a', '3'], 'a,b,c\nي,ي,ي', 'a,b,c\nی,ي,ی'],
  ])('mends %s', async (_, fields, before, after) => {
    expect(await normalizeFile('csv', before, fields)).toBe(after);
  });

  it.each([
    ['the names of the columns', ['علي'], 'علي,x\nمتن,ي\n'],
    ['rows that are too short', ['b'], 'a,b\nي\n\nي'],
    ['an empty file', ['b'], ''],
  ])('leaves %s alone', async (_, fields, text) => {
    expect(await normalizeFile('csv', text, fields)).toBe(text);
  });

  it.each([
    ['a,b\n1,"ي', ['b'], 'BAD_RECORD', 'line 2'],
    ['a,b\n1,ي', ['c'], 'BAD_RECORD', 'no column is named c'],
    ['a,b', ['c'], 'BAD_RECORD', 'no column is named c'],
    ['a,b', [], 'USAGE', 'which column'],
  ])('says what is wrong with %j and the fields %j', async (text, fields, code, message) => {
    await expect(normalizeFile('csv', text, fields)).rejects.toMatchObject({
      code,
      message: expect.stringContaining(message),
    });
  });
});
