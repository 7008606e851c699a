/** The page of a thing. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { asOf, entity, met, paths, related, timeline, type Quote } from '../../packages/core/src/query.js';
import { writeIndex } from '../../packages/core/src/stages/indexing/write-index.js';
import type { GraphEdge } from '../../packages/core/src/model/graph.js';
import { article, event, holds, organisation, person, plain, says, tookPart, viewOf } from '../help/view.js';
import {
  centre,
  edges,
  first,
  greenField,
  group,
  inOneFile,
  inPages,
  meeting,
  nodes,
  office,
  openBay,
  opened,
  otherZhou,
  party,
  view,
  visit,
  zhou,
} from '../help/willow-bay.js';

const index = await openBay(inPages);
const idOf = ({ id }: { readonly id: string }) => id;
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

test('a page is shown from its record alone: one page of ids, one of entities', async () => {
  for (const node of nodes.filter(({ type }) => type !== 'event' && type !== 'article')) {
    const { index: fresh, read } = await opened(writeIndex(view, inPages));
    const page = await entity(fresh, node.id);
    assert.equal(
      read.map((name) => name.split(/[-.]/)[0]),
      ['manifest', 'ids', 'entities'],
    );
    assert.equal(
      page?.events,
      (await timeline(fresh, node.id)).flatMap(({ event: shown }) => shown ?? []),
    );
    const others = await related(fresh, node.id, { types: ['organisation', 'place'] });
    assert.equal([...(page?.organisations ?? []), ...(page?.places ?? [])].map(idOf).sort(), others.map(idOf).sort());
  }
});

test('a person’s page has those whom it met last, as they are among all whom it met', async () => {
  const page = await entity(index, zhou.id);
  const { people } = await met(index, zhou.id);
  assert.is(page?.metCount, people.length);
  assert.equal(
    page?.met.map(({ person: who }) => who.name),
    ['苏映雪', '庄蔚勤', '梁毓'],
  );
  for (const other of page?.met ?? [])
    assert.equal(
      other,
      people.find(({ person: who }) => who.id === other.person.id),
    );
  assert.is((await entity(index, office.id))?.metCount, null);
});

test('of a long life the newest events lie beside the record, and the latest with each who was met', async () => {
  const text = '程岳和方青见面';
  const print = article('a.txt', 0, { text, name: '见面', issueDate: '2021-01-31' });
  const [self, friend, helper] = [person('程岳'), person('方青'), person('何苗')];
  const days = Array.from({ length: 20 }, (_, i) => event(`见面${i}`, `2021-01-${String(i + 1).padStart(2, '0')}`));
  const proof = says(print, text, '程岳', '方青');
  const parts = days.flatMap((day, i) => [
    tookPart(self, day, 'lead', proof),
    tookPart(i === 2 ? helper : friend, day, 'attend', proof),
  ]);
  const long = (await opened(writeIndex(viewOf([print, self, friend, helper, ...days], parts), inPages))).index;
  const page = await entity(long, self.id);
  assert.equal(page?.events.map(({ date }) => date).slice(-1), ['2021-01-13']);
  assert.is(page?.eventCount, 20);
  assert.is((await entity(long, self.id, { events: 50 }))?.events.length, 20);
  assert.equal(
    page?.met.map(({ person: who, count, first: since, last, meetings }) => [
      who.name,
      count,
      since,
      last,
      meetings.length,
    ]),
    [
      ['方青', 19, '2021-01-01', '2021-01-20', 8],
      ['何苗', 1, '2021-01-03', '2021-01-03', 1],
    ],
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
  assert.equal((await met(index, 'person/无')).people, []);
  assert.equal(await timeline(index, 'person/无'), []);
  assert.equal(await paths(index, 'person/无', zhou.id), []);
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

test('whoever left a post is not seen on the day that somebody else is first seen in it', async () => {
  const [then, later] = ['2019-03-28', '2021-05-28'].map((issueDate, i) =>
    article(`${i}.txt`, 0, { text: '主任到会', issueDate }),
  ) as [ReturnType<typeof article>, ReturnType<typeof article>];
  const [old, next, body] = [person('章一鸣'), person('沈知行'), organisation('柳湾街道')];
  const succession: GraphEdge = {
    ...{ type: 'succeededBy', id: 'succeededBy/主任', source: old.id, target: next.id, organisation: body.id },
    ...{ title: '主任', after: '2019-03-20', before: '2021-05-20' },
    evidence: [says(then, then.text), says(later, later.text)],
  };
  const held = [
    holds(old, body, '主任', ['2019-03-20'], says(then, then.text)),
    holds(next, body, '主任', ['2021-05-20'], says(later, later.text)),
  ];
  const own = (await opened(writeIndex(viewOf([then, later, old, next, body], [...held, succession]), inPages))).index;
  assert.equal((await entity(own, old.id))?.window, { since: '2019-03-20', until: '2019-03-28' });
  assert.equal((await entity(own, next.id))?.window, { since: '2021-05-20', until: '2021-05-28' });
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
