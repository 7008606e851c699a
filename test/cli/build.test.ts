/** `build`: what it writes, what it leaves alone, how it ends. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { command, notice, openHome, type Home } from '../help/command.js';

const test = suite<{ home: Home }>('build');
test.before.each((context) => {
  context.home = openHome();
});
test.after.each(({ home }) => home.remove());

test('a folder of bulletins becomes an index that can be asked', async ({ home }) => {
  home.write('in/a.txt', notice);
  const out = join(home.path, 'graph');
  const built = await command(['build', join(home.path, 'in'), '--out', out]);
  assert.is(built.code, 0);
  assert.match(built.out, /^1 bulletin read\.\n1 article, \d+ people/u);
  const { out: said } = await command(['met', out, '麦青川']);
  assert.match(said, '甄明月');
  assert.match(said, '2021-05-14');
});

test('for programs, the summary and the complaints are one JSON object', async ({ home }) => {
  const input = home.write('a.txt', notice);
  const bad = home.write('b.txt', new Uint8Array([0, 1, 2, 3]));
  const { code, out } = await command(['build', input, bad, '--out', join(home.path, 'graph'), '--json']);
  const summary = JSON.parse(out) as { bulletins: number; skipped: number; complaints: { code: string }[] };
  assert.is(code, 0);
  assert.is(summary.bulletins, 1);
  assert.is(summary.skipped, 1);
  assert.equal(
    summary.complaints.map((complaint) => complaint.code),
    ['binary-file'],
  );
});

test('a file that cannot be read is named and skipped; --strict ends with 1, and the index is there', async ({
  home,
}) => {
  const input = home.write('a.txt', notice);
  const out = join(home.path, 'graph');
  const {
    code,
    notes,
    out: said,
  } = await command(['build', input, join(home.path, 'gone.txt'), '--out', out, '--strict']);
  assert.is(code, 1);
  assert.match(notes, /gone\.txt does not exist; .+ \[no-such-input\]/u);
  assert.match(said, '1 bulletin read; 1 skipped.');
  assert.ok(existsSync(join(out, 'manifest.json')));
});

test('where nothing can be read, it ends with 2 and the old index stays as it was', async ({ home }) => {
  const input = home.write('a.txt', notice);
  const out = join(home.path, 'graph');
  await command(['build', input, '--out', out]);
  const before = readdirSync(out);
  const { code, notes } = await command(['build', join(home.path, 'gone'), '--out', out]);
  assert.is(code, 2);
  assert.match(notes, `Nothing was written; ${out} is as it was.`);
  assert.equal(readdirSync(out), before);
  assert.equal(readdirSync(home.path).sort(), ['a.txt', 'graph']);
});

test('a folder with anything else in it is not written to', async ({ home }) => {
  const input = home.write('in/a.txt', notice);
  const { code, notes } = await command(['build', input, '--out', join(home.path, 'in')]);
  assert.is(code, 2);
  assert.match(notes, 'a.txt, which is no part of an index');
  assert.equal(readdirSync(join(home.path, 'in')), ['a.txt']);
});

test('options tell what the bulletins do not', async ({ home }) => {
  const bare = '防汛工作会议召开\n5月14日，镇党委书记甄明月主持召开防汛工作会议。\n';
  const input = home.write('a.txt', bare);
  const out = join(home.path, 'graph');
  const { code } = await command([
    'build',
    input,
    '--out',
    out,
    '--issue-date',
    '2021-05-20',
    '--jurisdiction',
    '湖南省/长沙市/浏阳市/官渡镇',
  ]);
  assert.is(code, 0);
  const { out: said } = await command(['timeline', out, '甄明月']);
  assert.match(said, '2021-05-14');
  assert.match(said, '官渡镇党委 书记');
});

test('corrections by hand are applied, and a line that cannot be read is told', async ({ home }) => {
  const input = home.write('a.txt', notice);
  const out = join(home.path, 'graph');
  await command(['build', input, '--out', out]);
  const found = await command(['search', out, '麦青川', '--types', 'person', '--json']);
  const [person] = (JSON.parse(found.out) as { results: { id: string }[] }).results;
  assert.ok(person);
  const corrections = home.write('corrections.jsonl', `${JSON.stringify({ op: 'hide', id: person.id })}\nhide it\n`);
  const { code, notes } = await command(['build', input, '--out', out, '--corrections', corrections]);
  assert.is(code, 0);
  assert.match(notes, 'line 2 is no correction');
  assert.is((await command(['search', out, '麦青川', '--types', 'person'])).out, 'Nothing found.');
});

test('a file of corrections that is not there ends with 2, before anything is written', async ({ home }) => {
  const input = home.write('a.txt', notice);
  const out = join(home.path, 'graph');
  const { code, notes } = await command(['build', input, '--out', out, '--corrections', join(home.path, 'gone.jsonl')]);
  assert.is(code, 2);
  assert.match(notes, 'gone.jsonl could not be read');
  assert.not.ok(existsSync(out));
});

test('residents stay out unless asked for', async ({ home }) => {
  const input = home.write('a.txt', `${notice}\n居民符远帆告诉记者，今年汛期他第一次睡了安稳觉。\n`);
  const out = join(home.path, 'graph');
  await command(['build', input, '--out', out]);
  const all = () =>
    readdirSync(out)
      .map((name) => readFileSync(join(out, name)))
      .map((bytes) => (bytes[0] === 0x1f ? gunzipSync(bytes) : bytes).toString('utf8'))
      .join('');
  assert.not.match(all(), '符远帆');
  await command(['build', input, '--out', out, '--include-private']);
  assert.match(all(), '符远帆');
});

test('without text the words of the articles are not published, and names are still found', async ({ home }) => {
  const out = join(home.path, 'graph');
  await command(['build', home.write('a.txt', notice), '--out', out, '--no-text']);
  assert.not.ok(readdirSync(out).some((name) => name.startsWith('grams')));
});

test('a second build says briefly what changed, and the report in full', async ({ home }) => {
  const input = home.write('in/a.txt', notice);
  const out = join(home.path, 'graph');
  const [report, folder] = [join(home.path, 'report.json'), join(home.path, 'in')];
  const first = await command(['build', folder, '--out', out, '--report', report]);
  assert.not.match(first.out, 'Since the last build');
  assert.is(readFileSync(report, 'utf8'), 'null\n');
  home.write('in/b.txt', notice.replaceAll('麦青川', '符远帆').replace('5月20日', '6月20日'));
  const second = await command(['build', folder, '--out', out, '--report', report]);
  assert.match(second.out, /Since the last build: new 1 bulletin, 1 person, 1 post, 1 meeting\./u);
  const told = JSON.parse(readFileSync(report, 'utf8')) as { people: { name: string }[] };
  assert.equal(
    told.people.map(({ name }) => name),
    ['符远帆'],
  );
  const before = readdirSync(out);
  const third = await command(['build', input, '--out', out, '--fail-on-loss', '--json']);
  assert.is(third.code, 1);
  assert.match(third.notes, /facts? of the index in .+ would be lost; .+ \[facts-lost\]/u);
  assert.ok((JSON.parse(third.out) as { changes: { lost: number } }).changes.lost > 0);
  assert.equal(readdirSync(out), before);
  const fourth = await command(['build', input, '--out', out]);
  assert.is(fourth.code, 0);
  assert.match(fourth.out, /1 bulletin gone\.\n\d+ facts? gone:\n {2}event .+/u);
});

test('a report that cannot be written ends with 2 and says so', async ({ home }) => {
  const input = home.write('a.txt', notice);
  const report = join(home.path, 'gone', 'report.json');
  const { code, notes } = await command(['build', input, '--out', join(home.path, 'graph'), '--report', report]);
  assert.is(code, 2);
  assert.match(notes, 'the report could not be written');
});

test.run();
