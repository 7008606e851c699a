/** `bulletin-graph check INDEX INPUT...`: do all words stand in the sources where the index says? */
import { check, read, viewOfIndex } from '../index.js';
import { jsonOption } from './arguments.js';
import { tell } from './complaints.js';
import { exit } from './failure.js';
import type { AddCommand } from './command.js';
import { open } from './open.js';
import { counted, json } from './print.js';

export const checkCommand: AddCommand = (program, terminal, done) => {
  program
    .command('check')
    .description('prove that every link shows words that stand in the sources')
    .argument('<index>', 'folder or address of an index')
    .argument('<input...>', 'the bulletins that it was built from: files, folders or globs')
    .addOption(jsonOption())
    .action(async (where: string, inputs: readonly string[], options: { json?: true }) => {
      const view = await viewOfIndex(await open(where));
      const texts = new Map<string, string>();
      for await (const { value: source, complaints } of read(inputs, { stdin: process.stdin })) {
        if (source === null) tell(complaints, terminal);
        else texts.set(source.source, source.text);
      }
      const { value: checked, complaints } = await check(view, (name) => Promise.resolve(texts.get(name) ?? null));
      if (options.json) terminal.out(json({ ...checked, complaints }));
      else {
        tell(complaints, terminal);
        const { nodes, edges, evidence, sources } = checked;
        terminal.out(
          `${counted(nodes, 'node')}, ${counted(edges, 'edge')}: ${counted(evidence, 'passage')} looked up in ${counted(sources, 'source')}.`,
        );
        terminal.out(
          complaints.length === 0
            ? 'All stand where they are said to.'
            : `${counted(complaints.length, 'fault')}, told above.`,
        );
      }
      if (complaints.length > 0) done(exit.complaints);
    });
};
