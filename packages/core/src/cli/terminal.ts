/** What a command writes to: the terminal, or a test. */
import { SingleBar } from 'cli-progress';

/** Where answers, notes and progress go. */
export interface Terminal {
  /** Writes a line of the answer. */
  out(line: string): void;
  /** Writes a line for whoever watches: notes, complaints, errors. */
  note(line: string): void;
  /** Whether a person reads the answer as it comes. */
  readonly isInteractive: boolean;
  /** Shows how far the work is; nothing where nobody watches. */
  progress(): Progress;
}

export interface Progress {
  step(done: number, what: string): void;
  stop(): void;
}

/** The process's own terminal. */
export function terminal(): Terminal {
  return {
    out: (line) => void process.stdout.write(`${line}\n`),
    note: (line) => void process.stderr.write(`${line}\n`),
    isInteractive: process.stdout.isTTY,
    progress: () => (process.stderr.isTTY ? bar() : { step: () => undefined, stop: () => undefined }),
  };
}

function bar(): Progress {
  const shown = new SingleBar({
    format: '{value} read: {what}',
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  let isShown = false;
  return {
    step(done, what) {
      if (isShown) shown.update(done, { what });
      else shown.start(0, done, { what });
      isShown = true;
    },
    stop: () => {
      if (isShown) shown.stop();
    },
  };
}
