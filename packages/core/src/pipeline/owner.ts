/** Whose a file of work is: the process that made it stands in its name, so that the next run knows what was left by a kill. */
import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { performance } from 'node:perf_hooks';
import { kill, pid } from 'node:process';

/** Names this process among all that may see the folder: a machine's mark, the process's number, and when it began. */
export const owner = (): string => `${machine()}-${pid}-${began()}`;

/** Whether the owner is surely gone. One of another machine never is: nobody can tell from here. */
export function isGone(name: string): boolean {
  const [where, number, start] = name.split('-');
  if (where !== machine() || !/^\d+$/u.test(number ?? '')) return false;
  // In a container every run may have the same number.
  if (Number(number) === pid) return start !== began();
  try {
    kill(Number(number), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

const machine = (): string => createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

const began = (): string => Math.floor(performance.timeOrigin).toString(36);
