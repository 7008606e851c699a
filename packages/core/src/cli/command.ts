/** What a command of the command line is. */
import type { Command } from 'commander';
import type { Terminal } from './terminal.js';

/** A command adds itself to the program; it tells its exit code by `done`, where that is not 0. */
export type AddCommand = (program: Command, terminal: Terminal, done: (code: number) => void) => void;
