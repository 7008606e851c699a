/** The commands that ask an index: search, related, met, path, connects, timeline, coverage. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { command, openHome, writeBay, type Home } from '../help/command.js';

const test = suite<{ home: Home; bay: string }>('ask');
test.before((context) => {
  context.home = openHome();
  context.bay = writeBay(context.home);
});
test.after(({ home }) => home.remove());

test('search finds by name and says why', async ({ bay }) => {
  const { code, out } = await command(['search', bay, '苏映雪']);
  assert.is(code, 0);
  assert.match(out, /^person +苏映雪 · 青禾小区居委会主任 {2}\[person\/苏映雪@柳湾街道\] {2}\(exact\)/u);
});

test('search finds by pinyin, for programs', async ({ bay }) => {
  const { out } = await command(['search', bay, 'suyingxue', '--json', '--types', 'person']);
  const { results } = JSON.parse(out) as { results: { id: string; match: { kind: string } }[] };
  assert.is(results[0]?.id, 'person/苏映雪@柳湾街道');
  assert.is(results[0]?.match.kind, 'pinyin');
});

test('search for two names shows how they are linked', async ({ bay }) => {
  const { out } = await command(['search', bay, '庄蔚勤', '梁毓']);
  assert.match(out, '庄蔚勤 → 平安建设工作会议 ← 梁毓');
});

test('search keeps to a type, a time, a place, a body and a person, when asked', async ({ bay }) => {
  const texts = async (...options: readonly string[]) => {
    const { out } = await command(['search', bay, '街道', '--json', '--types', 'article', ...options]);
    return (JSON.parse(out) as { results: { id: string }[] }).results.map(({ id }) => id);
  };
  const [meeting, visit] = ['article/lw-01.txt#0', 'article/lw-02.txt#0'];
  assert.equal((await texts()).sort(), [meeting, visit]);
  assert.equal(await texts('--since', '2021-04'), [visit]);
  assert.equal(await texts('--until', '2021-04'), [meeting]);
  assert.equal(await texts('--place', '青禾小区'), [visit]);
  assert.equal(await texts('--organisation', '柳湾集团'), [meeting]);
  assert.equal(await texts('--person', 'suyingxue'), [visit]);
});

test('search that finds nothing says so and ends with 0', async ({ bay }) => {
  const { code, out } = await command(['search', bay, '无此人也']);
  assert.is(code, 0);
  assert.is(out, 'Nothing found.');
});

test('met names the others, when, where and in which words', async ({ bay }) => {
  const { code, out } = await command(['met', bay, '苏映雪']);
  assert.is(code, 0);
  assert.match(out, /^周鸣岐.+1 meeting, together in one act$/mu);
  assert.match(out, '2021-05-14  visit: 走访青禾小区 at 青禾小区  (speak / lead; together in one act: 听取)');
  assert.match(out, '"街道办事处主任周鸣岐走访青禾小区,听取居委会主任苏映雪介绍"');
  assert.match(out, 'no date  ceremony: 加装电梯启动');
});

test('met leaves out what is older, when asked', async ({ bay }) => {
  const { out } = await command(['met', bay, '周鸣岐', '--since', '2021-05', '--json']);
  const { subject, people } = JSON.parse(out) as { subject: { id: string }; people: { person: { name: string } }[] };
  assert.is(subject.id, 'person/周鸣岐@柳湾街道');
  assert.equal(
    people.map(({ person }) => person.name),
    ['苏映雪'],
  );
});

test('met shows a grade, a place, a body, when asked', async ({ bay }) => {
  const names = async (...options: readonly string[]) => {
    const { out } = await command(['met', bay, '周鸣岐', '--json', ...options]);
    return (JSON.parse(out) as { people: { person: { name: string } }[] }).people.map(({ person }) => person.name);
  };
  assert.equal(await names('--grade', 'act'), ['苏映雪']);
  assert.equal(await names('--with', '梁毓'), ['梁毓']);
  assert.equal(await names('--place', '青禾小区'), ['苏映雪']);
  assert.equal(await names('--with-organisation', '青禾小区居委会'), ['苏映雪']);
  const { code, notes } = await command(['met', bay, '周鸣岐', '--grade', 'x']);
  assert.is(code, 2);
  assert.match(notes, 'act, event, article');
});

test('met of a body names through whom', async ({ bay }) => {
  const { out } = await command(['met', bay, '柳湾街道办事处']);
  assert.match(out, 'at the same event, through 周鸣岐 (主任)');
});

test('coverage names the series and their gaps', async ({ bay }) => {
  const { code, out } = await command(['coverage', bay]);
  assert.is(code, 0);
  assert.match(out, '2 bulletins, 3 articles (2021-03-05 to 2021-05-20)');
  assert.match(out, 'no issue read of 2021-04');
  const { out: later } = await command(['coverage', bay, '--since', '2021-05', '--until', '2021-06', '--json']);
  const read = JSON.parse(later) as { bulletins: number; series: { gaps: string[] }[] };
  assert.equal([read.bulletins, read.series[0]?.gaps], [1, ['2021-06']]);
});

test('holders, as-of and ask answer from the command line', async ({ bay }) => {
  assert.match((await command(['holders', bay, '柳湾街道办事处'])).out, '周鸣岐');
  assert.match((await command(['as-of', bay, '苏映雪', '2022'])).out, 'last-seen: 青禾小区居委会 主任: 苏映雪');
  const { out } = await command(['ask', bay, '谁见过苏映雪']);
  assert.match(out, /^Understood: 谁见过苏映雪[^]+周鸣岐/u);
});

test('a name of two people is taken for one of them, aloud', async ({ bay }) => {
  const { notes } = await command(['met', bay, '周鸣岐']);
  assert.is(notes, 'Taking person/周鸣岐@柳湾街道; of the same name: person/周鸣岐@松岭镇');
  const other = await command(['met', bay, 'person/周鸣岐@松岭镇']);
  assert.is(other.notes, '');
  assert.match(other.out, 'No meeting is told of in what was read:\n2 bulletins, 3 articles');
});

test('path shows each step with its words', async ({ bay }) => {
  const { code, out } = await command(['path', bay, '庄蔚勤', '苏映雪']);
  assert.is(code, 0);
  assert.match(out, '庄蔚勤 → 平安建设工作会议 ← 周鸣岐 → 走访青禾小区 ← 苏映雪');
  assert.match(out, '  周鸣岐 tookPart 走访青禾小区 (lead, 2021-05-14, 听取)');
});

test('path between things without a link says so and ends with 0', async ({ bay }) => {
  const { code, out } = await command(['path', bay, '单青原', '苏映雪']);
  assert.is(code, 0);
  assert.match(out, /^No link between 单青原.+ and 苏映雪.+ is told of in what was read:\n2 bulletins, 3 articles/u);
});

test('path keeps to what may stand between and to a period', async ({ bay }) => {
  const { out } = await command(['path', bay, '庄蔚勤', '周鸣岐', '--through', 'person,organisation', '--max', '1']);
  assert.match(out, /^庄蔚勤 → 柳湾街道党工委 ← 柳湾街道办事处 ← 周鸣岐$/mu);
  assert.match((await command(['path', bay, '庄蔚勤', '周鸣岐', '--since', '2021-04'])).out, 'No link between');
  assert.is((await command(['path', bay, '庄蔚勤', '周鸣岐', '--grade', 'article'])).code, 2);
});

test('connects names what several share, each with the words', async ({ bay }) => {
  const { code, out } = await command(['connects', bay, '庄蔚勤', '周鸣岐', '梁毓']);
  assert.is(code, 0);
  assert.match(out, 'All were at 平安建设工作会议 · 2021-03-02');
  assert.match(out, '  梁毓 tookPart 平安建设工作会议 (speak, 2021-03-02)\n    "梁毓代表柳湾集团发言"');
});

test('connects joins those who share nothing, and says who is linked to none', async ({ bay }) => {
  const { out } = await command(['connects', bay, '庄蔚勤', '青禾小区居委会', '单青原']);
  assert.match(out, 'What joins them:\n  庄蔚勤 tookPart 平安建设工作会议');
  assert.match(out, 'Linked to none of the others: 单青原');
  assert.match((await command(['connects', bay, '庄蔚勤', '单青原'])).out, 'Nothing that connects them is told of');
  const one = await command(['connects', bay, '庄蔚勤']);
  assert.equal([one.code, one.notes], [2, 'error: 1 different things were named\nName two to eight things.']);
});

test('related ranks what a thing is linked to', async ({ bay }) => {
  const { out } = await command(['related', bay, '苏映雪', '--types', 'person,organisation']);
  assert.match(out, /organisation +青禾小区居委会/u);
  assert.match(out, /person +周鸣岐/u);
  assert.not.match(out, /^place/mu);
});

test('timeline runs from the newest, undated last', async ({ bay }) => {
  const { out } = await command(['timeline', bay, '苏映雪']);
  const heads = out.split('\n').filter((line) => /^(?:\d|no date)/u.test(line));
  assert.match(heads[0] ?? '', '2021-05-20  seen as 青禾小区居委会 主任: 苏映雪 (current)');
  assert.match(heads.at(-1) ?? '', 'no date     ceremony: 加装电梯启动  with 梁毓, 苏映雪');
});

test('a name that nothing has ends with 2 and advice', async ({ bay }) => {
  for (const name of ['met', 'related', 'timeline']) {
    const { code, out, notes } = await command([name, bay, '无此人也']);
    assert.is(code, 2, name);
    assert.is(out, '');
    assert.is(
      notes,
      'error: nothing is called 无此人也 in this index\nLook for it with: bulletin-graph search INDEX TEXT',
    );
  }
});

test('a folder that is no index ends with 2, named, with advice', async ({ home }) => {
  const { code, notes } = await command(['search', home.path, 'x']);
  assert.is(code, 2);
  assert.match(notes, home.path);
  assert.match(notes, 'bulletin-graph build');
});

test('an index with a torn file ends with 2 and names the file', async ({ home, bay }) => {
  home.write('torn/manifest.json', '{"format":"bulletin-graph",');
  const { code, notes } = await command(['search', bay.replace(/bay$/u, 'torn'), 'x']);
  assert.is(code, 2);
  assert.match(notes, 'manifest.json is damaged');
});

test.run();
