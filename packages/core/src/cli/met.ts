/** `bulletin-graph met INDEX NAME`: whom a person or a body met, how often, when, where, and the words. */
import { met, type GraphIndex, type Meeting, type MeetingGrade, type Met, type NamedTogether } from '../index.js';
import { gradeOption, jsonOption, sinceOption, untilOption } from './arguments.js';
import type { AddCommand } from './command.js';
import { coverageLines } from './coverage.js';
import { find, open } from './open.js';
import { counted, grades, json, lineOf, quoteLine } from './print.js';
import type { Terminal } from './terminal.js';

interface Options {
  readonly since?: string;
  readonly until?: string;
  readonly grade: MeetingGrade;
  readonly with?: string;
  readonly withOrganisation?: string;
  readonly place?: string;
  readonly json?: true;
}

export const metCommand: AddCommand = (program, terminal) => {
  program
    .command('met')
    .description('whom a person or a body met: how often, when, where, and the words that say so')
    .argument('<index>', 'folder or address of an index')
    .argument('<name>', 'name, pinyin or id of a person or a body')
    .addOption(sinceOption())
    .addOption(untilOption())
    .addOption(gradeOption())
    .option('--with <name>', 'only this other person')
    .option('--with-organisation <name>', 'only people of this body, and where it had a part')
    .option('--place <name>', 'only at this place, or at one within')
    .addOption(jsonOption())
    .action(async (where: string, name: string, options: Options) => {
      const index = await open(where);
      const subject = await find(index, name, terminal, ['person', 'organisation']);
      const { since, until, grade } = options;
      const answer = await met(index, subject.id, {
        since,
        until,
        grade,
        ...(await narrowing(index, options, terminal)),
      });
      if (options.json) return terminal.out(json(answer));
      terminal.out(lineOf(subject));
      for (const one of answer.people) for (const line of metLines(one)) terminal.out(line);
      for (const line of namedLines(answer.named)) terminal.out(line);
      if (answer.people.length + answer.named.length > 0) return;
      terminal.out('No meeting is told of in what was read:');
      for (const line of coverageLines(answer.coverage)) terminal.out(line);
    });
};

async function narrowing(index: GraphIndex, options: Options, terminal: Terminal) {
  const idOf = async (name: string | undefined, type: 'person' | 'organisation' | 'place') =>
    name === undefined ? undefined : (await find(index, name, terminal, [type])).id;
  return {
    person: await idOf(options.with, 'person'),
    organisation: await idOf(options.withOrganisation, 'organisation'),
    place: await idOf(options.place, 'place'),
  };
}

/** One other person, and each occasion with its words. */
export function* metLines({ person, count, grade, meetings }: Met): Generator<string> {
  yield '';
  yield `${lineOf(person)}  ${counted(count, 'meeting')}, ${grades[grade]}`;
  for (const meeting of meetings) {
    yield `  ${headOf(meeting)}`;
    for (const quote of meeting.quotes) yield `    ${quoteLine(quote)}`;
  }
}

function headOf({ date, kind, event, places, roles, by, grade, act }: Meeting): string {
  const where = places.length === 0 ? '' : ` at ${places.map((place) => place.name).join(', ')}`;
  const through = by === null ? '' : `, through ${by.person.name} (${by.title})`;
  return `${date ?? 'no date'}  ${kind}: ${event.name}${where}  (${roles.join(' / ')}; ${grades[grade]}${act === null ? '' : `: ${act}`}${through})`;
}

function* namedLines(named: readonly NamedTogether[]): Generator<string> {
  if (named.length > 0) yield* ['', `Only ${grades.article}, which is no meeting:`];
  for (const { person, articles } of named) {
    yield `  ${lineOf(person)}`;
    for (const article of articles) yield `    ${lineOf(article)}`;
  }
}
