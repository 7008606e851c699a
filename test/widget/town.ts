/** An invented town for browser tests: who held which post and who met whom in four bulletins, one of them hostile. */
import type { Evidence } from '../../packages/core/src/model/evidence.js';
import type { ArticleNode, EventNode, GraphEdge, GraphNode, NodeType } from '../../packages/core/src/model/graph.js';
import type { EventKind, OrganisationRole, ParticipantRole } from '../../packages/core/src/model/kinds.js';
import type { GraphView } from '../../packages/core/src/model/view.js';
import { writeIndex } from '../../packages/core/src/stages/indexing/write-index.js';

const articles: readonly ArticleNode[] = [
  article('堤报-2021-07.txt', '柳堤街道召开年中工作推进会', '2021-07-02', 'https://example.org/2021-07.pdf', [
    '6月30日，柳堤街道在听荷里邻里中心召开年中工作推进会。',
    '会议由街道党工委书\n记陆怀瑾主持，党工委副书记、办事处主任沈知行通报了上半年各项工作的推进情况。',
    '骆清和、郁南枝、符远帆、冼若谷、蔺知秋、甄明月、麦青川、宓怀素、晏如海、桑榆晚、戚长风参加会议。',
  ]),
  article('堤报-2022-03.txt', '区妇联到柳堤街道调研家庭教育指导站', '2022-03-11', null, [
    '3月9日，望湖区妇联主席方若溪一行到听荷里邻里中心调研，街道办事处主任沈知行陪同。',
  ]),
  article('堤报-2023-09.txt', '听荷里邻里中心正式启用', '2023-09-28', 'https://example.org/2023-09.pdf', [
    '9月26日，听荷里邻里中心正式启用，听荷社区居委会承办仪式。',
    '副区长乔砚秋为中心揭牌。',
    '街道党工委书记陆怀瑾、办事处主任沈知行出席。',
  ]),
  article('堤报-2023-10.txt', '<img src=x onerror="document.title=1">', '2023-10-12', 'javascript:document.title=1', [
    '10月10日，<b>甲</b>到访<script>document.title=1</script>中心，沈知行接待。',
  ]),
  article('卫生简报.txt', '市卫生局举办读书会', '2019-05-20', null, ['5月18日，市卫生局科员沈知行参加读书会。']),
];

const people = {
  沈知行: 'person/沈知行@柳堤街道',
  陆怀瑾: 'person/陆怀瑾@柳堤街道',
  方若溪: 'person/方若溪@望湖区',
  乔砚秋: 'person/乔砚秋@望湖区',
  科员: 'person/沈知行@澄江市',
  '<b>甲</b>': 'person/甲@柳堤街道',
} as const;
const members = '骆清和 郁南枝 符远帆 冼若谷 蔺知秋 甄明月 麦青川 宓怀素 晏如海 桑榆晚 戚长风'.split(' ');

/** The id of a person of the town. */
export const idOf = (name: keyof typeof people): string => people[name];

const bodies = {
  柳堤街道办事处: 'government',
  柳堤街道党工委: 'party',
  望湖区妇联: 'mass',
  望湖区人民政府: 'government',
  听荷社区居委会: 'committee',
  澄江市卫生局: 'government',
} as const;
const bodyOf = (name: keyof typeof bodies): string => `organisation/${name}`;
const centre = 'place/听荷里邻里中心';
const district = 'place/望湖区';

const [july, march, september, october, health] = articles.map(({ id }) => id) as [
  string,
  string,
  string,
  string,
  string,
];
const event = (name: string, date: string): string => `event/${name}@${date}`;
const session = event('年中工作推进会', '2021-06-30');
const visit = event('家庭教育指导站调研', '2022-03-09');
const both = '街道党工委书记陆怀瑾、办事处主任沈知行出席。';
const opening = event('听荷里邻里中心启用仪式', '2023-09-26');
const hostile = event('<script>document.title=1</script>', '2023-10-10');
const reading = event('读书会', '2019-05-18');

const nodes: readonly GraphNode[] = [
  ...articles,
  ...Object.entries(people).map(([name, id]): GraphNode => personNode(id, name === '科员' ? '沈知行' : name)),
  ...members.map((name) => personNode(`person/${name}@柳堤街道`, name)),
  ...Object.entries(bodies).map(([name, kind]): GraphNode => ({
    ...{ type: 'organisation', id: `organisation/${name}`, name, kind, aliases: [], evidence: [] },
    jurisdiction: '澄江市/望湖区',
    possiblySame: [],
  })),
  {
    type: 'place',
    id: centre,
    name: '听荷里邻里中心',
    aliases: [],
    evidence: [],
    kind: 'venue',
    within: '望湖区/柳堤街道',
  },
  { type: 'place', id: district, name: '望湖区', aliases: [], evidence: [], kind: 'division', within: '澄江市' },
  eventNode(session, 'meeting', told(july, '6月30日，柳堤街道在听荷里邻里中心召开年中工作推进会。', '年中工作推进会')),
  eventNode(visit, 'visit', told(march, articleText(march), '调研')),
  {
    ...eventNode(opening, 'ceremony', told(september, '9月26日，听荷里邻里中心正式启用', '正式启用')),
    acts: [
      {
        persons: [people.陆怀瑾, people.沈知行],
        words: '出席',
        evidence: [toldOf(september, both, '陆怀瑾', '沈知行')],
      },
    ],
  },
  eventNode(hostile, 'visit', told(october, articleText(october), '到访')),
  eventNode(reading, 'study', told(health, articleText(health), '读书会')),
];

const chair = '会议由街道党工委书\n记陆怀瑾主持';
const report = '党工委副书记、办事处主任沈知行通报了上半年各项工作的推进情况。';
const others = '骆清和、郁南枝、符远帆、冼若谷、蔺知秋、甄明月、麦青川、宓怀素、晏如海、桑榆晚、戚长风参加会议。';

const edges: readonly GraphEdge[] = [
  holds(
    '沈知行',
    '柳堤街道办事处',
    '主任',
    ['2021-07-02', '2022-03-11', '2023-09-28'],
    [told(july, report, '沈知行'), told(march, articleText(march), '沈知行'), told(september, both, '沈知行')],
  ),
  holds('沈知行', '柳堤街道党工委', '副书记', ['2021-07-02'], [told(july, report, '沈知行')]),
  holds('陆怀瑾', '柳堤街道党工委', '书记', ['2021-07-02', '2023-09-28'], [told(july, chair, '陆怀瑾')]),
  holds('方若溪', '望湖区妇联', '主席', ['2022-03-11'], [told(march, articleText(march), '方若溪')]),
  holds('乔砚秋', '望湖区人民政府', '副区长', ['2023-09-28'], [told(september, '副区长乔砚秋为中心揭牌。', '乔砚秋')]),
  holds('科员', '澄江市卫生局', '科员', ['2019-05-20'], [told(health, articleText(health), '沈知行')]),
  tookPart('陆怀瑾', session, 'lead', told(july, chair, '陆怀瑾')),
  tookPart('沈知行', session, 'speak', told(july, report, '沈知行')),
  ...members.map((name) => edge('tookPart', `person/${name}@柳堤街道`, session, told(july, others, name), 'attend')),
  tookPart('方若溪', visit, 'lead', told(march, articleText(march), '方若溪')),
  tookPart('沈知行', visit, 'accompany', told(march, articleText(march), '沈知行')),
  tookPart('乔砚秋', opening, 'lead', told(september, '副区长乔砚秋为中心揭牌。', '乔砚秋')),
  tookPart('陆怀瑾', opening, 'attend', told(september, both, '陆怀瑾')),
  tookPart('沈知行', opening, 'attend', told(september, both, '沈知行')),
  tookPart('<b>甲</b>', hostile, 'lead', told(october, articleText(october), '<b>甲</b>')),
  tookPart('沈知行', hostile, 'attend', told(october, articleText(october), '沈知行')),
  tookPart('科员', reading, 'attend', told(health, articleText(health), '沈知行')),
  edge('involved', bodyOf('望湖区妇联'), visit, told(march, articleText(march), '望湖区妇联'), 'organise'),
  edge(
    'involved',
    bodyOf('听荷社区居委会'),
    opening,
    told(september, '听荷社区居委会承办仪式。', '听荷社区居委会'),
    'host',
  ),
  ground(session, told(july, '6月30日，柳堤街道在听荷里邻里中心召开年中工作推进会。', '听荷里邻里中心')),
  ground(visit, told(march, articleText(march), '听荷里邻里中心')),
  ground(opening, told(september, '9月26日，听荷里邻里中心正式启用', '听荷里邻里中心')),
  plain('within', centre, district, []),
  ...[session, visit, opening, hostile, reading].map((id, i) =>
    plain('reportedIn', id, [july, march, september, october, health][i] ?? july, []),
  ),
];

/** The town as a graph in memory. */
export const town: GraphView = {
  node: (id) => nodes.find((node) => node.id === id) ?? null,
  nodes: (type?: NodeType) => sorted(nodes.filter((node) => type === undefined || node.type === type)),
  edgesFrom: (id) => sorted(edges.filter(({ source }) => source === id)),
  edgesTo: (id) => sorted(edges.filter(({ target }) => target === id)),
  edges: () => sorted(edges),
};

/** The town's index: files by name. */
export const townIndex = (): Map<string, Uint8Array> =>
  writeIndex(town, { builder: 'bulletin-graph test', fold: (text) => text });

function sorted<T extends { readonly id: string }>(things: readonly T[]): T[] {
  return [...things].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function article(source: string, name: string, issueDate: string, url: string | null, lines: string[]): ArticleNode {
  const text = lines.join('\n');
  const printed = { bulletinTitle: source.split(/[-.]/)[0] ?? null, byline: null, page: '1', url };
  const place = { span: { from: 0, to: text.length }, jurisdiction: '澄江市/望湖区/柳堤街道' };
  return {
    type: 'article',
    id: `article/${source}#0`,
    name,
    source,
    index: 0,
    issueDate,
    date: null,
    text,
    ...printed,
    ...place,
  };
}

function articleText(id: string): string {
  return articles.find((one) => one.id === id)?.text ?? '';
}

/** The words as they stand in the article, with the name marked. */
function told(id: string, words: string, name: string): Evidence {
  const from = articleText(id).indexOf(words);
  const mark = words.indexOf(name);
  if (from < 0 || mark < 0) throw new RangeError(`not told: ${words} / ${name}`);
  const source = id.slice('article/'.length, -2);
  return {
    source,
    article: 0,
    span: { from, to: from + words.length },
    words,
    marks: [{ from: mark, to: mark + name.length }],
  };
}

/** The words with several names marked. */
function toldOf(id: string, words: string, ...names: readonly string[]): Evidence {
  const each = names.map((name) => told(id, words, name));
  return { ...told(id, words, names[0] ?? ''), marks: each.flatMap(({ marks }) => marks) };
}

function personNode(id: string, name: string): GraphNode {
  const possiblySame = name === '沈知行' ? [people.沈知行, people.科员].filter((other) => other !== id) : [];
  const doubts = possiblySame.map((other) => ({ other, score: 1, reasons: [] }));
  return {
    type: 'person',
    id,
    name,
    aliases: [],
    evidence: [],
    class: 'official',
    possiblySame: doubts,
    loosePosts: [],
  };
}

function eventNode(id: string, kind: EventKind, evidence: Evidence): EventNode {
  const [name = '', date = null] = id.slice('event/'.length).split('@');
  return {
    type: 'event',
    id,
    name,
    kind,
    date,
    dateText: null,
    aliases: [],
    evidence: [evidence],
    apart: [],
    acts: [],
  };
}

function holds(
  person: keyof typeof people,
  body: keyof typeof bodies,
  title: string,
  observedOn: string[],
  evidence: Evidence[],
): GraphEdge {
  const [source, target] = [idOf(person), bodyOf(body)];
  return {
    id: `holds/${source}/${target}/${title}`,
    type: 'holds',
    source,
    target,
    title,
    status: 'current',
    observedOn,
    changes: [],
    evidence,
  };
}

function tookPart(person: keyof typeof people, target: string, role: ParticipantRole, evidence: Evidence): GraphEdge {
  return edge('tookPart', idOf(person), target, evidence, role);
}

function edge(
  type: 'tookPart' | 'involved',
  source: string,
  target: string,
  evidence: Evidence,
  role: ParticipantRole | OrganisationRole,
): GraphEdge {
  return { id: `${type}/${source}/${target}`, type, source, target, role, evidence: [evidence] } as GraphEdge;
}

function ground(source: string, evidence: Evidence): GraphEdge {
  return plain('tookPlaceAt', source, centre, [evidence]);
}

function plain(
  type: 'tookPlaceAt' | 'within' | 'reportedIn',
  source: string,
  target: string,
  evidence: Evidence[],
): GraphEdge {
  const basis = evidence.length > 0 ? 'words' : 'divisions';
  return { id: `${type}/${source}/${target}`, type, source, target, evidence, basis };
}
