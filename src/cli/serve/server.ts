import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { articlePage } from '../../reporters/html.js';
import { contentPolicy, type PageOptions } from '../../reporters/html/page.js';
import { allSections } from '../../reporters/reporter.js';
import { stringify } from '../../reporters/stringify.js';
import type { AnalysisThreads } from './analysis-threads.js';
import { chooseType } from './choose-type.js';
import { faultPage, formOptions, formPage } from './form-page.js';
import { HttpError } from './http-error.js';
import { isOwnHost, isOwnOrigin } from './is-trusted.js';
import { mediaType, parseQuestion } from './parse-question.js';
import { readBody } from './read-body.js';

export interface ServerOptions {
  readonly host: string;
  /** How many bytes a body may have. */
  readonly mostBytes: number;
  readonly threads: AnalysisThreads;
  /** The style sheet that brings a font into the pages. */
  readonly fontFace?: string;
}

interface Answer {
  readonly type: 'text/html' | 'application/json' | 'text/plain';
  readonly body: string;
  /** For the policy of a page. */
  readonly page?: PageOptions;
}

const methods: Readonly<Record<string, readonly string[]>> = {
  '/': ['GET', 'HEAD'],
  '/healthz': ['GET', 'HEAD'],
  '/analyze': ['POST'],
};

/** Slow and large requests are ended by Node: 408 and 431. */
const limits = {
  headersTimeout: 5000,
  requestTimeout: 30_000,
  keepAliveTimeout: 5000,
  connectionsCheckingInterval: 1000,
  maxHeaderSize: 16_384,
};

/** The server: a form, the report as a page or as JSON. It writes nothing down and logs nothing. */
export function makeServer(options: ServerOptions): Server {
  const server = createServer(limits, (request, response) => {
    void answer(request, options).then(
      (found) => send(request, response, 200, found),
      (error: unknown) => {
        const fault = error instanceof HttpError ? error : unknownFault();
        const headers = { ...fault.headers };
        if (!request.complete) headers.Connection = 'close'; // the rest of the body is not read
        send(request, response, fault.status, faultAnswer(request, fault), headers);
      },
    );
  });
  server.maxConnections = 64;
  return server;
}

async function answer(request: IncomingMessage, options: ServerOptions): Promise<Answer> {
  const { headers, method = '', url = '' } = request;
  const host = headers.host ?? '';
  if (!isOwnHost(host, options.host, request.socket.localPort ?? 0)) {
    throw new HttpError(421, 'this server does not go by that name', 'see Host in docs/serve.md');
  }
  const path = url.split('?', 1)[0] ?? '';
  const allowed = Object.hasOwn(methods, path) ? methods[path] : undefined;
  if (allowed === undefined) throw new HttpError(404, 'there is nothing here', 'GET /');
  if (!allowed.includes(method)) {
    const Allow = allowed.join(', ');
    throw new HttpError(405, `${path} takes ${Allow} only`, `use ${Allow}`, { Allow });
  }
  if (path === '/healthz') return { type: 'text/plain', body: 'ok\n' };
  if (path === '/') {
    const page = { ...formOptions, ...fontOf(options) };
    return { type: 'text/html', body: formPage(options.mostBytes, page).text, page };
  }
  if (!isOwnOrigin(headers.origin, headers['sec-fetch-site']?.toString(), host)) {
    throw new HttpError(
      403,
      'the request comes from a page elsewhere',
      'use the page of this server',
    );
  }
  return analyzeBody(request, options);
}

/** What is not right is told before the body is read. */
async function analyzeBody(request: IncomingMessage, options: ServerOptions): Promise<Answer> {
  const { mostBytes, threads } = options;
  const type = chooseType(request.headers.accept);
  mediaType(request.headers['content-type']);
  const body = await readBody(request, mostBytes);
  const question = parseQuestion(body, request.headers['content-type']);
  const analysis = await threads.analyze(question);
  if (type === 'json') return { type: 'application/json', body: `${stringify(analysis)}\n` };
  const font = fontOf(options);
  const page = articlePage(analysis, { sections: allSections, ...font });
  return { type: 'text/html', body: page.text, page: { title: '', ...font } };
}

function fontOf({ fontFace }: ServerOptions): Pick<PageOptions, 'fontFace'> {
  return fontFace === undefined ? {} : { fontFace };
}

function faultAnswer(request: IncomingMessage, { status, message, remedy }: HttpError): Answer {
  if (request.headers.accept?.includes('text/html') === true) {
    return { type: 'text/html', body: faultPage(status).text, page: { title: '', form: {} } };
  }
  return {
    type: 'application/json',
    body: `${stringify({ error: { status, message, remedy } })}\n`,
  };
}

function unknownFault(): HttpError {
  return new HttpError(500, 'the request failed', 'try again');
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  { type, body, page }: Answer,
  headers: Readonly<Record<string, string>> = {},
): void {
  const bytes = Buffer.from(body);
  const policy = page === undefined ? "default-src 'none'" : contentPolicy(page);
  response.writeHead(status, {
    'Content-Type': `${type}; charset=utf-8`,
    'Content-Length': bytes.length,
    'Content-Security-Policy': `${policy}; frame-ancestors 'none'`,
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': page?.form === undefined ? 'no-referrer' : 'same-origin',
    'Cache-Control': 'no-store',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    Vary: 'Accept',
    ...headers,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
