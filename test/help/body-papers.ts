/** Newspapers of invented towns that name bodies in full, short and abbreviated, and tell of one event twice; who is who is known. */
import type { SourceText } from '../../packages/core/src/model/bulletin.js';
import { dice } from './careers.js';

/** A printed name of a body, by its last character, and the body that it means. */
export interface BodyLabel {
  readonly source: string;
  /** Offset behind its last character. */
  readonly end: number;
  readonly printed: string;
  readonly body: string;
}

/** An item that tells of an event. */
export interface EventLabel {
  readonly source: string;
  /** Offsets of the item. */
  readonly from: number;
  readonly to: number;
  readonly event: number;
  /** Where it happened. */
  readonly town: string;
}

export interface BodyPapers {
  readonly sources: readonly SourceText[];
  readonly bodies: readonly BodyLabel[];
  readonly events: readonly EventLabel[];
}

/** A body with its ways of being named: everywhere, and by papers of its own division. */
interface Body {
  readonly id: string;
  readonly anywhere: readonly string[];
  readonly atHome: readonly string[];
  /** The division whose papers may leave its name out. */
  readonly home: string;
}

interface Town {
  readonly path: string;
  readonly name: string;
  readonly bodies: readonly Body[];
  readonly head: string;
  readonly ground: readonly string[];
}

/** An event that two papers tell of. */
interface Shared {
  readonly town: Town;
  readonly event: number;
  readonly day: number;
  readonly topic: string;
  readonly bureau: Body;
  readonly lead: string;
  readonly ground: string;
}

const counties: readonly { readonly path: string; readonly towns: readonly string[] }[] = [
  { path: '江州省/临江市/清河区', towns: ['柳荫街道', '石桥镇', '望江街道'] },
  { path: '江州省/临江市/松阳县', towns: ['石桥镇', '北渡镇'] },
  { path: '岭西省/云渡市/东屏区', towns: ['白沙街道', '南浦镇'] },
];

/** Bureaus with their full, customary and shortest names, the division left out. */
const bureaus: readonly (readonly string[])[] = [
  ['民政局'],
  ['卫生健康委员会', '卫健委'],
  ['发展和改革委员会', '发展改革委', '发改委'],
  ['人力资源和社会保障局', '人社局'],
  ['住房和城乡建设局', '住建局'],
  ['市场监督管理局', '市场监管局'],
  ['文化和旅游局', '文旅局'],
  ['退役军人事务局', '退役军人局'],
  ['应急管理局', '应急局'],
  ['残疾人联合会', '残联'],
];

const leaf = (path: string): string => path.split('/').at(-1) ?? path;

function countyBodies(path: string): Body[] {
  const name = leaf(path);
  const level = name.slice(-1);
  const body = (full: string, rests: readonly string[], ...more: readonly string[]): Body => ({
    id: `${path} ${full}`,
    anywhere: [...rests.map((rest) => name + rest), ...more],
    atHome: rests.map((rest) => level + rest),
    home: path,
  });
  return [
    body('委', ['委'], `中共${name}委员会`),
    body('政府', ['政府', '人民政府']),
    ...bureaus.map((forms) => body(forms[0] ?? '', forms)),
  ];
}

function townBodies(path: string): Body[] {
  const town = leaf(path);
  const isStreet = town.endsWith('街道');
  const own = isStreet ? '街道' : '镇';
  const body = (rest: string, anywhere: readonly string[], atHome: readonly string[]): Body => ({
    id: `${path} ${rest}`,
    anywhere,
    atHome,
    home: path,
  });
  const [party, office] = isStreet ? ['党工委', '办事处'] : ['党委', '政府'];
  const partyName = isStreet ? `中共${town}工作委员会` : `中共${town}委员会`;
  return [
    body('', [town], []),
    body(party, [town + party, partyName], [own + party]),
    body(office, [town + office, ...(isStreet ? [] : [`${town}人民政府`])], [own + office]),
    body('平安办', [`${town}平安办`, `${town}平安建设办公室`], []),
    body('残联', [`${town}残联`], [`${own}残联`]),
    // A neighbourhood's bodies are named so in its own town's paper; every town has such.
    body('长桥居委会', [], ['长桥居委会', '长桥居民委员会']),
    body('长桥居民区党总支', [], ['长桥居民区党总支']),
  ];
}

const topics = ['防汛备汛', '垃圾分类', '养老服务', '安全生产', '文明创建', '招商引资', '就业帮扶', '反诈宣传'];
const surnames = [...'周梁苏陆贺孟章沈方秦顾江'];
const givens = ['晓禾', '映雪', '明远', '兰亭', '繁星', '一鸣', '知行', '文昌', '庭芳', '致远', '若谷', '思齐'];
const grounds = ['幸福里小区', '阳光花园小区', '文化活动中心', '老年食堂', '便民服务站'];

/** The papers of a seed: the same seed, the same papers. */
export function printBodyPapers(seed: number): BodyPapers {
  const roll = dice(seed);
  const even = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T;
  const sources: SourceText[] = [];
  const bodies: BodyLabel[] = [];
  const events: EventLabel[] = [];
  let event = 0;
  const free = surnames.flatMap((surname) => givens.map((given) => surname + given));
  const somebody = (): string => free.splice(Math.floor(roll() * free.length), 1)[0] ?? '';
  const places = counties.map(({ path, towns }) => {
    const above = countyBodies(path);
    return {
      path,
      above,
      chiefs: new Map(above.map((body) => [body, somebody()])),
      towns: towns.map((name): Town => {
        const town = `${path}/${name}`;
        return { path: town, name, bodies: townBodies(town), head: somebody(), ground: [even(grounds), even(grounds)] };
      }),
    };
  });
  for (let month = 1; month <= 10; month += 1) {
    for (const { path, above, chiefs, towns } of places) {
      // What the county did in a town stands in the county's paper and in the town's; now and then twice a month.
      const shared = towns.flatMap((town) =>
        Array.from({ length: roll() < 0.3 ? 2 : 1 }, (_, nth): Shared => {
          const bureau = even(above.slice(2));
          const told = {
            town,
            event: (event += 1),
            day: 2 + nth * 13 + Math.floor(roll() * 12),
            topic: even(topics),
            bureau,
          };
          return { ...told, lead: chiefs.get(bureau) ?? '', ground: even(town.ground) };
        }),
      );
      print(path, `${leaf(path)}时报`, month, [], above, shared);
      for (const town of towns)
        print(
          town.path,
          `${town.name}报`,
          month,
          town.bodies,
          above,
          shared.filter((one) => one.town === town),
        );
    }
  }
  return { sources, bodies, events };

  function print(
    path: string,
    title: string,
    month: number,
    own: readonly Body[],
    above: readonly Body[],
    shared: readonly Shared[],
  ): void {
    const source = `${path.replaceAll('/', '-')}-2020-${String(month).padStart(2, '0')}.txt`;
    let text = `${title}\n2020年${month}月28日 第${month}期\n\n`;
    const say = (words: string): void => void (text += words);
    const name = (body: Body): void => {
      const forms = [...body.anywhere, ...(path.startsWith(body.home) ? body.atHome : [])];
      const printed = even(forms);
      say(printed);
      bodies.push({ source, end: text.length, printed, body: body.id });
    };
    for (const { town, event: told, day, topic, bureau, lead, ground } of shared) {
      const from = text.length;
      const isTown = path === town.path;
      const isStreet = town.name.endsWith('街道');
      say(
        isTown ? `${lead}到我${isStreet ? '街道' : '镇'}调研${topic}\n\n` : `${lead}赴${town.name}调研${topic}工作\n\n`,
      );
      say(`${month}月${day}日，`);
      name(bureau);
      say(`主要负责人${lead}到${town.name}${ground}调研${topic}工作，`);
      say(`${town.name}${isStreet ? '办事处主任' : '镇长'}${town.head}陪同。`);
      say(isTown ? `${lead}强调，要压实责任，把工作落到实处。\n\n` : `${lead}要求，各级各部门要抓好落实。\n\n`);
      events.push({ source, from, to: text.length, event: told, town: town.path });
    }
    const told = [...own, ...above].filter(() => roll() < 0.5);
    for (const body of told) {
      const topic = even(topics);
      const day = 1 + Math.floor(roll() * 27);
      const other = even(told.filter((one) => one !== body).length > 0 ? told.filter((one) => one !== body) : told);
      const way = Math.floor(roll() * 3);
      if (way === 0) {
        say(`${topic}工作有序推进\n\n${month}月${day}日，`);
        name(body);
        say(`召开${topic}工作推进会。`);
      } else if (way === 1) {
        say(`${topic}活动走进社区\n\n${month}月${day}日，`);
        name(body);
        say(roll() < 0.5 ? '联合' : '会同');
        name(other);
        say(`开展${topic}宣传活动，百余名居民参加。`);
      } else {
        say(`${topic}宣讲会举行\n\n${month}月${day}日，由`);
        name(body);
        say(`主办的${topic}宣讲会在文化活动中心举行。`);
      }
      say('\n\n');
    }
    sources.push({ source, text, sidecar: { jurisdiction: path } });
  }
}
