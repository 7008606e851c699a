/** Whose a file of work is: the process that made it stands in its name, so that the next run knows what was left by a kill. */
import { createHash } from 'node:crypto';
import { hostname } from 'node:os';
import { kill, pid } from 'node:process';

/** Names this process among all that may see the folder: a machine's mark and the process's number. */
export const owner = (): string => `${machine()}-${pid}`;

/** Whether the owner is surely gone. One of another machine never is: nobody can tell from here. */
export function isGone(name: string): boolean {
  const [where, number] = name.split('-');
  if (where !== machine() || !/^\d+$/u.test(number ?? '')) return false;
  try {
    kill(Number(number), 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

const machine = (): string => createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
