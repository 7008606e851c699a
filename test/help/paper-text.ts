/** One issue of an invented town's newspaper: items in the manner of such papers, with the place of every name. */
import type { SourceText } from '../../packages/core/src/model/bulletin.js';

export interface Person {
  readonly id: number;
  readonly name: string;
}

export interface Post {
  readonly body: string;
  readonly title: string;
  /** Jurisdiction of the body. */
  readonly place: string;
  /** 4 leads a county, 2 a town, 1 deputises there, 0 leads a neighbourhood. */
  readonly level: number;
  /** Body and title as they stand before a name: in full, and as the town's own paper writes them. */
  readonly forms: readonly [string, string];
  /** What else the holder is by right: the director of an office is a deputy secretary of its Party organ. */
  readonly beside: Pick<Post, 'body' | 'title' | 'forms'> | null;
}

/** A post that changed hands. */
export interface Change {
  readonly post: Post;
  readonly old: Person;
  readonly next: Person;
  /** Whether the old holder left public life, so that the news says so. */
  readonly retires: boolean;
}

/** Where a name is printed, and whom it means. */
export interface Label {
  /** Offset of its first character in the source. */
  readonly at: number;
  readonly printed: string;
  readonly person: number;
  readonly post: Post;
}

export interface IssuePlan {
  readonly roll: () => number;
  /** Half-years since the beginning. */
  readonly half: number;
  readonly jurisdiction: string;
  readonly cast: readonly (readonly [Post, Person])[];
  /** Who left and who came in the town this half-year. */
  readonly news: readonly Change[];
}

const traditional = new Map(
  [
    ...'国國卫衛东東兰蘭庆慶丽麗刘劉陈陳张張赵趙吴吳郑鄭谢謝韩韓冯馮邓鄧罗羅杨楊孙孫马馬军軍红紅玲玲飞飛龙龍宇宇华華',
  ].reduce<[string, string][]>(
    (pairs, character, i, all) => (i % 2 === 0 ? [...pairs, [character, all[i + 1] as string]] : pairs),
    [],
  ),
);
const slips = new Map(
  Object.entries({
    敏: '敬',
    伟: '纬',
    建: '健',
    平: '乎',
    军: '车',
    玉: '王',
    志: '忐',
    晓: '骁',
    红: '江',
    杰: '木',
  }),
);
const topics = ['防汛', '旧区改造', '垃圾分类', '养老服务', '安全生产', '营商环境', '文明创建'];
const grounds = ['幸福里小区', '菜市场', '文化活动中心', '老年食堂', '口袋公园', '卫生服务站'];

export function issueOf({ roll, half, jurisdiction, cast, news }: IssuePlan): { source: SourceText; labels: Label[] } {
  const even = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T;
  const town = jurisdiction.split('/').at(-1) ?? '';
  const county = jurisdiction.split('/').at(-2) ?? '';
  const year = 2015 + Math.floor(half / 2);
  const first = half % 2 === 0 ? 1 : 7;
  const month = first + 2 + Math.floor(roll() * 3);
  const labels: Label[] = [];
  let text = `${town}社区晨报\n${year}年${month}月28日 第${half + 1}期\n\n`;
  const isTraditional = roll() < 0.06;
  const say = (words: string): void => void (text += words);
  const name = ([post, person]: readonly [Post, Person], printed = spell(person.name)): void => {
    labels.push({ at: text.length, printed, person: person.id, post });
    say(printed);
  };
  const isHere = ({ place }: Post) => place === jurisdiction;
  const here = cast.filter(([post]) => isHere(post));
  const office = here.filter(([post]) => post.level > 0);
  const quarter = here.filter(([post]) => post.level === 0);
  const above = cast.filter(([post]) => !isHere(post));
  const day = () => `${first + Math.floor(roll() * (month - first + 1))}月${1 + Math.floor(roll() * 26)}日`;

  for (const item of news) personnel(item);
  meeting();
  visit();
  if (roll() < 0.7) quarterItem();
  if (roll() < 0.6) bareItem();
  if (roll() < 0.4) bureauItem();
  const source = `${jurisdiction.replaceAll('/', '-')}-${year}-${String(month).padStart(2, '0')}.txt`;
  return { source: { source, text, sidecar: { jurisdiction } }, labels };

  /** In some issues Traditional, now and then with a scan's slip. */
  function spell(plain: string): string {
    if (isTraditional) return [...plain].map((character) => traditional.get(character) ?? character).join('');
    if (roll() > 0.015) return plain;
    const at = [...plain].findIndex((character, i) => i > 0 && slips.has(character));
    return at < 0 ? plain : plain.slice(0, at) + (slips.get(plain[at] as string) as string) + plain.slice(at + 1);
  }

  /** In full, or as the town's own paper writes it; with the post beside it as often as not. */
  function post({ forms, beside }: Post): string {
    const words = forms[roll() < 0.5 ? 0 : 1];
    return beside === null || roll() < 0.4 ? words : `${beside.forms[roll() < 0.5 ? 0 : 1]}、${words}`;
  }
  function titled(one: readonly [Post, Person]): void {
    say(post(one[0]));
    name(one);
  }
  /** The name again: whole, or the surname with the title. */
  function again(one: readonly [Post, Person]): void {
    const [{ title }, person] = one;
    if (roll() < 0.3 && !isTraditional) name(one, person.name.slice(0, 1) + title.replace(/^副/u, ''));
    else name(one, isTraditional ? spell(person.name) : person.name);
  }

  function meeting(): void {
    const topic = even(topics);
    const [lead, ...rest] = shuffled(office);
    if (lead === undefined) return;
    say(`${town}召开${topic}工作会议\n\n${day()}，${town}召开${topic}工作会议。`);
    titled(lead);
    say('主持会议');
    const others = rest.slice(0, 1 + Math.floor(roll() * 2));
    say('，');
    others.forEach((one, i) => {
      if (i > 0) say('、');
      titled(one);
    });
    say('参加会议。\n');
    again(lead);
    say(`指出，要压实责任、细化措施，把${topic}各项工作落到实处。`);
    if (others[0] !== undefined) {
      again(others[0]);
      say('就下一步工作作了部署。');
    }
    say('\n\n');
  }

  function visit(): void {
    const [guest] = shuffled(above);
    const [host] = shuffled(office);
    if (guest === undefined || host === undefined) return;
    const topic = even(topics);
    say(`${county}领导到${town}调研${topic}\n\n${day()}，`);
    titled(guest);
    say(`到${town}${even(grounds)}调研${topic}工作，`);
    titled(host);
    say('陪同调研。\n在现场，');
    again(guest);
    say('详细了解情况，要求把好事办好、实事办实。');
    again(host);
    say('汇报了相关工作。\n\n');
  }

  function quarterItem(): void {
    const [one] = shuffled(quarter);
    if (one === undefined) return;
    say(
      `${one[0].body.slice(0, 2)}居民有了新去处\n\n${day()}，${one[0].body}在${even(grounds)}举办邻里活动，百余名居民参加。“大家的笑声就是最好的回报。”`,
    );
    titled(one);
    say('说。\n\n');
  }

  /** An item that names somebody in office without the office. */
  function bareItem(): void {
    const [one] = shuffled(office.filter(([post]) => post.level === 2));
    if (one === undefined) return;
    say(`节前走访送温暖\n\n${day()}，`);
    name(one);
    say(`一行来到${even(grounds)}，看望慰问一线职工。`);
    name(one, labels.at(-1)?.printed);
    say('强调，要时刻把群众冷暖放在心上。\n\n');
  }

  function bureauItem(): void {
    const [one] = shuffled(above.filter(([post]) => post.body.endsWith('局')));
    if (one === undefined) return;
    say(`${one[0].body}走进${town}\n\n${day()}，${one[0].body}在${town}开展政策宣讲。`);
    titled(one);
    say('出席活动并讲话。\n\n');
  }

  function personnel({ post: at, old, next, retires }: Change): void {
    if (at.level === 0 || roll() < 0.4) return;
    say(`${town}召开干部大会\n\n${day()}，${town}召开干部大会，宣布${county}委关于主要领导调整的决定：`);
    name([at, next]);
    say(`同志任${at.body}${at.title}`);
    if (retires) {
      say('；');
      name([at, old]);
      say(`同志不再担任${at.body}${at.title}职务`);
    }
    say('。\n\n');
  }

  function shuffled<T>(list: readonly T[]): T[] {
    return list
      .map((item) => ({ item, key: roll() }))
      .sort((a, b) => a.key - b.key)
      .map(({ item }) => item);
  }
}
