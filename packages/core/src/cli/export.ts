/** `bulletin-graph export INDEX | INPUT... --format gexf|json`: the graph for other programs. */
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Option } from 'commander';
import { exportGexf, exportGraphologyJson, link, viewOfIndex, type GraphView } from '../index.js';
import { issueDateOption, jurisdictionOption, sidecarOf, type SidecarOptions } from './arguments.js';
import { tell } from './complaints.js';
import { failure } from './failure.js';
import type { AddCommand } from './command.js';
import { open } from './open.js';
import type { Terminal } from './terminal.js';

const formats = { gexf: exportGexf, json: exportGraphologyJson } as const;

interface ExportOptions extends SidecarOptions {
  readonly format: keyof typeof formats;
  readonly out?: string;
  readonly includePrivate?: true;
}

export const exportCommand: AddCommand = (program, terminal) => {
  program
    .command('export')
    .description('the graph for other programs: Gephi and its kin (gexf), graphology (json)')
    .argument('<index-or-input...>', 'an index, or bulletins: files, folders or globs')
    .addOption(new Option('--format <format>', 'gexf or json').choices(Object.keys(formats)).makeOptionMandatory())
    .option('--out <file>', 'write to this file instead of the terminal')
    .option('--include-private', 'keep residents, where bulletins are given')
    .addOption(jurisdictionOption())
    .addOption(issueDateOption())
    .action(async (inputs: readonly string[], options: ExportOptions) => {
      const words = formats[options.format](await viewOf(inputs, options, terminal));
      if (options.out === undefined) return terminal.out(words.trimEnd());
      await writeFile(options.out, words).catch((error: Error) => {
        throw failure(`cannot write ${options.out}: ${error.message}`, 'Check the path and the permissions.');
      });
    });
};

async function viewOf(inputs: readonly string[], options: ExportOptions, terminal: Terminal): Promise<GraphView> {
  const [first = ''] = inputs;
  if (/^https?:/u.test(first) || existsSync(join(first, 'manifest.json'))) {
    if (inputs.length === 1) return viewOfIndex(await open(first));
    throw failure(`${first} is an index, and more is given`, 'Give one index, or bulletins only.');
  }
  const { value: linked, complaints } = await link(inputs, {
    sidecar: sidecarOf(options),
    includePrivate: options.includePrivate ?? false,
    stdin: process.stdin,
  });
  tell(complaints, terminal);
  if (linked === null) throw failure('nothing was read', 'Give an index, or files, folders or patterns of bulletins.');
  return linked.view;
}
