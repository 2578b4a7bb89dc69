/**
 * Loaded into the program before it runs: any way to a network fails, and is told on stderr. Whether
 * anything is asked of the network at all is what counts, so it is told where it is asked. `serve` may listen
 * on loopback, and ask nothing.
 */
import dgram from 'node:dgram';
import dns from 'node:dns';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import process from 'node:process';

const isServer = process.argv.includes('serve');

/** Replace functions of an object by ones that tell and throw. */
function forbid(object, name, calls) {
  for (const call of calls) {
    const original = object[call];
    object[call] = function (...args) {
      if (isServer && mayServe(call, args)) return original.apply(this, args);
      process.stderr.write(`NETWORK ${name}.${call}\n`);
      throw new Error(`no network: ${name}.${call}`);
    };
  }
}

function mayServe(call, args) {
  return { listen: args[1], lookup: args[0] }[call] === '127.0.0.1';
}

forbid(net.Socket.prototype, 'Socket', ['connect']);
forbid(net.Server.prototype, 'Server', ['listen']);
forbid(dgram, 'dgram', ['createSocket']);
forbid(dns, 'dns', ['lookup', 'resolve', 'resolve4', 'resolve6']);
forbid(dns.promises, 'dns.promises', ['lookup', 'resolve', 'resolve4', 'resolve6']);
forbid(globalThis, 'globalThis', ['fetch', 'WebSocket']);
syncBuiltinESMExports();
