/** What a build tells of the index that it replaces. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { build, changesSince, graphOf, indexFiles, openIndex, writeIndex } from '../../packages/core/src/index.js';
import { openKnowledge } from '../../packages/core/src/pipeline/knowledge.js';
import { openHome, type Home } from '../help/command.js';
import { contentOf } from '../help/folder.js';
import { tell, type BulletinSketch } from '../help/facts.js';
import { issue, willow } from '../help/resolve.js';

const knowledge = openKnowledge();
const test = suite<{ home: Home }>('changes');
test.before.each((context) => {
  context.home = openHome();
});
test.after.each(({ home }) => home.remove());

const chief = { name: '沈砚秋', posts: ['柳荫街道办事处 主任'] };
const deputy = { name: '傅临川', posts: ['柳荫街道办事处 副主任'] };
const newcomer = { name: '甄明月', posts: ['清河区政府 副区长'] };
const meeting = (date: string, ...people: string[]) => ({ events: [{ date, title: '调研', people }] });
const march = issue('2020-03-10', willow, [chief, deputy], meeting('2020-03-01', '沈砚秋 lead', '傅临川'));
const april = issue('2020-04-10', willow, [chief, newcomer], meeting('2020-04-02', '沈砚秋', '甄明月 lead'));

/** What the second list of bulletins changes, where an index of the first was written. */
async function changed(before: readonly BulletinSketch[], after: readonly BulletinSketch[]) {
  const files = writeIndex(graphOf(before.map(tell)).value.view, { builder: 'x', fold: (text) => text });
  const index = await openIndex((name) => Promise.resolve(files.get(name) ?? null));
  return changesSince(index, graphOf(after.map(tell)).value.view);
}

test('the same bulletins change nothing', async () => {
  const { bulletins, ...lists } = await changed([march, april], [april, march]);
  assert.equal(bulletins, { added: [], removed: [] });
  assert.equal(lists, { people: [], posts: [], meetings: [], identities: [], lost: [] });
});

test('a bulletin more brings people, posts and meetings, and loses nothing', async () => {
  const { bulletins, people, posts, meetings, lost } = await changed([march], [march, april]);
  assert.equal(bulletins, { added: [april.source], removed: [] });
  assert.equal(
    people.map(({ name }) => name),
    ['甄明月'],
  );
  assert.equal(
    posts.map(({ person, organisation, title, observedOn }) => [person.name, organisation?.name, title, observedOn]),
    [['甄明月', '清河区政府', '副区长', ['2020-04-02']]],
  );
  assert.equal(
    meetings.map(({ date, people: there }) => [date, there.map(({ name }) => name).sort()]),
    [['2020-04-02', ['沈砚秋', '甄明月']]],
  );
  assert.equal(lost, []);
});

test('a bulletin less loses its people, events and articles, and the days on which a post was seen', async () => {
  const { bulletins, people, lost } = await changed([march, april], [march]);
  assert.equal(bulletins, { added: [], removed: [april.source] });
  assert.equal(people, []);
  const told = lost.map(({ type, name, dates }) => [type, name.split(' (')[0], dates.join()]);
  for (const fact of [
    ['person', '甄明月', ''],
    ['event', '调研', ''],
    ['organisation', '清河区政府', ''],
    ['holds', '沈砚秋 → 柳荫街道办事处 → 主任', '2020-04-02'],
  ])
    assert.ok(
      told.some((one) => one.join() === fact.join()),
      `${fact.join()} is not among ${JSON.stringify(told)}`,
    );
  assert.ok(lost.some(({ type, sources }) => type === 'article' && sources[0] === april.source));
  assert.not.ok(lost.some(({ type }) => type === 'tookPart'));
});

test('whoever no longer has a part in an event that is still told of is lost from it', async () => {
  const less = issue('2020-03-10', willow, [chief, deputy], meeting('2020-03-01', '沈砚秋 lead'));
  const { lost, meetings } = await changed([march], [less]);
  assert.equal(
    lost.map(({ type, name, dates }) => [type, name, dates]),
    [
      ['holds', '傅临川 → 柳荫街道办事处 → 副主任', ['2020-03-01']],
      ['tookPart', '傅临川 → 调研', []],
    ],
  );
  assert.equal(meetings, []);
  assert.is((await changed([less], [march])).meetings.length, 1);
});

test('two of one name who may be one are new to look at, once', async () => {
  const far = issue('2020-05-10', '岭西省/云渡市/松阳县/石桥镇', [{ name: '沈砚秋', posts: ['石桥镇政府 镇长'] }]);
  const { identities } = await changed([march], [march, far]);
  const doubts = [...graphOf([march, far].map(tell)).value.view.nodes('person')].flatMap((node) =>
    node.type === 'person' ? node.possiblySame : [],
  );
  assert.is(identities.length, doubts.length / 2);
  for (const { a, b } of identities) assert.ok(a.id < b.id && a.name === b.name);
  assert.equal((await changed([march, far], [march, far])).identities, []);
});

test('a build that would lose a fact keeps the old index where that was asked', async ({ home }) => {
  const out = join(home.path, 'graph');
  const text = (day: string) =>
    `岚桥镇简报\n2021年${day}\n\n岚桥镇召开会议\n5月4日，岚桥镇党委书记甄明月主持召开会议。\n`;
  const options = { cwd: home.path, out, knowledge };
  home.write('in/a.txt', text('5月20日'));
  home.write('in/b.txt', text('6月20日').replace('甄明月', '麦青川'));
  const first = await build(['in'], options);
  assert.is(first.value?.changes, null);
  const before = contentOf(out);
  const kept = await build(['in/a.txt'], { ...options, failOnLoss: true });
  assert.equal(
    kept.complaints.map(({ code }) => code),
    ['facts-lost'],
  );
  assert.is(kept.value?.isWritten, false);
  assert.is(contentOf(out), before);
  const replaced = await build(['in/a.txt'], options);
  assert.is(replaced.value?.isWritten, true);
  assert.equal(replaced.value?.changes?.bulletins.removed, ['b.txt']);
  assert.is.not(contentOf(out), before);
  assert.ok(await openIndex(indexFiles(out)));
});

test('of an index that cannot be read nobody can say what is lost', async ({ home }) => {
  const out = join(home.path, 'graph');
  home.write('in/a.txt', '岚桥镇简报\n2021年5月20日\n\n会议\n5月4日，岚桥镇党委书记甄明月主持召开会议。\n');
  const options = { cwd: home.path, out, knowledge };
  await build(['in'], options);
  writeFileSync(join(out, 'manifest.json'), '{"format":"bulletin-graph","version":1}');
  const { value, complaints } = await build(['in'], { ...options, failOnLoss: true });
  assert.is(value?.isWritten, false);
  assert.is(complaints[0]?.code, 'index-not-compared');
  assert.is((await build(['in'], options)).value?.isWritten, true);
});

test.run();
