/** `extract`: facts for programs and people, and the rules behind them. */
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Facts } from '../../packages/core/src/model/facts.js';
import { command, notice, openHome, type Home } from '../help/command.js';

const test = suite<{ home: Home; input: string }>('extract');
test.before((context) => {
  context.home = openHome();
  context.input = context.home.write('in/a.txt', notice);
});
test.after(({ home }) => home.remove());

test('facts come as one JSON object a line, one line a bulletin', async ({ home, input }) => {
  home.write('in/b.txt', notice);
  for (const option of [['--format', 'facts'], ['--json'], []]) {
    const { code, out } = await command(['extract', join(home.path, 'in'), ...option]);
    assert.is(code, 0);
    const facts = out.split('\n').map((line) => JSON.parse(line) as Facts);
    assert.equal(
      facts.map(({ source }) => source),
      ['a.txt', 'b.txt'],
    );
    assert.equal(facts[0]?.articles[0]?.met, [['甄明月', '麦青川']]);
  }
  assert.is((await command(['extract', input])).out.split('\n').length, 1);
});

test('every evidence of the facts stands in the source, to the letter', async ({ input }) => {
  const { out } = await command(['extract', input]);
  const [article] = (JSON.parse(out) as Facts).articles;
  assert.ok(article);
  const evidence = [...article.persons, ...article.positions, ...article.events].flatMap((fact) => fact.evidence);
  assert.ok(evidence.length > 3);
  for (const { span, words } of evidence) assert.is(notice.slice(span.from, span.to), words);
});

test('on a terminal, and when asked, facts come as text', async ({ input }) => {
  const shown = await command(['extract', input], { isInteractive: true });
  assert.is((await command(['extract', input, '--format', 'text'])).out, shown.out);
  assert.match(shown.out, '# 岚桥镇召开防汛工作会议  2021-05-14');
  assert.match(shown.out, /^ {2}person +甄明月, official, .*书记$/mu);
  assert.match(shown.out, /^ {2}met +甄明月, 麦青川$/mu);
});

test('--explain shows winners and losers with their rules', async ({ input }) => {
  const { out } = await command(['extract', input, '--explain', '--format', 'text']);
  assert.match(out, /^\+ +\d+ person +甄明月 {2}[a-z-]+ \d+\.\d/mu);
  const rows = (await command(['extract', input, '--explain'])).out.split('\n');
  const parsed = rows.map((row) => JSON.parse(row) as { words: string; because: string | null });
  assert.ok(parsed.some(({ words, because }) => words === '麦青川' && because === null));
});

test('a file that is not there is told; alone it ends with 2, among others with 0, strictly with 1', async ({
  home,
  input,
}) => {
  const gone = join(home.path, 'gone.txt');
  const alone = await command(['extract', gone]);
  assert.is(alone.code, 2);
  assert.match(alone.notes, 'gone.txt does not exist');
  assert.match(alone.notes, 'error: nothing was read');
  assert.is((await command(['extract', input, gone])).code, 0);
  assert.is((await command(['extract', input, gone, '--strict'])).code, 1);
});

test('a format that is not there is told with those that are', async ({ input }) => {
  const { code, notes } = await command(['extract', input, '--format', 'xml']);
  assert.is(code, 2);
  assert.match(notes, 'Allowed choices are facts, text.');
});

test.run();
