import type { IncomingMessage } from 'node:http';
import { HttpError } from './http-error.js';

/**
 * The body of a request, in UTF-8.
 *
 * @throws HttpError 411, 413, 415, 400
 */
export async function readBody(request: IncomingMessage, most: number): Promise<string> {
  const { headers } = request;
  const tooLarge = (): HttpError =>
    new HttpError(413, `a text may have ${most} bytes at most`, 'send less, or see --max-size', {
      Connection: 'close',
    });
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') {
    throw new HttpError(415, 'compressed bodies are not read', 'send it as it is');
  }
  if (headers['content-length'] === undefined && headers['transfer-encoding'] === undefined) {
    throw new HttpError(411, 'the body has no length', 'send Content-Length');
  }
  if (Number(headers['content-length'] ?? 0) > most) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) throw tooLarge();
    chunks.push(chunk);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new HttpError(400, 'the body is not UTF-8', 'send the text in UTF-8');
  }
}
