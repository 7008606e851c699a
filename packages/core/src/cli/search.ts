/** `bulletin-graph search INDEX TEXT`: who and what the index knows by these words. */
import { search, type GraphIndex, type NodeType, type SearchAnswer } from '../index.js';
import { jsonOption, limitOption, sinceOption, typesOption, untilOption } from './arguments.js';
import type { AddCommand } from './command.js';
import { find, open } from './open.js';
import { pathLines } from './path.js';
import { json, lineOf, onOneLine } from './print.js';
import type { Terminal } from './terminal.js';

interface Options {
  readonly types?: readonly NodeType[];
  readonly since?: string;
  readonly until?: string;
  readonly place?: string;
  readonly organisation?: string;
  readonly person?: string;
  readonly limit: number;
  readonly json?: true;
}

export const searchCommand: AddCommand = (program, terminal) => {
  program
    .command('search')
    .description('find people, bodies, places, events and articles: by name, pinyin, initials, post or words')
    .argument('<index>', 'folder or address of an index')
    .argument('<text...>', 'what to look for')
    .addOption(typesOption())
    .addOption(sinceOption())
    .addOption(untilOption())
    .option('--place <name>', 'only what is told of this place, or of one within')
    .option('--organisation <name>', 'only what is told of this body')
    .option('--person <name>', 'only what is told of this person')
    .addOption(limitOption(20))
    .addOption(jsonOption())
    .action(async (where: string, text: readonly string[], options: Options) => {
      const index = await open(where);
      const { types, since, until, limit } = options;
      const about = await thingsIn(index, options, terminal);
      const answer = await search(index, text.join(' '), { types, since, until, limit, about });
      if (options.json) terminal.out(json(answer));
      else for (const line of searchLines(answer)) terminal.out(line);
    });
};

/** Ids of what the answer is to tell of. */
async function thingsIn(index: GraphIndex, options: Options, terminal: Terminal): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const type of ['place', 'organisation', 'person'] as const) {
    const name = options[type];
    if (name !== undefined) ids.push((await find(index, name, terminal, [type])).id);
  }
  return ids;
}

function* searchLines({ results, links, more }: SearchAnswer): Generator<string> {
  if (results.length === 0) yield 'Nothing found.';
  for (const result of results) {
    const { match } = result;
    const why = match.words === result.name ? match.kind : `${match.kind}: ${onOneLine(match.words)}`;
    yield `${result.type.padEnd(12)} ${lineOf(result)}  (${why})`;
  }
  if (more) yield 'There are more; raise --limit to see them.';
  if (links.length > 0) yield '';
  for (const link of links) yield* pathLines(link);
}
