/** What is written is what is read, for every kind of page but that of pairs. */
import * as fc from 'fast-check';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { decodeArticles, encodeArticle } from '../../packages/core/src/format/articles.js';
import { decodeEntities, encodeEntity, type EntityRecord } from '../../packages/core/src/format/entities.js';
import { decodeEvents, encodeEvent, type EventRecord } from '../../packages/core/src/format/events.js';
import { decodeSeries, encodeSeries } from '../../packages/core/src/format/series.js';
import { decodeFolds, decodePack, encodeFolds } from '../../packages/core/src/format/extras.js';
import { decodeDates, decodeTold, encodeDates, encodeTold, toldPage } from '../../packages/core/src/format/sieves.js';
import { decodeIds, encodeIds } from '../../packages/core/src/format/ids.js';
import { isIndexError } from '../../packages/core/src/format/index-error.js';
import { decodeNames, encodeNames } from '../../packages/core/src/format/names.js';
import type { StoredNeighbour } from '../../packages/core/src/format/neighbours.js';
import { decodeParts, openParts } from '../../packages/core/src/format/parts.js';
import { plainOf } from '../../packages/core/src/format/plain.js';
import type { Label, Quote, ShownArticle } from '../../packages/core/src/model/answer.js';

const head: ShownArticle = {
  ...{ id: 'article/a.txt#0', type: 'article', name: '春耕', detail: '晨报 · 2021-03' },
  ...{ headline: '春耕', bulletin: '晨报', issueDate: '2021-03', date: null, byline: null, page: '2' },
  ...{ source: 'a.txt', url: null },
};
const quote: Quote = {
  ...{
    article: head.id,
    headline: '春耕',
    bulletin: '晨报',
    issueDate: '2021-03',
    page: '2',
    source: 'a.txt',
    url: null,
  },
  ...{ words: '程岳与方青见面', marks: [{ from: 0, to: 2 }], span: { from: 5, to: 12 } },
};
const label = (type: Label['type'], name: string): Label => ({ id: `${type}/${name}`, type, name, detail: null });
const [cheng, fang, body, field] = [
  label('person', '程岳'),
  label('person', '方青'),
  label('organisation', '农技站'),
  label('place', '东田'),
];
const page = (row: (parts: ReturnType<typeof openParts>) => unknown) => {
  const parts = openParts(() => head);
  return JSON.parse(JSON.stringify({ rows: [row(parts)], parts: parts.encoded() })) as Record<string, unknown>;
};
const isBroken = (error: unknown) => isIndexError(error) && error.code === 'broken' && error.message.includes('x.json');

const event: EventRecord = {
  ...{
    id: 'event/1',
    type: 'event',
    name: '见面',
    detail: null,
    ordinal: 64,
    kind: 'visit',
    date: null,
    dateText: '近日',
  },
  participants: [
    { person: cheng, role: 'lead', quotes: [quote] },
    { person: fang, role: 'attend', quotes: [{ ...quote, marks: [{ from: 3, to: 5 }] }] },
  ],
  organisations: [{ organisation: body, role: 'host', quotes: [] }],
  places: [{ place: field, quotes: [quote] }],
  articles: [head],
  quotes: [quote],
  apart: [[cheng.id, fang.id]],
  acts: [{ persons: [cheng.id, fang.id], words: '会见', quotes: [quote] }],
};

const neighbour: StoredNeighbour = {
  ...{
    label: fang,
    weight: 12,
    shared: 1,
    window: { since: '2021-03', until: '2021-03' },
    through: ['holds', 'tookPart'],
  },
  ...{ latest: 4, act: true, words: { latest: label('event', '见面'), quotes: [quote] } },
};

const record: EntityRecord = {
  label: cheng,
  kind: 'official',
  aliases: ['程嶽'],
  window: { since: '2021-03', until: '2021-05-01' },
  quotes: [quote],
  posts: [
    {
      ...{ title: '站长', status: 'acting', organisation: body, person: cheng, observedOn: ['2021-03'] },
      changes: [{ kind: 'end', date: null, told: '2021-04-01', quotes: [] }],
      ...{ window: { since: '2021-03', until: '2021-03' }, quotes: [quote] },
    },
    {
      ...{ title: '委员', status: 'former', organisation: null, person: cheng, observedOn: [] },
      changes: [],
      ...{ window: { since: null, until: null }, quotes: [] },
    },
  ],
  links: [{ to: field, type: 'within', direction: 'in', basis: 'divisions', quotes: [] }],
  possiblySame: [{ ...fang, score: 1.2, reasons: [{ feature: 'name', score: 1.2, detail: '方' }] }],
  successions: [
    { organisation: body, title: '站长', from: cheng, to: fang, after: '2021-03', before: '2021-06-01', quotes: [] },
  ],
  events: [
    { ordinal: 4, date: '2021-05-01' },
    { ordinal: 2, date: null },
  ],
  first: [4, 2],
  recent: [{ ...event, ordinal: 2 }],
  neighbours: [
    neighbour,
    {
      ...{ label: body, weight: 9, shared: 0, window: { since: null, until: '2021' }, through: ['partOf'] },
      ...{ latest: null, act: false, words: null },
    },
    {
      ...{ label: field, weight: 3, shared: 1, window: { since: null, until: null }, through: ['tookPlaceAt'] },
      ...{ latest: 2, act: false, words: { latest: null, quotes: [] } },
    },
  ],
  met: [neighbour],
  metCount: 3,
  articles: [head],
  articleCount: 3,
  toldIn: [2, 5, 9],
};

test('an entity comes back as it went', () => {
  assert.equal(
    decodeEntities(
      page((parts) => encodeEntity(record, parts)),
      'x.json',
    ).find(0),
    record,
  );
});

test('ids, words and articles that follow no rule come back whole', () => {
  const odd: ShownArticle = {
    ...head,
    id: 'article/a.txt#x',
    headline: null,
    name: '',
    bulletin: null,
    detail: '2021-03',
  };
  const long = { ...quote, article: odd.id, headline: null, bulletin: null, span: { from: 5, to: 14 } };
  const parts = openParts(() => odd);
  const labels = [
    { ...cheng, id: '程岳' },
    { ...field, id: 'place/=东田' },
    { ...field, id: 'place/', name: '' },
    { ...body, id: 'organisation/!农技站' },
    { ...label('event', '见面'), id: 'event/2021/visit/见面@东田' },
  ];
  const [numbers, uses] = [labels.map(parts.label), parts.quotes([long])];
  const read = decodeParts(JSON.parse(JSON.stringify(parts.encoded())), 'x.json');
  assert.equal(numbers.map(read.label), labels);
  assert.equal(read.quotes(uses), [long]);
  assert.equal(read.article(0), odd);
  assert.ok(JSON.stringify(parts.encoded()).includes('"2021/visit/=@东田"'));
});

test('an event comes back as it went, with the pairs who did not meet', () => {
  assert.equal(
    decodeEvents(
      page((parts) => encodeEvent(event, parts)),
      'x.json',
    ).find(0, 64),
    event,
  );
});

test('words for one thing have its name marked, unless others are', () => {
  const parts = openParts(() => head);
  const number = parts.label(cheng);
  const others = [
    { ...quote, marks: [] },
    { ...quote, marks: [{ from: 3, to: 5 }] },
  ];
  assert.equal(parts.quotes([quote, ...others], '程岳'), [[0], [0, 0], [0, 3, 5]]);
  const read = decodeParts(JSON.parse(JSON.stringify(parts.encoded())), 'x.json');
  assert.equal(read.quotes([[0], [0, 0], [0, 3, 5]], number), [quote, ...others]);
});

test('an event may be left to its own page', () => {
  const short = { ...record, recent: [] };
  assert.equal(
    decodeEntities(
      page((parts) => encodeEntity(short, parts)),
      'x.json',
    ).find(0),
    short,
  );
});

test('an article comes back as it went', () => {
  const article = { head, text: '春耕\n程岳与方青见面', mentions: [cheng, field], events: [3] };
  assert.equal(
    decodeArticles(
      page((parts) => encodeArticle(article, parts)),
      'x.json',
    ).find(0),
    article,
  );
});

test('the article that words stand in is not unfolded twice', () => {
  const parts = openParts(() => head);
  parts.article(head);
  const read = decodeParts(JSON.parse(JSON.stringify(parts.encoded())), 'x.json');
  assert.is(read.article(0), read.article(0));
});

test('words quoted twice are written once', () => {
  const parts = openParts(() => head);
  parts.quotes([quote, { ...quote, marks: [{ from: 3, to: 5 }] }]);
  assert.is(parts.encoded().quotes.length, 1);
});

test('names come back as they went, with ids shortened on the way', () => {
  const entries = [
    {
      label: { ...cheng, id: 'person/程岳@东田镇', detail: '农技站站长' },
      ordinal: 70_000,
      aliases: ['程嶽', '老程'],
      titles: ['站长'],
      posts: ['农技推广站站长', '东田镇委员'],
      pinyin: 'cheng yue',
      weight: 9,
      window: { since: null, until: '2021' },
    },
    {
      label: { ...field, id: 'x1' },
      ordinal: 3,
      aliases: [],
      titles: [],
      posts: [],
      pinyin: null,
      weight: 0,
      window: { since: null, until: null },
    },
  ];
  const written = encodeNames(entries);
  assert.equal(decodeNames(JSON.parse(JSON.stringify(written)), 'x.json'), entries);
  assert.not.ok(JSON.stringify(written).includes('person/'));
});

test('ids, series and folds come back as they went', () => {
  const id = { id: 'place/东田', type: 'place' as const, ordinal: 12 };
  assert.equal(decodeIds(encodeIds([id]), 'x.json').get(id.id), id);
  const more = [
    { id: 'event/2021-05-14/meeting/防汛', type: 'event' as const, ordinal: 3 },
    { id: 'person/周鸣岐@柳湾街道', type: 'person' as const, ordinal: 700 },
    { id: 'person/梁毓', type: 'person' as const, ordinal: 64 },
  ];
  const ids = decodeIds(encodeIds([...more, id]), 'x.json');
  for (const one of [...more, id]) assert.equal(ids.get(one.id), one);
  assert.is(ids.get('person/谁'), null);
  const issues = [{ date: '2021', bulletins: 1, articles: 2 }];
  const series = [
    { title: null, jurisdiction: '东田镇', bulletins: 1, articles: 2, since: null, until: '2021', issues },
  ];
  assert.equal(decodeSeries(encodeSeries(series), 'x.json'), series);
  const folds = new Map([
    ['莊', '庄'],
    ['門', '门'],
  ]);
  assert.equal(decodeFolds(encodeFolds(folds), 'x.json'), folds);
});

test('dates of articles and what is told of bodies come back as they went', () => {
  const runs = [
    { from: 0, date: '2021-05-20' },
    { from: 130, date: '2021' },
    { from: 192, date: null },
  ];
  assert.equal(decodeDates(encodeDates(runs), 'x.json'), runs);
  const told = decodeTold(
    encodeTold([
      { ordinal: 3, articles: [0, 5, 4000] },
      { ordinal: 70, articles: [] },
    ]),
    'x.json',
  );
  assert.equal([told.find(3), told.find(70), told.find(4)], [[0, 5, 4000], [], null]);
  assert.ok(toldPage(16 * 64) > toldPage(16 * 64 - 1));
  assert.throws(() => decodeDates({ dates: [null], from: '' }, 'x.json'), isBroken);
  assert.throws(() => decodeTold({ numbers: 'A', articles: [] }, 'x.json'), isBroken);
  assert.throws(() => decodeTold({ numbers: 'A', articles: ['!'] }, 'x.json').find(0), isBroken);
});

test('plain letters keep every offset', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => assert.is(plainOf(text).length, text.length)),
    { seed: 1, numRuns: 200 },
  );
  assert.is(plainOf('ＡＢ１'), 'ab1');
});

test('a page without its parts, with a short row or with a row too few is broken and says which file', () => {
  const whole = page((parts) => encodeEntity(record, parts));
  const rows = whole['rows'] as unknown[][];
  assert.throws(() => decodeEntities({ ...whole, parts: null }, 'x.json'), isBroken);
  assert.throws(() => decodeEntities({ ...whole, rows: [rows[0]?.slice(1)] }, 'x.json'), isBroken);
  const parts = whole['parts'] as Record<string, unknown>;
  assert.throws(() => decodeEntities({ ...whole, parts: { ...parts, labels: [] } }, 'x.json').find(0), isBroken);
  assert.throws(() => decodeEvents({ rows: [[]], parts }, 'x.json'), isBroken);
  assert.throws(() => decodeArticles([], 'x.json'), isBroken);
  assert.throws(() => decodeNames({ ids: ['a'] }, 'x.json'), isBroken);
  assert.throws(() => decodeIds({ counts: 'BAAAA', marks: 'abcdef', ordinals: '' }, 'x.json'), isBroken);
  assert.throws(() => decodeFolds({ from: 'ab', to: 'a' }, 'x.json'), isBroken);
  assert.throws(() => decodePack(null, 'x.json'), isBroken);
});

test.run();
