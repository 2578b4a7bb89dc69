import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Analysis } from '../../src/report/analysis.js';
import { schemaErrors } from '../report/schema-errors.js';
import { runCli, seed } from './run-cli.js';
import { exchange, startServer, type Running } from './start-server.js';

jest.setTimeout(120_000);

const article = readFileSync(seed, 'utf8');
const plain = { 'Content-Type': 'text/plain' };
const json = { 'Content-Type': 'application/json' };

let server: Running;
beforeAll(async () => {
  server = await startServer(['--max-size', '50']);
});
afterAll(() => server.end());

function post(body: string | Uint8Array, headers: Record<string, string>): Promise<Response> {
  return fetch(`${server.url}analyze`, { method: 'POST', body: Buffer.from(body), headers });
}

/** The status of what a raw request is answered with. */
async function raw(head: string, body: string | Uint8Array = ''): Promise<string> {
  const start = Buffer.from(`${head.replaceAll('\n', '\r\n')}\r\n\r\n`);
  const answer = await exchange(server.port, Buffer.concat([start, Buffer.from(body)]));
  return answer.split('\r\n', 1)[0] ?? '';
}

describe('POST /analyze', () => {
  it('answers with the JSON report, the same as the command line', async () => {
    const response = await post(article, plain);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    const analysis = (await response.json()) as Analysis;
    expect(schemaErrors(analysis)).toEqual([]);
    const { stdout } = await runCli(['analyze', '--json', seed]);
    const { document, ...rest } = JSON.parse(stdout) as Analysis;
    expect(analysis).toEqual({ ...rest, document: { ...document, id: 'document' } });
  });

  const page = `<!doctype html><html lang="fa"><body><nav><a href="/">خانه</a> <a href="/a">ورزش</a></nav>
<article><h1>سدهای تهران پر شد</h1><p>علی رضایی، وزیر نیرو گفت: سدهای تهران پر است و نگرانی نیست.</p>
<p>وی افزود: آب تا پایان سال هست و کشاورزان هم سهم خود را می‌گیرند.</p></article></body></html>`;

  it.each([
    ['as it is', page, { 'Content-Type': 'text/html; charset=utf-8' }],
    ['in JSON', JSON.stringify({ text: page, kind: 'html' }), json],
    [
      'from the form',
      new URLSearchParams({ text: page, kind: 'html' }).toString(),
      { 'Content-Type': 'application/x-www-form-urlencoded', Accept: 'application/json' },
    ],
  ])('takes the article of a page of HTML %s', async (_how, body, headers) => {
    const { document, quotes } = (await (await post(body, headers)).json()) as Analysis;
    expect(document.title?.text).toBe('سدهای تهران پر شد');
    expect(quotes.map(({ speaker }) => speaker.name)).toEqual(['علی رضایی', 'علی رضایی']);
    const [start, end] = quotes[0]?.content[0]?.orig ?? [0, 0];
    expect(page.slice(start, end)).toContain('سدهای تهران پر است');
  });

  it('takes options in JSON', async () => {
    const options = { top: 2, tokens: true, date: '2019-05-23' };
    const response = await post(JSON.stringify({ text: article, options }), json);
    const { keywords, tokens, document } = (await response.json()) as Analysis;
    expect([keywords.length, document.date]).toEqual([2, '2019-05-23']);
    expect(tokens?.length).toBeGreaterThan(100);
  });

  it('answers a form with a page', async () => {
    const response = await post(new URLSearchParams({ text: article }).toString(), {
      'Content-Type': 'application/x-www-form-urlencoded',
      Accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
      Origin: server.url.slice(0, -1),
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toContain('id="card-q1"');
  });

  it('escapes what a hostile article says', async () => {
    const text = `وزیر گفت: سدها پر شد <script>alert(1)</script> "><img src=x onerror=alert(1)>.`;
    const page = await (await post(text, { ...plain, Accept: 'text/html' })).text();
    expect(page).not.toMatch(/<script|<img/);
    expect(page).toContain('&lt;script&gt;');
  });

  it.each([
    ['no type', 'x', {}, 415],
    ['another type', 'x', { 'Content-Type': 'application/xml' }, 415],
    ['another charset', 'x', { 'Content-Type': 'text/plain; charset=windows-1256' }, 415],
    ['a compressed body', 'x', { ...plain, 'Content-Encoding': 'gzip' }, 415],
    ['an answer that is not there', 'x', { ...plain, Accept: 'image/png' }, 406],
    ['bytes that are no UTF-8', Uint8Array.from([0xd8, 0xff, 0xfe]), plain, 400],
    ['no JSON', '{', json, 400],
    ['JSON of another form', '[1]', json, 400],
    ['no text', '{"txt":"x"}', json, 400],
    ['an unknown option', '{"text":"x","options":{"resources":{}}}', json, 400],
    ['an option out of range', '{"text":"x","options":{"top":-1}}', json, 400],
    ['a day that is none', '{"text":"x","options":{"date":"2019-02-30"}}', json, 400],
    ['a prototype', '{"text":"x","__proto__":{"top":1}}', json, 400],
    ['a prototype of options', '{"text":"x","options":{"__proto__":{"top":1}}}', json, 400],
    ['too large a body', 'x'.repeat(50_001), plain, 413],
    ['a page elsewhere', 'x', { ...plain, Origin: 'http://evil.example' }, 403],
    ['a page without an origin', 'x', { ...plain, Origin: 'null' }, 403],
  ] as const)('refuses %s', async (_, body, headers, status) => {
    const sent = headers as Record<string, string>;
    const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
    const response = await post(bytes, sent);
    expect(response.status).toBe(status);
    const { error } = (await response.json()) as { error: Record<string, unknown> };
    expect(error).toMatchObject({ status });
    expect(error.message).not.toMatch(/\bat \/|node:/);
  });

  it('refuses a body without a length, and one that grows too large in pieces', async () => {
    const head = `POST /analyze HTTP/1.1\nHost: 127.0.0.1:${server.port}\nContent-Type: text/plain`;
    expect(await raw(`${head}\nConnection: close`)).toBe('HTTP/1.1 411 Length Required');
    const chunk = `ffff\r\n${'x'.repeat(0xffff)}\r\n`;
    expect(await raw(`${head}\nTransfer-Encoding: chunked`, chunk)).toBe(
      'HTTP/1.1 413 Payload Too Large',
    );
  });
});

describe('other requests', () => {
  it.each([
    ['GET', '', 200],
    ['HEAD', '', 200],
    ['GET', 'healthz', 200],
    ['POST', '', 405],
    ['GET', 'analyze', 405],
    ['OPTIONS', 'analyze', 405],
    ['GET', 'nothing', 404],
    ['GET', '%2e%2e/%2e%2e/etc/passwd', 404],
    ['GET', 'constructor', 404],
    ['GET', '__proto__', 404],
  ])('%s /%s gives %d', async (method, path, status) => {
    const response = await fetch(server.url + path, { method });
    expect(response.status).toBe(status);
    if (status === 405) expect(response.headers.get('allow')).toMatch(/^(?:GET, HEAD|POST)$/);
    const { headers } = response;
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'(?!.*unsafe).*frame-ancestors 'none'$/,
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('access-control-allow-origin')).toBeNull();
  });

  it.each([
    ['a name that points here', 'evil.example', 421],
    ['a name that points here, with the port', 'evil.example:PORT', 421],
    ['an address that is not its own', '10.0.0.1:PORT', 421],
    ['another port', '127.0.0.1:1', 421],
    ['a name in a name', 'localhost:PORT@evil.example', 421],
    ['its own name', 'LocalHost:PORT', 200],
    ['its own address', '[::1]:PORT', 200],
  ])('takes only requests to itself: %s', async (_, host, status) => {
    const name = host.replace('PORT', String(server.port));
    const line = await raw(`GET / HTTP/1.1\nHost: ${name}\nConnection: close`);
    expect(line).toContain(`HTTP/1.1 ${status} `);
  });

  it('refuses paths that climb, headers without end, no host and no HTTP', async () => {
    const host = `Host: 127.0.0.1:${server.port}\nConnection: close`;
    expect(await raw(`GET /../../etc/passwd HTTP/1.1\n${host}`)).toContain(' 404 ');
    expect(await raw(`GET http://evil.example/ HTTP/1.1\n${host}`)).toContain(' 404 ');
    expect(await raw(`GET / HTTP/1.1\n${host}\nX: ${'x'.repeat(40_000)}`)).toContain(' 431 ');
    expect(await raw('GET / HTTP/1.1\nConnection: close')).toContain(' 400 ');
    expect(await raw('\u0016\u0003\u0001')).toContain(' 400 ');
  });

  it('answers requests that come in one go, in their order', async () => {
    const request = (path: string, more = ''): string =>
      `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${server.port}\r\n${more}\r\n`;
    const answer = await exchange(
      server.port,
      request('/healthz') + request('/nothing') + request('/healthz', 'Connection: close\r\n'),
    );
    expect(answer.match(/HTTP\/1\.1 \d+/g)).toEqual([
      'HTTP/1.1 200',
      'HTTP/1.1 404',
      'HTTP/1.1 200',
    ]);
  });

  it('does not wait for who sends headers slowly', async () => {
    const answer = await exchange(server.port, 'GET / HTTP/1.1\r\nHost: 127');
    expect(answer).toContain('408');
  });
});

describe('limits', () => {
  it('ends an analysis that takes too long, and goes on', async () => {
    const slow = await startServer(['--timeout', '1', '--max-size', '20000', '-j', '1']);
    try {
      const send = (body: string): Promise<Response> =>
        fetch(`${slow.url}analyze`, { method: 'POST', body, headers: plain });
      const long = send(article.repeat(4000));
      await new Promise((resolve) => setTimeout(resolve, 500));
      const [first, second] = await Promise.all([long, send('متن.')]);
      expect([first.status, second.status].sort()).toEqual([503, 504]);
      expect((await fetch(`${slow.url}healthz`)).status).toBe(200);
    } finally {
      await slow.end();
    }
  });
});

describe('the process', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 0],
  ] as const)('ends at %s with %d, and has said nothing of the texts', async (signal, status) => {
    const running = await startServer();
    await fetch(`${running.url}analyze`, { method: 'POST', body: article, headers: plain });
    const outcome = await running.end(signal);
    expect(outcome).toEqual({
      status,
      output: `${running.url}\nfarsi-news: listening; Ctrl+C ends it\n`,
    });
  });

  it('tells that a port is taken', async () => {
    const outcome = await runCli(['serve', '--port', String(server.port)]);
    expect(outcome.status).toBe(2);
    expect(outcome.stderr).toBe(
      `farsi-news: port ${server.port} is taken (choose another with --port or --host; --port 0 takes a free one)\n`,
    );
  });

  it.each(['0.0.0.0', '::', 'example.org'])('does not listen on %s unasked', async (host) => {
    const { status, stderr } = await runCli(['serve', '--port', '0', '--host', host]);
    expect(status).toBe(2);
    expect(stderr).toContain('--allow-remote');
  });
});
