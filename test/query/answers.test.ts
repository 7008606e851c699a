/** What an open index says of people, bodies, places and events. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { asOf, entity, met, paths, related, timeline, type Quote } from '../../packages/core/src/query.js';
import { writeIndex } from '../../packages/core/src/stages/indexing/write-index.js';
import { article, event, holds, organisation, person, plain, says, tookPart, viewOf } from '../help/view.js';
import {
  centre,
  committee,
  edges,
  first,
  greenField,
  group,
  inOneFile,
  inPages,
  launch,
  liang,
  meeting,
  nodes,
  office,
  openBay,
  opened,
  otherZhou,
  party,
  shan,
  su,
  visit,
  zhou,
  zhuang,
} from '../help/willow-bay.js';

const index = await openBay(inPages);
const marked = ({ words, marks }: Quote) => marks.map(({ from, to }) => words.slice(from, to));

test('a person’s page has posts, events, bodies, places, namesakes and the words for them', async () => {
  const page = await entity(index, zhou.id);
  assert.is(page?.detail, '柳湾街道办事处主任');
  assert.is(page?.kind, 'official');
  assert.equal(page?.window, { since: '2021-03-02', until: '2021-05-20' });
  assert.equal(
    page?.posts.map(({ title, organisation: body, window, observedOn, quotes }) => [
      ...[title, body?.id, window.since, window.until, observedOn.length],
      quotes.map(marked),
    ]),
    [['主任', office.id, '2021-03-05', '2021-05-20', 2, [['周鸣岐'], ['周鸣岐']]]],
  );
  assert.equal(
    page?.events.map(({ id }) => id),
    [visit.id, meeting.id],
  );
  assert.is(page?.eventCount, 2);
  assert.equal(
    page?.organisations.map(({ id }) => id),
    [office.id, group.id],
  );
  assert.equal(
    page?.places.map(({ id }) => id),
    [greenField.id, centre.id],
  );
  assert.equal(
    page?.possiblySame.map(({ id }) => id),
    [otherZhou.id],
  );
  assert.equal(
    page?.articles.map(({ headline }) => headline),
    ['周鸣岐走访青禾小区', '柳湾街道召开平安建设工作会议'],
  );
});

test('a quote says where a reader finds it', async () => {
  const [quote] = (await entity(index, zhou.id))?.posts[0]?.quotes ?? [];
  assert.equal(quote && { ...quote, words: '', marks: [], span: null }, {
    article: 'article/lw-02.txt#0',
    headline: '周鸣岐走访青禾小区',
    bulletin: '晨报·柳湾',
    issueDate: '2021-05-20',
    page: null,
    source: 'lw-02.txt',
    url: 'https://example.org/lw-02',
    words: '',
    marks: [],
    span: null,
  });
});

test('a body’s page tells who held posts in it and what it is part of', async () => {
  const page = await entity(index, office.id);
  assert.equal(
    page?.posts.map(({ person: holder, title }) => [holder.id, title]),
    [[zhou.id, '主任']],
  );
  assert.equal(
    page?.links.map(({ to, type, direction }) => [to.id, type, direction]),
    [[party.id, 'partOf', 'out']],
  );
});

test('an event’s page has everybody with role and words', async () => {
  const page = await entity(index, meeting.id);
  const [shown] = page?.events ?? [];
  assert.equal(
    shown?.participants.map(({ person: who, role, quotes }) => [who.name, role, quotes.flatMap(marked)]),
    [
      ['周鸣岐', 'attend', ['周鸣岐']],
      ['庄蔚勤', 'attend', ['庄蔚勤']],
      ['梁毓', 'speak', ['梁毓']],
    ],
  );
  assert.equal(
    shown?.places.map(({ place }) => place.id),
    [centre.id],
  );
  assert.is(page?.articles[0]?.id, first.id);
  assert.not.ok(shown && ('apart' in shown || 'ordinal' in shown));
});

test('an article’s page has its text and what it tells of', async () => {
  const page = await entity(index, first.id);
  assert.is(page?.text, first.text);
  assert.equal(
    page?.events.map(({ id }) => id),
    [meeting.id],
  );
  assert.equal(
    page?.organisations.map(({ id }) => id),
    [group.id],
  );
});

test('an id that the index has not is null, empty, nothing', async () => {
  assert.is(await entity(index, 'person/无'), null);
  assert.is(await asOf(index, 'person/无', '2021'), null);
  assert.equal(await related(index, 'person/无'), []);
  assert.equal(await met(index, 'person/无'), []);
  assert.equal(await timeline(index, 'person/无'), []);
  assert.equal(await paths(index, 'person/无', zhou.id), []);
});

test('met counts meetings, says when and where, and quotes one act once with both names', async () => {
  const all = await met(index, zhou.id);
  assert.equal(
    all.map(({ person: who, count, first: since, last, grade }) => [who.name, count, since, last, grade]),
    [
      ['苏映雪', 1, '2021-05-14', '2021-05-14', 'act'],
      ['庄蔚勤', 1, '2021-03-02', '2021-03-02', 'act'],
      ['梁毓', 1, '2021-03-02', '2021-03-02', 'event'],
    ],
  );
  const [walk] = all[0]?.meetings ?? [];
  assert.equal(walk?.quotes.map(marked), [['周鸣岐', '苏映雪']]);
  assert.equal(walk?.roles, ['lead', 'speak']);
  assert.equal(
    walk?.places.map(({ id }) => id),
    [greenField.id],
  );
  assert.equal(all[2]?.meetings[0]?.quotes.map(marked), [['周鸣岐'], ['梁毓']]);
});

test('met keeps to the period; undated meetings are in none', async () => {
  const names = async (period: object) => (await met(index, liang.id, period)).map(({ person: who }) => who.name);
  assert.equal((await names({})).sort(), ['周鸣岐', '庄蔚勤', '苏映雪'].sort());
  assert.equal((await names({ since: '2021-03', until: '2021-03' })).sort(), ['周鸣岐', '庄蔚勤'].sort());
  assert.equal(await names({ since: '2022' }), []);
});

test('people who were at one event apart did not meet, and are neither related nor linked by it', async () => {
  const tour = event('走访', '2021-06-01', { apart: [[zhou.id, su.id]] });
  const report = article('z.txt', 0, { text: '周鸣岐与苏映雪与梁毓' });
  const here = [zhou, su, liang].map((who) => tookPart(who, tour, 'attend', says(report, report.text, who.name)));
  const own = (await opened(writeIndex(viewOf([tour, report, zhou, su, liang], here), inPages))).index;
  const metBy = async (id: string) => (await met(own, id)).map(({ person: who }) => who.id);
  assert.equal(await metBy(zhou.id), [liang.id]);
  assert.equal(await metBy(liang.id), [zhou.id, su.id].sort());
  for (const period of [{}, { since: '2021' }])
    assert.equal(
      (await related(own, zhou.id, period)).map(({ id }) => id),
      [liang.id],
    );
  assert.equal(await paths(own, zhou.id, su.id), []);
});

test('who led and spoke at an event was met once there', async () => {
  const talk = event('座谈', '2021-06-01');
  const report = article('z.txt', 0, { text: '周鸣岐主持并讲话,梁毓到会' });
  const here = [
    tookPart(zhou, talk, 'lead', says(report, '周鸣岐主持', '周鸣岐')),
    tookPart(zhou, talk, 'speak', says(report, '周鸣岐主持并讲话', '周鸣岐')),
    tookPart(liang, talk, 'attend', says(report, '梁毓到会', '梁毓')),
  ];
  const own = (await opened(writeIndex(viewOf([talk, report, zhou, liang], here), inPages))).index;
  assert.equal(
    (await met(own, liang.id)).map(({ count }) => count),
    [1],
  );
});

test('related ranks posts before occasions, keeps to types and quotes each link', async () => {
  const all = await related(index, zhou.id);
  assert.is(all[0]?.id, office.id);
  assert.equal(all[0]?.through, ['holds']);
  assert.ok(all.every(({ quotes }) => quotes.length > 0));
  const people = await related(index, zhou.id, { types: ['person'], limit: 2 });
  assert.equal(
    people.map(({ name, shared, latest }) => [name, shared, latest?.id]),
    [
      ['苏映雪', 1, visit.id],
      ['庄蔚勤', 1, meeting.id],
    ],
  );
});

test('related in a period counts that period alone', async () => {
  const people = await related(index, zhou.id, { types: ['person'], until: '2021-04' });
  assert.equal(
    people.map(({ name }) => name),
    ['庄蔚勤', '梁毓'],
  );
  const bodies = await related(index, zhou.id, { types: ['organisation'], since: '2021-05' });
  assert.equal(
    bodies.map(({ id, window }) => [id, window.since]),
    [[office.id, '2021-05-20']],
  );
});

test('related events and those of an event are given too', async () => {
  const events = await related(index, greenField.id, { types: ['event'] });
  assert.equal(
    events.map(({ id, through }) => [id, through]),
    [
      [visit.id, ['tookPlaceAt']],
      [launch.id, ['tookPlaceAt']],
    ],
  );
  assert.is((await related(index, meeting.id)).length, 5);
});

test('two who met are linked by the event, newest first', async () => {
  const [path] = await paths(index, zhuang.id, zhou.id);
  assert.equal(
    path?.hops.map(({ from, type, forward, to, as, date }) => [from.name, type, forward, to.name, as, date]),
    [
      ['庄蔚勤', 'tookPart', true, meeting.name, 'attend', '2021-03-02'],
      [meeting.name, 'tookPart', false, '周鸣岐', 'attend', '2021-03-02'],
    ],
  );
  assert.ok(path?.hops.every(({ quotes }) => quotes.length > 0));
});

test('two who never met are linked over a third', async () => {
  const found = await paths(index, zhuang.id, su.id);
  assert.equal(
    found.map(({ hops }) => hops.map(({ to }) => to.name).join(' ')).sort(),
    [`${meeting.name} 周鸣岐 ${visit.name} 苏映雪`, `${meeting.name} 梁毓 ${launch.name} 苏映雪`].sort(),
  );
});

test('a person and a body, a body and a place, an event and a person are linked', async () => {
  const names = async (a: string, b: string) =>
    (await paths(index, a, b, { max: 1 }))[0]?.hops.map(({ to }) => to.name);
  assert.equal(await names(zhou.id, office.id), [office.name]);
  assert.equal(await names(office.id, zhou.id), ['周鸣岐']);
  assert.equal(await names(office.id, party.id), [party.name]);
  assert.equal(await names(meeting.id, zhuang.id), ['庄蔚勤']);
  assert.equal(await names(zhuang.id, committee.id), [meeting.name, '周鸣岐', visit.name, '苏映雪', committee.name]);
  assert.equal(await names(su.id, centre.id), [visit.name, '周鸣岐', meeting.name, centre.name]);
});

test('no path leads to who is linked to nobody, or to oneself', async () => {
  assert.equal(await paths(index, zhou.id, shan.id), []);
  assert.equal(await paths(index, zhou.id, zhou.id), []);
});

test('colleagues are linked by the body', async () => {
  const [a, b, body] = [person('甲一'), person('乙二'), organisation('农技站')];
  const report = article('z.txt', 0, { text: '站长甲一、副站长乙二' });
  const posts = [
    holds(a, body, '站长', ['2021'], says(report, '站长甲一', '甲一')),
    holds(b, body, '副站长', ['2021'], says(report, '副站长乙二', '乙二')),
  ];
  const own = (await opened(writeIndex(viewOf([a, b, body, report], posts), inPages))).index;
  const [path] = await paths(own, a.id, b.id);
  assert.equal(
    path?.hops.map(({ to, as, forward }) => [to.name, as, forward]),
    [
      ['农技站', '站长', true],
      ['乙二', '副站长', false],
    ],
  );
});

test('a timeline has events, and posts where first and last seen, newest first and undated last', async () => {
  assert.equal(
    (await timeline(index, su.id)).map(({ date, event: what, post }) => [date, what?.name ?? post?.title]),
    [
      ['2021-05-20', '主任'],
      ['2021-05-14', visit.name],
      [null, launch.name],
    ],
  );
  assert.equal(
    (await timeline(index, zhou.id, { until: '2021-03' })).map(({ date }) => date),
    ['2021-03-05', '2021-03-02'],
  );
});

test('as of a date a post is seen, last seen or not yet seen, and never ended', async () => {
  const standing = async (id: string, date: string) =>
    (await asOf(index, id, date))?.posts.map(({ title, standing: state, nearest }) => [title, state, nearest]);
  assert.equal(await standing(zhou.id, '2021-01-01'), [['主任', 'not-yet', '2021-03-05']]);
  assert.equal(await standing(zhou.id, '2021-04'), [['主任', 'seen', '2021-03-05']]);
  assert.equal(await standing(zhou.id, '2030'), [['主任', 'last-seen', '2021-05-20']]);
  assert.equal(
    (await asOf(index, office.id, '2021-04'))?.posts.map(({ person: who }) => who.id),
    [zhou.id],
  );
});

test('one file and many pages give the same answers', async () => {
  const pack = await openBay(inOneFile);
  for (const node of nodes) {
    assert.equal(await entity(pack, node.id), await entity(index, node.id));
    assert.equal(await met(pack, node.id), await met(index, node.id));
  }
});

test('words that no article holds any more are still quoted', async () => {
  const lost = edges.map((edge) => ({ ...edge, evidence: edge.evidence.map((e) => ({ ...e, source: '旧#1.txt' })) }));
  const own = (await opened(writeIndex(viewOf(nodes, lost), inPages))).index;
  const [quote] = (await entity(own, zhou.id))?.posts[0]?.quotes ?? [];
  assert.is(quote?.source, '旧#1.txt');
  assert.is(quote?.headline, null);
});

test('a body in no post and a body of its own part', async () => {
  const [outer, inner] = [organisation('外'), organisation('内')];
  const own = (await opened(writeIndex(viewOf([outer, inner], [plain('partOf', inner, outer)]), inPages))).index;
  assert.equal(
    (await entity(own, outer.id))?.links.map(({ direction, basis }) => [direction, basis]),
    [['in', 'divisions']],
  );
});

test.run();
