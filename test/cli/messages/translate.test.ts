import { describe, expect, it } from '@jest/globals';
import { persianMessages } from '../../../src/cli/messages/persian-messages.js';
import { queueMessages } from '../../../src/cli/messages/queue-messages.js';
import { translate } from '../../../src/cli/messages/translate.js';
import { translateUsage } from '../../../src/cli/messages/translate-usage.js';
import { usageMessages } from '../../../src/cli/messages/usage-messages.js';
import { runCli } from '../run-cli.js';
import { sourceMessages } from './source-messages.js';

const catalogue = { ...persianMessages, ...queueMessages, ...usageMessages };
const messages = sourceMessages();

/** A message as it may be told; a name of three letters, which no catalogue has, where it differs. */
const sample = (text: string): string => text.replaceAll('\0', 'xyz');

describe('messages in Persian', () => {
  it('finds the messages of the source', () => {
    expect(messages.length).toBeGreaterThan(120);
    const texts = messages.map(({ text }) => text);
    expect(texts).toContain('\0: no such file or folder');
    expect(texts).toContain('the disk is full; the file is as it was');
  });

  // The place of a message is translated with it.
  const told = messages.filter(({ text }) => /[a-z]{2}/u.test(text.replace('\0: line \0', '')));
  it.each(told.map(({ file, text }) => [text.replaceAll('\0', '…'), file, text]))(
    'has «%s» of %s',
    (_shown, _file, text) => {
      const persian = translate(sample(text), 'fa');
      expect(persian).toMatch(/[\u0622-\u06cc]/u);
      // Only names, options and commands stay in Latin letters.
      const left = persian.replace(/xyz|-[a-z-]+|farsi-news [a-z]+|npm install [a-z]+/gu, '');
      expect(left).not.toMatch(/\b(?:the|is|are|not|it|with|or|a)\b/u);
    },
  );

  it('has nothing that is told no more', () => {
    const samples = messages.map(({ text }) => sample(text));
    const commander = /^(?:error: |\(|Allowed choices|internal error|this is a bug)/u;
    // Parts of others, and what is put together in ways that are not looked through.
    const parts = new Set([
      '{0}: the configuration is {1}',
      '{0}: «{1}» is {2}',
      'expected {0}',
      'true or false',
    ]);
    const idle = Object.keys(catalogue).filter((english) => {
      if (commander.test(english) || parts.has(english)) return false;
      const form = new RegExp(
        english
          .split(/\{\d\}/u)
          .map((part) => part.replace(/[$()*+.?[\\\]^{|}]/gu, '\\$&'))
          .join('.*?'),
        'su',
      );
      return !samples.some((text) => form.test(text));
    });
    expect(idle).toEqual([]);
  });

  it.each(Object.entries(catalogue))('keeps what differs in «%s»', (english, persian) => {
    const marks = (text: string): string[] => [...new Set(text.match(/\{\d\}/gu))].sort();
    const known = new Set(marks(english));
    expect(marks(persian).filter((mark) => !known.has(mark))).toEqual([]);
  });

  it('translates behind names of files and lines, and what stands inside', () => {
    expect(translate('a.txt: no such file or folder', 'fa')).toBe(
      'a.txt: چنین فایل یا پوشه‌ای نیست',
    );
    expect(translate('stdin: line 3: there is no field «body»', 'fa')).toBe(
      'stdin: سطر ۳: فیلد «body» نیست',
    );
    expect(
      translateUsage(
        "error: option '--top <n>' argument '0' is invalid. It must be a number.\n",
        'fa',
      ),
    ).toBe('خطا: «0» مقدار درستی برای گزینهٔ «--top <n>» نیست. باید عدد باشد.\n');
  });

  it.each([
    ['suffix ها', 'پسوند ها'],
    ['compound known as گفت‌وگو', 'ترکیب شناخته‌شدهٔ گفت‌وگو'],
    ['words run together: در حال', 'واژه‌های به‌هم‌چسبیده: در حال'],
  ])('says the reason of «%s»', (english, persian) => {
    expect(translate(english, 'fa')).toBe(persian);
  });

  it('leaves English as it is, and what it does not know', () => {
    expect(translate('a.txt: no such file or folder', 'en')).toBe('a.txt: no such file or folder');
    expect(translate('a: b c d', 'fa')).toBe('a: b c d');
  });

  it.each([
    [
      ['analyze', 'missing.txt'],
      {},
      'farsi-news: missing.txt: no such file or folder (check the path)\n',
    ],
    [
      ['analyze', 'missing.txt', '--lang', 'fa'],
      {},
      'farsi-news: missing.txt: چنین فایل یا پوشه‌ای نیست (نشانی را بررسی کنید)\n',
    ],
    [
      ['analyze', 'missing.txt'],
      { FARSI_NEWS_LANG: 'fa' },
      'farsi-news: missing.txt: چنین فایل یا پوشه‌ای نیست (نشانی را بررسی کنید)\n',
    ],
    [
      ['analyze', 'missing.txt', '--lang=en'],
      { FARSI_NEWS_LANG: 'fa' },
      'farsi-news: missing.txt: no such file or folder (check the path)\n',
    ],
    [
      ['analyze', '--jso', '--lang', 'fa'],
      {},
      'خطا: گزینهٔ ناشناخته «--jso»\n(آیا --json را می‌خواستید؟)\n(farsi-news analyze --help گزینه‌ها را فهرست می‌کند)\n',
    ],
    [
      ['analyze', 'x'],
      { FARSI_NEWS_LANG: 'de' },
      'farsi-news: FARSI_NEWS_LANG is «de» (set it to en or fa, or unset it)\n',
    ],
  ])('%j with %j', async (args, env, stderr) => {
    expect(await runCli(args, { env })).toEqual({ status: 2, stdout: '', stderr });
  });
});
