import { isIP } from 'node:net';

/** Whether an address is of this machine alone. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host);
}

/**
 * Whether the Host of a request is one that this server goes by. A page elsewhere can make its own
 * name point here; but not a name that is ours, nor an address.
 *
 * @param header the Host header, with or without a port
 * @param host the address that the server listens on
 */
export function isOwnHost(header: string, host: string, port: number): boolean {
  const match = /^(?:\[([\da-f:.]+)\]|([^:[\]@/\s]+))(?::(\d{1,5}))?$/i.exec(header);
  if (match === null) return false;
  const [, bracketed, plain, named = '80'] = match;
  const name = (bracketed ?? plain ?? '').toLowerCase();
  if (Number(named) !== port) return false;
  if (name === 'localhost' || isLoopback(name)) return true;
  return !isLoopback(host) && (name === host.toLowerCase() || isIP(name) !== 0);
}

/** Whether a request that changes something comes from a page of this server, or from no page. */
export function isOwnOrigin(
  origin: string | undefined,
  site: string | undefined,
  header: string,
): boolean {
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  return origin === undefined || origin === `http://${header}`;
}
