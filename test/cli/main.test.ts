/** What every command has in common: help, wrong arguments, exit codes. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { command } from '../help/command.js';

const names = ['build', 'extract', 'search', 'related', 'met', 'path', 'timeline', 'export', 'serve', 'check'];

test('help names every command and ends with 0', async () => {
  const { code, out } = await command(['--help']);
  assert.is(code, 0);
  for (const name of names) assert.match(out, new RegExp(`^ {2}${name} `, 'mu'));
});

for (const name of names) {
  test(`${name} --help says what it is for and ends with 0`, async () => {
    const { code, out } = await command([name, '--help']);
    assert.is(code, 0);
    assert.match(out, `Usage: bulletin-graph ${name}`);
  });

  test(`${name} without arguments says what is missing and ends with 2`, async () => {
    const { code, out, notes } = await command([name]);
    assert.is(code, 2);
    assert.is(out, '');
    assert.match(notes, /error: (?:missing required argument|required option)/u);
  });
}

test('a command that is not there is told with the nearest that is', async () => {
  const { code, notes } = await command(['serch', 'graph', 'x']);
  assert.is(code, 2);
  assert.match(notes, "unknown command 'serch'");
  assert.match(notes, 'Did you mean search?');
});

test('an option that is not there ends with 2', async () => {
  const { code, notes } = await command(['build', 'a.txt', '--out', 'x', '--stric']);
  assert.is(code, 2);
  assert.match(notes, 'Did you mean --strict?');
});

test('a date, a count and a type that cannot be read are told with their form', async () => {
  for (const [option, value, form] of [
    ['--since', 'May', '2021-05-14'],
    ['--since', '2021-13', '2021-05-14'],
    ['--limit', '0', 'from 1 up'],
    ['--types', 'people', 'person, organisation'],
  ] as const) {
    const { code, notes } = await command(['related', 'graph', 'x', option, value]);
    assert.is(code, 2, option);
    assert.match(notes, form);
  }
});

test('nothing at all shows the help and ends with 2', async () => {
  const { code, notes } = await command([]);
  assert.is(code, 2);
  assert.match(notes, 'Usage: bulletin-graph');
});

test.run();
