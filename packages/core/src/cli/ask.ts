/** `bulletin-graph ask INDEX WORDS`: a question in Chinese words, said back as it was understood, and answered. */
import { ask, type Asked, type EntityPage, type QuestionAnswer, type ShownEvent, type StandingPost } from '../index.js';
import { jsonOption, readDate } from './arguments.js';
import type { AddCommand } from './command.js';
import { connectionLines } from './connects.js';
import { coverageLines } from './coverage.js';
import { postLines } from './holders.js';
import { metLines } from './met.js';
import { open } from './open.js';
import { pathLines } from './path.js';
import { json, lineOf, quoteLine, windowLine } from './print.js';
import { relatedLines } from './related.js';
import { entryLines } from './timeline.js';

export const askCommand: AddCommand = (program, terminal) => {
  program
    .command('ask')
    .description('a question in Chinese words: who met whom, who holds a post, what happened when, how two are linked')
    .argument('<index>', 'folder or address of an index')
    .argument('<words...>', 'the question')
    .option(
      '--today <date>',
      'the day from which last year and the like are told; the newest issue unless given',
      readDate,
    )
    .addOption(jsonOption())
    .action(async (where: string, words: readonly string[], options: { json?: true; today?: string }) => {
      const asked = await ask(await open(where), words.join(' '), { today: options.today });
      if (options.json) terminal.out(json(asked));
      else for (const line of askedLines(asked)) terminal.out(line);
    });
};

function* askedLines({ readings, unknown, more }: Asked): Generator<string> {
  if (readings.length === 0) yield `Nothing in this index is called: ${unknown.join(', ')}`;
  if (readings.length > 1) yield `May be meant in ${readings.length} ways${more ? ' and more' : ''}:`;
  for (const { sentence, rest, answer } of readings) {
    yield `Understood: ${sentence}`;
    if (rest !== '') yield `Not understood: ${rest}`;
    const lines = [...answerLines(answer)];
    yield* lines.length > 0 ? lines : ['Nothing of that is told in what was read.'];
    yield '';
  }
}

function* answerLines(answer: QuestionAnswer): Generator<string> {
  switch (answer.asks) {
    case 'met':
      for (const one of answer.met.people) yield* metLines(one);
      if (answer.met.people.length > 0) return;
      yield 'No meeting is told of in what was read:';
      yield* coverageLines(answer.met.coverage);
      return;
    case 'between':
      for (const one of answer.met?.people ?? []) yield* metLines(one);
      if (answer.met?.people.length === 0) yield 'No meeting of the two is told of in what was read.';
      for (const path of answer.paths) yield* pathLines(path);
      return;
    case 'together':
      yield* connectionLines(answer.connection);
      return;
    case 'attendance':
      for (const event of answer.events) yield* attendanceLines(event);
      return;
    case 'posts':
      yield* standingLines(answer.posts?.posts ?? []);
      return;
    case 'holders':
      for (const post of answer.holders) yield* postLines(post);
      yield* standingLines(answer.standing);
      return;
    case 'leaders':
      for (const post of answer.holders) yield* ['', post.organisation.name, ...postLines(post)];
      return;
    case 'timeline':
      for (const entry of answer.timeline) yield* entryLines(entry);
      return;
    case 'page':
      yield* pageLines(answer.page);
      return;
    case 'coverage':
      yield* coverageLines(answer.coverage);
      return;
    case 'places':
    case 'visitors':
      for (const one of answer.related) yield* relatedLines(one);
  }
}

function* attendanceLines(event: ShownEvent): Generator<string> {
  if (event.participants.length === 0) return;
  yield lineOf(event);
  for (const { person, role, quotes } of event.participants) {
    yield `  ${lineOf(person)}  ${role}`;
    for (const quote of quotes.slice(0, 1)) yield `    ${quoteLine(quote)}`;
  }
}

function* standingLines(posts: readonly StandingPost[]): Generator<string> {
  for (const { person, organisation, title, standing, window, quotes } of posts) {
    yield `${standing}: ${organisation?.name ?? ''} ${title}, ${person.name}, seen ${windowLine(window)}`;
    for (const quote of quotes.slice(0, 1)) yield `    ${quoteLine(quote)}`;
  }
}

function* pageLines(page: EntityPage | null): Generator<string> {
  if (page === null) return;
  yield lineOf(page);
  for (const post of page.posts)
    yield `  ${post.organisation?.name ?? ''} ${post.title}: ${post.person.name}, seen ${windowLine(post.window)}`;
  for (const event of page.events.slice(0, 10)) yield* entryLines({ date: event.date, event, post: null });
}
