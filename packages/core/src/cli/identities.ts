/** `bulletin-graph identities INPUT...`: every decision on who is who, with its reasons and words. */
import { Option } from 'commander';
import { link } from '../index.js';
import { issueDateOption, jurisdictionOption, sidecarOf, type SidecarOptions } from './arguments.js';
import type { AddCommand } from './command.js';
import { tell } from './complaints.js';
import { failure } from './failure.js';

interface IdentitiesOptions extends SidecarOptions {
  readonly judgement?: string;
  readonly corrections?: string;
}

export const identitiesCommand: AddCommand = (program, terminal) => {
  program
    .command('identities')
    .description('every decision on who is who, one JSON object a line: readings, judgement, score, reasons, words')
    .argument('<input...>', 'bulletins: files, folders or globs')
    .addOption(new Option('--judgement <judgement>', 'only these decisions').choices(['same', 'different', 'unsure']))
    .option('--corrections <file>', 'decisions by hand, one JSON object a line')
    .addOption(jurisdictionOption())
    .addOption(issueDateOption())
    .action(async (inputs: readonly string[], options: IdentitiesOptions) => {
      const { value: linked, complaints } = await link(inputs, {
        sidecar: sidecarOf(options),
        ...(options.corrections !== undefined && { corrections: options.corrections }),
        stdin: process.stdin,
      });
      tell(complaints, terminal);
      if (linked === null) throw failure('nothing was read', 'Give files, folders or patterns of bulletins.');
      for (const judgement of linked.entities.judgements)
        if (options.judgement === undefined || judgement.judgement === options.judgement)
          terminal.out(JSON.stringify(judgement));
    });
};
