/** `bulletin-graph connects INDEX A B [C...]`: what several things share, or the fewest links that join them. */
import {
  connects,
  type Connection,
  type ConnectsOptions,
  type Label,
  type SharedKind,
  type SharedThing,
} from '../index.js';
import { jsonOption, limitOption, sinceOption, strictGradeOption, throughOption, untilOption } from './arguments.js';
import type { AddCommand } from './command.js';
import { coverageLines } from './coverage.js';
import { failure } from './failure.js';
import { find, open } from './open.js';
import { hopLines } from './path.js';
import { grades, json, lineOf, windowLine } from './print.js';

export const connectsCommand: AddCommand = (program, terminal) => {
  program
    .command('connects')
    .description('what two things or more share, or the fewest links that join them, each with its words')
    .argument('<index>', 'folder or address of an index')
    .argument('<names...>', 'two names or more: names, pinyin or ids')
    .addOption(throughOption())
    .addOption(strictGradeOption())
    .addOption(sinceOption())
    .addOption(untilOption())
    .addOption(limitOption(5))
    .addOption(jsonOption())
    .action(async (where: string, names: readonly string[], options: ConnectsOptions & { json?: true }) => {
      const index = await open(where);
      const subjects: Label[] = [];
      for (const name of names) subjects.push(await find(index, name, terminal));
      const ids = [...new Set(subjects.map(({ id }) => id))];
      if (ids.length < 2 || ids.length > 8)
        throw failure(`${ids.length} different things were named`, 'Name two to eight things.');
      const found = await connects(index, ids, options);
      if (options.json) return terminal.out(json(found));
      for (const line of connectionLines(found)) terminal.out(line);
    });
};

/** What they share, or what joins them, or what was read. */
export function* connectionLines({ shared, tree, apart, coverage }: Connection): Generator<string> {
  for (const thing of shared) yield* sharedLines(thing);
  if (tree.length > 0) yield 'No event, person, post or body is linked to all of them. What joins them:';
  for (const hop of tree) yield* hopLines(hop);
  for (const label of apart) yield `Linked to none of the others: ${lineOf(label)}`;
  if (shared.length + tree.length > 0) return;
  yield 'Nothing that connects them is told of in what was read:';
  yield* coverageLines(coverage);
}

const heads: Readonly<Record<SharedKind, string>> = {
  event: 'All were at',
  person: 'All are linked to',
  post: 'All were seen in the post',
  organisation: 'All are linked to',
  place: 'All were at',
};

function* sharedLines({ kind, thing, title, grade, window, links }: SharedThing): Generator<string> {
  const how = kind === 'event' ? (grade === null ? 'not all of them met' : grades[grade]) : windowLine(window);
  yield `${heads[kind]} ${title === null ? '' : `${title}, `}${lineOf(thing)}${how === '' ? '' : `  (${how})`}`;
  for (const hop of links.flat()) yield* hopLines(hop);
}
