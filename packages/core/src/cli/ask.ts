/** `bulletin-graph ask INDEX WORDS`: a question in Chinese words, said back as it was understood, and answered. */
import { ask, type Asked, type QuestionAnswer } from '../index.js';
import { jsonOption } from './arguments.js';
import type { AddCommand } from './command.js';
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
    .addOption(jsonOption())
    .action(async (where: string, words: readonly string[], { json: isJson }: { json?: true }) => {
      const asked = await ask(await open(where), words.join(' '));
      if (isJson) terminal.out(json(asked));
      else for (const line of askedLines(asked)) terminal.out(line);
    });
};

function* askedLines({ readings, unknown, more }: Asked): Generator<string> {
  if (readings.length === 0) yield `Nothing in this index is called: ${unknown.join(', ')}`;
  if (readings.length > 1) yield `May be meant in ${readings.length} ways${more ? ' and more' : ''}:`;
  for (const { sentence, answer } of readings) {
    yield `Understood: ${sentence}`;
    const lines = [...answerLines(answer)];
    yield* lines.length > 0 ? lines : ['Nothing of that is told in what was read.'];
    yield '';
  }
}

function* answerLines(answer: QuestionAnswer): Generator<string> {
  if (answer.asks === 'met') {
    for (const one of answer.met.people) yield* metLines(one);
    if (answer.met.people.length === 0) {
      yield 'No meeting is told of in what was read:';
      yield* coverageLines(answer.met.coverage);
    }
  } else if (answer.asks === 'between') {
    for (const one of answer.met?.people ?? []) yield* metLines(one);
    if (answer.met?.people.length === 0) yield 'No meeting of the two is told of in what was read.';
    for (const path of answer.paths) yield* pathLines(path);
  } else if (answer.asks === 'posts') {
    for (const { organisation, title, standing, window, quotes } of answer.posts?.posts ?? []) {
      yield `${organisation?.name ?? ''} ${title}  ${standing}, seen ${windowLine(window)}`;
      for (const quote of quotes.slice(0, 1)) yield `    ${quoteLine(quote)}`;
    }
  } else if (answer.asks === 'holders') {
    for (const post of answer.holders) yield* postLines(post);
  } else if (answer.asks === 'timeline') {
    for (const entry of answer.timeline) yield* entryLines(entry);
  } else if (answer.asks === 'page') {
    if (answer.page !== null) yield lineOf(answer.page);
    for (const post of answer.page?.posts ?? [])
      yield `  ${post.organisation?.name ?? ''} ${post.title}: ${post.person.name}, seen ${windowLine(post.window)}`;
    for (const event of answer.page?.events.slice(0, 10) ?? [])
      yield* entryLines({ date: event.date, event, post: null });
  } else if (answer.asks === 'coverage') yield* coverageLines(answer.coverage);
  else for (const one of answer.related) yield* relatedLines(one);
}
