#!/usr/bin/env node
import process from 'node:process';
import { run } from '../dist/cli/run.js';

// A reader that closes the pipe early (`| head -1`) is no error: stop writing and end quietly. Other
// faults of writing are told by run().
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  });
}

process.exitCode = await run(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
});
