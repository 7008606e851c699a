/** Five years of an invented paper: what pages look like with much on them, open ends and years without days included. */
import type { Evidence } from '../../packages/core/src/model/evidence.js';
import type {
  ArticleNode,
  EventNode,
  GraphEdge,
  GraphNode,
  HoldsEdge,
  PersonNode,
} from '../../packages/core/src/model/graph.js';
import type { EventKind, ParticipantRole, PostStatus } from '../../packages/core/src/model/kinds.js';
import { writeIndex } from '../../packages/core/src/stages/indexing/write-index.js';
import * as made from '../help/view.js';

const street = '澄江市/望湖区/柳堤街道';

/** Fifty-six who sat in one hall: enough for a crowded picture. */
const deputies =
  '骆清和 符远帆 冼若谷 蔺知秋 甄明月 麦青川 宓怀素 晏如海 桑榆晚 戚长风 卞思源 褚云帆 费孟秋 葛一鸣 管玉衡 郝连山 霍秉文 计从周 简素秋 景行之 康伯年 柯望舒 蓝采薇 黎照野 连若水 凌霄汉 柳依山 娄敬亭 卢照岩 鲁观澜 茅以宁 孟迟归 苗青禾 闵柔之 缪一苇 倪云深 聂小舟 欧慕白 潘月溪 彭静远 祁连雪 屈少陵 任重山 阮星移 邵若虚 施济川 舒望北 司乔木 谈笑非 童见山 万里晴 汪洋舟 韦编远 翁同书 巫山远 奚望秋'.split(
    ' ',
  );

const bodies = {
  柳堤街道党工委: 'party',
  柳堤街道办事处: 'government',
  望湖区人民政府: 'government',
  望湖区妇联: 'mass',
  望湖集团: 'company',
  听荷社区居委会: 'committee',
  柳堤街道人大代表联络站: 'congress',
} as const;
const places = { 听荷里邻里中心: 'venue', 青禾小区: 'compound', 望湖大会堂: 'venue', 听荷里商业街: 'road' } as const;
type Body = keyof typeof bodies;

const organisations = new Map(
  Object.entries(bodies).map(([name, kind]) => [name, made.organisation(name, { kind, jurisdiction: street })]),
);
const grounds = new Map(
  Object.entries(places).map(([name, kind]) => [name, made.place(name, { kind, within: street })]),
);
const persons = new Map<string, PersonNode>();
const nodes: GraphNode[] = [...organisations.values(), ...grounds.values()];
const edges: GraphEdge[] = [];

/** Id of a person of the paper. */
export const personId = (name: string): string => `person/${name}@柳堤街道`;

const namesake = made.person('沈知行', { id: 'person/沈知行@松岭镇' });
const doubt = (other: string) => ({
  other,
  score: 1,
  reasons: [{ feature: 'name', score: 1, detail: '沈知行' }],
});

function personOf(name: string): PersonNode {
  const known = persons.get(name);
  if (known !== undefined) return known;
  const possiblySame = name === '沈知行' ? [doubt(namesake.id)] : [];
  const node = made.person(name, { id: personId(name), possiblySame });
  persons.set(name, node);
  return node;
}

interface Told {
  readonly kind: EventKind;
  readonly date: string | null;
  readonly name: string;
  /** 人名:角色, apart by spaces. */
  readonly who: string;
  readonly place?: keyof typeof places;
  readonly bodies?: readonly Body[];
  /** What some did with each other in so many words, and who: `陪同 甲 乙`. */
  readonly act?: string;
}

let number = 0;
/** An issue of the paper with one article, and the event that it tells. */
function issue(date: string, headline: string, lines: readonly string[], told: Told): ArticleNode {
  number += 1;
  const text = [headline, ...lines].join('\n');
  const article = made.article(`堤报-${String(number).padStart(2, '0')}.txt`, 0, {
    ...{ name: headline, text, issueDate: date, bulletinTitle: '堤报', jurisdiction: street },
    ...{ page: String((number % 4) + 1), url: number % 3 === 0 ? null : `https://example.org/dibao/${number}.pdf` },
  });
  const [word = '', ...together] = told.act?.split(' ') ?? [];
  const acts =
    together.length === 0
      ? []
      : [{ persons: together.map(personId).sort(), words: word, evidence: [saidOf(article, ...together)] }];
  const event = made.event(told.name, told.date, { kind: told.kind, acts, evidence: [saidOf(article, told.name)] });
  nodes.push(article, event);
  edges.push(made.plain('reportedIn', event, article), ...partsOf(article, event, told));
  return article;
}

function partsOf(article: ArticleNode, event: EventNode, told: Told): GraphEdge[] {
  const people = told.who.split(' ').map((one) => one.split(':') as [string, ParticipantRole]);
  const ground = told.place === undefined ? undefined : grounds.get(told.place);
  return [
    ...people.map(([name, role]) => made.tookPart(personOf(name), event, role, saidOf(article, name))),
    ...(told.bodies ?? []).map((name) =>
      made.involved(organisations.get(name) as never, event, 'organise', saidOf(article, name)),
    ),
    ...(ground === undefined ? [] : [made.plain('tookPlaceAt', event, ground, saidOf(article, ground.name))]),
  ];
}

/** The line of the article that has all the names, or the first; the last line where none has. */
function saidOf({ text, ...article }: ArticleNode, ...names: readonly string[]): Evidence {
  const lines = text.split('\n');
  const holding = names.map((_, i) => names.slice(0, names.length - i));
  const found = holding.flatMap((some) => lines.filter((line) => some.every((name) => line.includes(name)))).at(0);
  const words = found ?? lines.at(-1) ?? '';
  const there = names.filter((name) => words.includes(name)).sort((a, b) => words.indexOf(a) - words.indexOf(b));
  return made.says({ ...article, text }, words, ...there);
}

function post(name: string, body: Body, title: string, articles: readonly ArticleNode[], status?: PostStatus): void {
  const dates = articles.flatMap(({ issueDate }) => issueDate ?? []);
  const evidence = articles.map((article) => saidOf(article, name));
  const edge = made.holds(personOf(name), organisations.get(body) as never, title, dates, ...evidence) as HoldsEdge;
  edges.push({ ...edge, id: `${edge.id}/${title}`, status: status ?? 'current' });
}

/** A beginning or an end that an issue states. */
function change(name: string, title: string, kind: 'start' | 'end', date: string, article: ArticleNode): void {
  const at = edges.findIndex((edge) => edge.type === 'holds' && edge.source === personId(name) && edge.title === title);
  const edge = edges[at] as HoldsEdge;
  const told = { kind, date, told: article.issueDate, evidence: [saidOf(article, name)] };
  edges[at] = { ...edge, changes: [...edge.changes, told] };
}

const winter = issue(
  '2018-11-15',
  '柳堤街道部署冬季平安行动',
  ['11月12日，柳堤街道召开平安行动部署会。', '街道党工委书记顾存义主持会议，街道办事处副主任沈知行作工作部署。'],
  { kind: 'meeting', date: '2018-11-12', name: '平安行动部署会', who: '顾存义:lead 沈知行:speak' },
);
const shops = issue(
  '2019-04-18',
  '顾存义走访沿街商户',
  ['4月10日，街道党工委书记顾存义、办事处副主任沈知行走访听荷里商业街，听取商户意见。'],
  {
    ...{ kind: 'visit', date: '2019-04-10', name: '走访', who: '顾存义:lead 沈知行:accompany' },
    ...{ place: '听荷里商业街', act: '走访 顾存义 沈知行' },
  },
);
const canteen = issue(
  '2019-12-19',
  '社区食堂这一年',
  ['2019年，听荷社区食堂建成使用，街道办事处主任纪行舟、副主任沈知行参加启用活动。'],
  { kind: 'activity', date: '2019', name: '启用活动', who: '纪行舟:lead 沈知行:attend' },
);
const cadres = issue(
  '2020-08-20',
  '柳堤街道召开干部大会',
  [
    '8月14日，柳堤街道召开干部大会，沈知行任柳堤街道办事处主任，免去纪行舟柳堤街道办事处主任职务。',
    '街道党工委书记顾存义主持会议。',
  ],
  { kind: 'meeting', date: '2020-08-14', name: '干部大会', who: '顾存义:lead 沈知行:attend' },
);
const spring = issue(
  '2021-02-04',
  '望湖集团与街道签约',
  [
    '1月28日，柳堤街道与望湖集团在听荷里邻里中心签订共建协议。',
    '街道办事处主任沈知行、望湖集团董事长白景行出席签约仪式。',
  ],
  {
    ...{ kind: 'ceremony', date: '2021-01-28', name: '签约仪式', who: '沈知行:attend 白景行:attend' },
    ...{ place: '听荷里邻里中心', bodies: ['望湖集团'], act: '签约 沈知行 白景行' },
  },
);
const midyear = issue(
  '2021-07-02',
  '柳堤街道召开年中工作推进会',
  [
    '6月30日，柳堤街道在听荷里邻里中心召开年中工作推进会。',
    '会议由街道党工委书记陆怀瑾主持，党工委副书记、办事处主任沈知行通报了上半年各项工作的推进情况。',
    '街道党工委副书记骆清和、街道办事处副主任郁南枝参加会议。',
  ],
  {
    ...{ kind: 'meeting', date: '2021-06-30', name: '年中工作推进会', place: '听荷里邻里中心' },
    who: '陆怀瑾:lead 沈知行:speak 骆清和:attend 郁南枝:attend',
  },
);
const hall = issue(
  '2021-12-30',
  '柳堤街道人大代表联络站举行年会',
  [
    '12月22日，柳堤街道人大代表联络站年会在望湖大会堂召开，街道党工委书记陆怀瑾、办事处主任沈知行出席会议。',
    `区人大代表${deputies.join('、')}参加会议。`,
  ],
  {
    ...{ kind: 'meeting', date: '2021-12-22', name: '年会', place: '望湖大会堂', bodies: ['柳堤街道人大代表联络站'] },
    who: `陆怀瑾:attend 沈知行:attend ${deputies.map((name) => `${name}:attend`).join(' ')}`,
  },
);
const women = issue(
  '2022-03-11',
  '区妇联到柳堤街道调研家庭教育指导站',
  [
    '3月9日，望湖区妇联主席方若溪一行到听荷里邻里中心调研，街道办事处主任沈知行陪同调研。',
    '听荷社区居委会主任苏映雪汇报了指导站的工作。',
  ],
  {
    ...{ kind: 'visit', date: '2022-03-09', name: '调研', place: '听荷里邻里中心', bodies: ['望湖区妇联'] },
    ...{ who: '方若溪:lead 沈知行:accompany 苏映雪:speak', act: '陪同 方若溪 沈知行' },
  },
);
const lifts = issue(
  '2022-09-08',
  '副区长乔砚秋调研老旧小区改造',
  ['9月5日，副区长乔砚秋到青禾小区调研加装电梯工程，街道党工委书记陆怀瑾、办事处主任沈知行陪同调研。'],
  {
    ...{ kind: 'visit', date: '2022-09-05', name: '加装电梯工程', place: '青禾小区' },
    ...{ who: '乔砚秋:lead 陆怀瑾:accompany 沈知行:accompany', act: '陪同 乔砚秋 沈知行 陆怀瑾' },
  },
);
const talks = issue(
  '2023-03-16',
  '沈知行会见望湖集团董事长',
  ['3月14日，街道办事处主任沈知行会见望湖集团董事长白景行，双方就邻里中心二期交换意见。'],
  {
    ...{ kind: 'meeting', date: '2023-03-14', name: '会见', bodies: ['望湖集团'] },
    ...{ who: '沈知行:lead 白景行:attend', act: '会见 沈知行 白景行' },
  },
);
const opening = issue(
  '2023-09-28',
  '听荷里邻里中心正式启用',
  [
    '9月26日，听荷里邻里中心启用仪式举行，听荷社区居委会承办仪式。',
    '副区长乔砚秋为中心揭牌，街道党工委书记陆怀瑾、办事处主任沈知行，望湖集团董事长白景行出席。',
  ],
  {
    ...{ kind: 'ceremony', date: '2023-09-26', name: '启用仪式', place: '听荷里邻里中心', bodies: ['听荷社区居委会'] },
    who: '乔砚秋:lead 陆怀瑾:attend 沈知行:attend 白景行:attend',
  },
);
const again = issue(
  '2023-10-12',
  '方若溪再访家庭教育指导站',
  ['10月10日，望湖区妇联主席方若溪到听荷里邻里中心回访，街道党工委书记陆怀瑾、听荷社区居委会主任苏映雪陪同。'],
  {
    ...{ kind: 'visit', date: '2023-10-10', name: '回访', place: '听荷里邻里中心', bodies: ['望湖区妇联'] },
    ...{ who: '方若溪:lead 陆怀瑾:accompany 苏映雪:accompany', act: '陪同 方若溪 陆怀瑾 苏映雪' },
  },
);

post('沈知行', '柳堤街道办事处', '主任', [cadres, spring, midyear, hall, women, lifts, talks, opening]);
post('沈知行', '柳堤街道党工委', '副书记', [midyear]);
post('沈知行', '柳堤街道办事处', '副主任', [winter, shops, canteen]);
post('纪行舟', '柳堤街道办事处', '主任', [canteen, cadres]);
post('顾存义', '柳堤街道党工委', '书记', [winter, shops, cadres]);
post('陆怀瑾', '柳堤街道党工委', '书记', [midyear, hall, lifts, opening, again]);
post('骆清和', '柳堤街道党工委', '副书记', [midyear]);
post('郁南枝', '柳堤街道办事处', '副主任', [midyear]);
post('方若溪', '望湖区妇联', '主席', [women, again]);
post('乔砚秋', '望湖区人民政府', '副区长', [lifts, opening]);
post('白景行', '望湖集团', '董事长', [spring, talks, opening]);
post('苏映雪', '听荷社区居委会', '主任', [women, again]);
change('沈知行', '主任', 'start', '2020-08-14', cadres);
change('纪行舟', '主任', 'end', '2020-08-14', cadres);

const [office, party] = ['柳堤街道办事处', '柳堤街道党工委'].map((name) => organisations.get(name) as never);
const drill = made.article('松岭简报.txt', 0, {
  ...{ name: '松岭镇开展防汛演练', issueDate: '2022-05-20', bulletinTitle: '松岭简报', jurisdiction: '岚州市/松岭镇' },
  text: '松岭镇开展防汛演练\n5月18日，松岭镇副镇长沈知行到青石水库检查防汛工作。',
});
const town = made.organisation('松岭镇人民政府', { jurisdiction: '岚州市/松岭镇' });
const check = made.event('防汛演练', '2022-05-18', { kind: 'visit', evidence: [saidOf(drill, '防汛演练')] });
nodes.push({ ...namesake, possiblySame: [doubt(personId('沈知行'))] }, drill, town, check, ...persons.values());
edges.push(
  made.holds(namesake, town, '副镇长', ['2022-05-20'], saidOf(drill, '沈知行')),
  made.tookPart(namesake, check, 'lead', saidOf(drill, '沈知行')),
  made.plain('reportedIn', check, drill),
  { ...made.plain('partOf', office as never, party as never), basis: 'name' } as GraphEdge,
  {
    ...{ type: 'succeededBy', id: 'succeededBy/主任', source: personId('纪行舟'), target: personId('沈知行') },
    ...{ organisation: 'organisation/柳堤街道办事处', title: '主任', after: '2020-08-14', before: '2020-08-14' },
    evidence: [saidOf(cadres, '纪行舟'), saidOf(cadres, '沈知行')],
  },
);

/** The index of all issues: files by name. */
export const paperIndex = (): Map<string, Uint8Array> =>
  writeIndex(made.viewOf(nodes, edges), { builder: 'bulletin-graph test', fold: (words) => words });
