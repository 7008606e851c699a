import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { SearchAnswer } from '../../packages/core/src/model/answer.js';
import { SuggestionController } from '../../packages/widget/src/controllers/suggestion-controller.js';

const host = { addController() {}, removeController() {}, requestUpdate() {}, updateComplete: Promise.resolve(true) };
const nothing = { results: [], links: [], terms: [], more: false } as unknown as SearchAnswer;
const later = (milliseconds = 0) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** A controller whose questions are answered one by one, by `answer()`. */
function slow() {
  const asked: string[] = [];
  const waiting: (() => void)[] = [];
  const controller = new SuggestionController(
    host,
    (words) => {
      asked.push(words);
      return new Promise((done) => waiting.push(() => done(nothing)));
    },
    () => {},
  );
  return { asked, controller, answer: () => waiting.shift()?.() };
}

test('the first letter is asked for at once', () => {
  const { asked, controller } = slow();
  controller.suggest('沈');
  assert.equal(asked, ['沈']);
});

test('of what is typed while an answer is under way only the last is asked, as soon as that answer is there', async () => {
  const { asked, controller, answer } = slow();
  for (const words of ['s', 'sh', 'she']) controller.suggest(words);
  assert.equal(asked, ['s']);
  answer();
  await later();
  assert.equal(asked, ['s', 'she']);
});

test('an answer that does not come holds up the next question for a moment only', async () => {
  const { asked, controller } = slow();
  controller.suggest('s');
  controller.suggest('sh');
  await later(150);
  assert.equal(asked, ['s', 'sh']);
});

test('an emptied box asks nothing more', async () => {
  const { asked, controller, answer } = slow();
  controller.suggest('s');
  controller.suggest('sh');
  controller.suggest('');
  answer();
  await later(150);
  assert.equal(asked, ['s']);
});

test.run();
