import { HttpError } from './http-error.js';

/**
 * In which form an answer is wanted; JSON where both are as welcome and the page is not named.
 *
 * @param accept the Accept header
 * @throws HttpError 406
 */
export function chooseType(accept: string | undefined): 'html' | 'json' {
  const wanted = new Map(
    (accept ?? '*/*').split(',').map((entry): [string, number] => {
      const [type = '', ...parameters] = entry.split(';').map((part) => part.trim().toLowerCase());
      const quality = parameters.find((part) => part.startsWith('q='));
      return [type, quality === undefined ? 1 : Number(quality.slice(2)) || 0];
    }),
  );
  const html = wanted.get('text/html') ?? wanted.get('text/*') ?? wanted.get('*/*') ?? 0;
  const json =
    wanted.get('application/json') ?? wanted.get('application/*') ?? wanted.get('*/*') ?? 0;
  if (html === 0 && json === 0) {
    throw new HttpError(406, 'no such form of answer', 'accept application/json or text/html');
  }
  if (html === json) return wanted.has('text/html') ? 'html' : 'json';
  return html > json ? 'html' : 'json';
}
