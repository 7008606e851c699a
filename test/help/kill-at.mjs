/**
 * Loaded before a program: ends it, without a word, in the moment before it does something to a file. `KILL_AT` says what:
 * an operation of `node:fs/promises`, a pattern of the path, how many times before it goes well, and the signal.
 */
import { promises } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

const [operation, pattern, times, signal] = JSON.parse(process.env.KILL_AT);
const original = promises[operation];
let left = times;
promises[operation] = (path, ...rest) => {
  if (new RegExp(pattern, 'u').test(path)) left -= 1;
  if (left < 0) process.kill(process.pid, signal);
  return original(path, ...rest);
};
syncBuiltinESMExports();
