import * as v from 'valibot';
import { parse } from 'node:querystring';
import { dayOfIso } from '../../entities/quantities/calendar.js';
import type { RequestOptions } from './analysis-threads.js';
import { HttpError } from './http-error.js';

/** A text to analyze, and how. */
export interface Question {
  readonly text: string;
  /** Whether the text is a page of HTML that holds the article. */
  readonly isPage: boolean;
  readonly options: RequestOptions;
}

const flag = v.optional(v.boolean());

const schema = v.strictObject({
  text: v.string(),
  kind: v.optional(v.picklist(['text', 'html'])),
  options: v.optional(
    v.strictObject({
      top: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1000))),
      minScore: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
      date: v.optional(
        v.pipe(
          v.string(),
          v.check((day) => dayOfIso(day) !== null, 'a day is written as 2019-05-23'),
        ),
      ),
      explain: flag,
      tokens: flag,
      normalized: flag,
      alignment: flag,
    }),
  ),
});

/**
 * The text in a body, by its type.
 *
 * @throws HttpError 415 for another type, 400 for JSON that says something else
 */
export function parseQuestion(body: string, contentType: string | undefined): Question {
  switch (mediaType(contentType)) {
    case 'text/plain':
      return { text: body, isPage: false, options: {} };
    case 'text/html':
      return { text: body, isPage: true, options: {} };
    case 'application/x-www-form-urlencoded': {
      const { text, kind } = parse(body);
      return { text: typeof text === 'string' ? text : '', isPage: kind === 'html', options: {} };
    }
    default:
      return parseJson(body);
  }
}

/**
 * The type of a body that can be read.
 *
 * @throws HttpError 415
 */
export function mediaType(contentType: string | undefined): string {
  const [type = '', ...parameters] = (contentType ?? '').split(';').map((part) => {
    return part.trim().toLowerCase();
  });
  const charset = parameters.find((part) => part.startsWith('charset='))?.slice(8);
  const known = [
    'text/plain',
    'text/html',
    'application/json',
    'application/x-www-form-urlencoded',
  ];
  if (known.includes(type) && [undefined, 'utf-8', '"utf-8"', 'utf8'].includes(charset))
    return type;
  throw new HttpError(
    415,
    'this type of body is not read',
    'send text/plain, text/html or application/json, in UTF-8',
    { Accept: known.join(', ') },
  );
}

function parseJson(body: string): Question {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw new HttpError(400, 'the body is not JSON', 'send {"text": "…"}');
  }
  const read = v.safeParse(schema, value);
  if (!read.success) {
    const [{ path, message }] = read.issues;
    const place = path?.map(({ key }) => String(key)).join('.') ?? 'the body';
    throw new HttpError(400, `${place}: ${message}`, 'send {"text": "…", "options": {"top": 5}}');
  }
  const { text, kind, options = {} } = read.output;
  const given = Object.entries(options).filter(([, option]) => option !== undefined);
  return { text, isPage: kind === 'html', options: Object.fromEntries(given) };
}
