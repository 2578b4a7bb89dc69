/**
 * Loaded into the program before it runs: counts its calls that write files, and at the call
 * FAULT_AT kills the program, or lets the call fail with FAULT_CODE.
 */
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import process from 'node:process';

const { FAULT_AT, FAULT_CODE, FAULT_CALL } = process.env;
const calls = [
  'openSync',
  'fchownSync',
  'fchmodSync',
  'writeSync',
  'fsyncSync',
  'closeSync',
  'renameSync',
  'rmSync',
];
let count = 0;

for (const name of calls) {
  const original = fs[name];
  fs[name] = (...args) => {
    if (!args.some((argument) => argument === 'wx') && count === 0) return original(...args);
    count++;
    if (FAULT_CALL === name) {
      throw Object.assign(new Error(`${FAULT_CODE}: injected, ${name}`), { code: FAULT_CODE });
    }
    if (String(count) !== FAULT_AT) return original(...args);
    if (name === 'writeSync') original(args[0], args[1], args[2], 1); // half a file
    process.kill(process.pid, 'SIGKILL');
  };
}
syncBuiltinESMExports();
