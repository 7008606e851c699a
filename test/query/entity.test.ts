/** The page of a thing. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { asOf, entity, met, paths, related, timeline, type Quote } from '../../packages/core/src/query.js';
import { writeIndex } from '../../packages/core/src/stages/indexing/write-index.js';
import { organisation, plain, viewOf } from '../help/view.js';
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
  visit,
  zhou,
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

test('a body in no post and a body of its own part', async () => {
  const [outer, inner] = [organisation('外'), organisation('内')];
  const own = (await opened(writeIndex(viewOf([outer, inner], [plain('partOf', inner, outer)]), inPages))).index;
  assert.equal(
    (await entity(own, outer.id))?.links.map(({ direction, basis }) => [direction, basis]),
    [['in', 'divisions']],
  );
});

test.run();
