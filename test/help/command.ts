/** Runs the command line in this process and keeps what it says. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { main } from '../../packages/core/src/cli/main.js';
import { writeIndex } from '../../packages/core/src/stages/indexing/write-index.js';
import { inOneFile, view } from './willow-bay.js';

export interface Said {
  readonly code: number;
  /** The answer: what a pipe would get. */
  readonly out: string;
  /** Notes, complaints, errors. */
  readonly notes: string;
}

/** Runs a command as at a prompt; on a terminal that a person reads, when asked. */
export async function command(given: readonly string[], { isInteractive = false } = {}): Promise<Said> {
  // The usual cache is in the current folder, which is the repository's.
  const isBare = given[0] === 'build' && !given.some((arg) => arg.includes('cache'));
  const args = isBare ? [...given, '--no-cache'] : given;
  const [out, notes]: [string[], string[]] = [[], []];
  const code = await main(args, {
    out: (line) => void out.push(line),
    note: (line) => void notes.push(line),
    isInteractive,
    progress: () => ({ step: () => undefined, stop: () => undefined }),
  });
  return { code, out: out.join('\n'), notes: notes.join('\n') };
}

/** A folder of its own for a test. */
export interface Home {
  readonly path: string;
  /** Writes a file, with the folders above it; answers with its path. */
  write(name: string, content: string | Uint8Array): string;
  remove(): void;
}

/** An empty folder. */
export function openHome(): Home {
  const path = mkdtempSync(join(tmpdir(), 'bulletin-graph-test-'));
  return {
    path,
    write(name, content) {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    remove: () => rmSync(path, { recursive: true, force: true }),
  };
}

/** Writes the index of Willow Bay into the home; answers with its folder. */
export function writeBay(home: Home): string {
  for (const [name, bytes] of writeIndex(view, inOneFile)) home.write(`bay/${name}`, bytes);
  return join(home.path, 'bay');
}

/** A bulletin that any reader understands. */
export const notice = [
  '岚桥镇简报',
  '第3期 2021年5月20日',
  '',
  '岚桥镇召开防汛工作会议',
  '5月14日，岚桥镇党委书记甄明月主持召开防汛工作会议，镇长麦青川出席会议并讲话。',
  '',
].join('\n');
