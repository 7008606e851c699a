/** `bulletin-graph search INDEX TEXT`: who and what the index knows by these words. */
import { search, type SearchAnswer, type SearchOptions } from '../index.js';
import { jsonOption, limitOption, sinceOption, typesOption, untilOption } from './arguments.js';
import type { AddCommand } from './command.js';
import { open } from './open.js';
import { pathLines } from './path.js';
import { json, lineOf, onOneLine } from './print.js';

export const searchCommand: AddCommand = (program, terminal) => {
  program
    .command('search')
    .description('find people, bodies, places, events and articles: by name, pinyin, initials, post or words')
    .argument('<index>', 'folder or address of an index')
    .argument('<text...>', 'what to look for')
    .addOption(typesOption())
    .addOption(sinceOption())
    .addOption(untilOption())
    .addOption(limitOption(20))
    .addOption(jsonOption())
    .action(async (where: string, text: readonly string[], options: SearchOptions & { json?: true }) => {
      const answer = await search(await open(where), text.join(' '), options);
      if (options.json) terminal.out(json(answer));
      else for (const line of searchLines(answer)) terminal.out(line);
    });
};

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
