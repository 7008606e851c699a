/** `bulletin-graph extract FILE...`: what each bulletin says, and on request why. */
import { Option } from 'commander';
import { explain, factsOf, openKnowledge, read, type Knowledge, type Outcome, type SourceText } from '../index.js';
import { issueDateOption, jsonOption, jurisdictionOption, sidecarOf, type SidecarOptions } from './arguments.js';
import { tell } from './complaints.js';
import { explanationLines, explanationRows, factLines } from './extract-lines.js';
import { exit, failure } from './failure.js';
import type { AddCommand } from './command.js';
import { json } from './print.js';

interface ExtractOptions extends SidecarOptions {
  readonly format?: 'facts' | 'text';
  readonly explain?: true;
  readonly strict?: true;
  readonly json?: true;
}

export const extractCommand: AddCommand = (program, terminal, done) => {
  program
    .command('extract')
    .description('what bulletins say, one by one, without linking them')
    .argument('<file...>', 'files, folders or globs; - reads from stdin')
    .addOption(new Option('--format <format>', 'facts: JSON Lines; text: for people').choices(['facts', 'text']))
    .option('--explain', 'show which rule took which words, and what lost against it')
    .option('--strict', 'end with 1 when there was anything to complain of')
    .addOption(jurisdictionOption())
    .addOption(issueDateOption())
    .addOption(jsonOption())
    .action(async (inputs: readonly string[], options: ExtractOptions) => {
      const isForPeople = !options.json && (options.format ?? (terminal.isInteractive ? 'text' : 'facts')) === 'text';
      const say = options.explain ? explanation : facts;
      const knowledge = openKnowledge();
      let [bulletins, complaints] = [0, 0];
      for await (const { value: source, complaints: unread } of read(inputs, { stdin: process.stdin })) {
        complaints += tell(unread, terminal);
        if (source === null) continue;
        bulletins += 1;
        const sidecar = { ...sidecarOf(options), ...source.sidecar };
        const said = say({ ...source, sidecar }, knowledge, isForPeople);
        complaints += tell(said.complaints, terminal);
        for (const line of said.value) terminal.out(line);
      }
      if (bulletins === 0)
        throw failure(
          'nothing was read',
          'Give files that are there, folders of .txt, .md, .html, .pdf and .docx, or patterns.',
        );
      if (options.strict && complaints > 0) done(exit.complaints);
    });
};

type Lines = Outcome<Iterable<string>>;

function facts(source: SourceText, knowledge: Knowledge, isForPeople: boolean): Lines {
  const { value, complaints } = factsOf(source, knowledge);
  return { value: isForPeople ? factLines(value) : [json(value)], complaints };
}

function explanation(source: SourceText, knowledge: Knowledge, isForPeople: boolean): Lines {
  const { value, complaints } = explain(source, knowledge);
  return { value: isForPeople ? explanationLines(value) : [...explanationRows(value)].map(json), complaints };
}
