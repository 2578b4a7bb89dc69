import { describe, expect, it } from '@jest/globals';
import { normalizeFile } from './normalize-file.js';

const time = '00:00:01,000 --> 00:00:02,500';

describe('subtitles', () => {
  it.each([
    ['a cue', `1\n${time}\nعلي آمد ؟\n`, `1\n${time}\nعلی آمد؟\n`],
    ['a cue over lines', `1\n${time}\nاو "امروز\nآمد" .\n`, `1\n${time}\nاو «امروز\nآمد».\n`],
    ['over tags', `1\n${time}\n<i>می</i> رود\n`, `1\n${time}\n<i>می</i>\u200Cرود\n`],
    ['speeches', `1\n${time}\n- علي ؟\n- كتاب !\n`, `1\n${time}\n- علی؟\n- کتاب!\n`],
    [
      'CRLF',
      `1\r\n${time}\r\nعلي\r\n\r\n2\r\n${time}\r\nعلي`,
      `1\r\n${time}\r\nعلی\r\n\r\n2\r\n${time}\r\nعلی`,
    ],
    ['behind a blank line', `1\n${time}\nعلي\n\nعلي\n`, `1\n${time}\nعلی\n\nعلی\n`],
    [
      'WebVTT',
      `WEBVTT\n\n00:01.000 --> 00:02.000 align:start\n<v علي>كتاب\n`,
      `WEBVTT\n\n00:01.000 --> 00:02.000 align:start\n<v علي>کتاب\n`,
    ],
  ])('mends %s', async (_, before, after) => {
    expect(await normalizeFile('subtitles', before)).toBe(after);
  });

  it.each([
    ['numbers and times', `12\n${time}\nمتن\n`],
    ['tags', `1\n${time}\n{\\an8}<font face="ي">متن</font>\n`],
    [
      'notes, styles and regions',
      'WEBVTT - ي\n\nNOTE ي\nي\n\nSTYLE\n::cue(ي) {}\n\nREGION\nid:ي\n',
    ],
    ['the name of a cue', 'WEBVTT\n\nي\n00:01.000 --> 00:02.000\nمتن\n'],
    ['what is no cue', 'كتاب\n\nعلي\n'],
    ['a word broken by the line', `1\n${time}\nاو می\nرود\n`],
  ])('leaves %s alone', async (_, text) => {
    expect(await normalizeFile('subtitles', text)).toBe(text);
  });
});
