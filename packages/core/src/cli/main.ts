/** The command line: reads the arguments, runs a command, answers with an exit code. */
import { Command, CommanderError } from 'commander';
import { isIndexError, version } from '../index.js';
import { asOfCommand } from './as-of.js';
import { askCommand } from './ask.js';
import { buildCommand } from './build.js';
import { checkCommand } from './check.js';
import { exportCommand } from './export.js';
import { extractCommand } from './extract.js';
import type { AddCommand } from './command.js';
import { connectsCommand } from './connects.js';
import { coverageCommand } from './coverage.js';
import { exit, isFailure } from './failure.js';
import { holdersCommand } from './holders.js';
import { identitiesCommand } from './identities.js';
import { metCommand } from './met.js';
import { pathCommand } from './path.js';
import { relatedCommand } from './related.js';
import { searchCommand } from './search.js';
import { serveCommand } from './serve.js';
import type { Terminal } from './terminal.js';
import { timelineCommand } from './timeline.js';

const commands: readonly AddCommand[] = [
  buildCommand,
  extractCommand,
  searchCommand,
  relatedCommand,
  metCommand,
  pathCommand,
  connectsCommand,
  timelineCommand,
  coverageCommand,
  holdersCommand,
  asOfCommand,
  askCommand,
  identitiesCommand,
  exportCommand,
  serveCommand,
  checkCommand,
];

/** Runs the command that the arguments name. */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  let code: number = exit.right;
  const program = new Command('bulletin-graph')
    .description('Reads Chinese community bulletins into a graph of who holds which post and who met whom.')
    .version(version)
    .showHelpAfterError('(bulletin-graph --help shows the commands)')
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text.trimEnd()),
      writeErr: (text) => terminal.note(text.trimEnd()),
    });
  for (const add of commands) add(program, terminal, (told) => (code = told));
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    return explain(error, terminal);
  }
}

/** Says what to do about what was thrown; a fault of the program itself is thrown on. */
function explain(error: unknown, terminal: Terminal): number {
  // Commander has said it already.
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.right : exit.unusable;
  if (isFailure(error)) {
    terminal.note(`error: ${error.message}`);
    terminal.note(error.advice);
    return exit.unusable;
  }
  if (isIndexError(error)) {
    terminal.note(`error: ${error.message}`);
    return exit.unusable;
  }
  throw error;
}
