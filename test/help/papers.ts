/** Newspapers of invented towns over years, as text: careers with promotions, moves, retirements and returns, and who each name truly is. */
import type { SourceText } from '../../packages/core/src/model/bulletin.js';
import { dice } from './careers.js';
import { issueOf, type Change, type Label, type Person, type Post } from './paper-text.js';

/** One printed name and the person whom it means. */
export interface Mention extends Label {
  readonly source: string;
}

/** What a text states of a post, for the day of its issue. */
export interface StatedEnd {
  readonly person: number;
  readonly body: string;
  readonly title: string;
  readonly told: string;
}

export interface Papers {
  readonly sources: readonly SourceText[];
  readonly mentions: readonly Mention[];
  /** Every time that a person truly left a post, told or not. */
  readonly ends: readonly StatedEnd[];
}

const halves = 12;
const counties = [
  { path: '江州省/临江市/清河区', towns: ['柳荫街道', '石桥镇', '望江街道'] },
  { path: '江州省/临江市/松阳县', towns: ['青禾镇', '北渡镇'] },
  { path: '岭西省/云渡市/东屏区', towns: ['白沙街道', '南浦镇'] },
];
const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾姚蒋沈陆顾'];
const givens = [...'伟芳敏静丽强磊军勇艳杰涛超霞平刚桂玉萍红玲飞鹏辉波斌宇浩凯健俊帅旭龙欢建国文志晓春海卫东兰庆'];

const leaf = (path: string): string => path.split('/').at(-1) ?? path;

/** The posts of a county and its towns. `forms` are the words before a name: in full, and as the town's own paper writes it. */
function postsOf(county: string, towns: readonly string[]): Post[] {
  const name = leaf(county);
  const level = name.slice(-1);
  const post = (place: string, body: string, title: string, rank: number, ...forms: readonly string[]): Post => {
    const [full = body + title, short = full] = forms;
    return { place, body, title, level: rank, forms: [full, short], beside: null };
  };
  const chief = post(county, `${name}政府`, `${level}长`, 4, `${name}${level}长`, `${level}长`);
  const beside = { body: `${name}委`, title: '副书记', forms: [`${name}委副书记`, `${level}委副书记`] as const };
  return [
    post(county, `${name}委`, '书记', 4, `${name}委书记`, `${level}委书记`),
    { ...chief, beside },
    post(county, `${name}政府`, `副${level}长`, 3, `${name}副${level}长`, `副${level}长`),
    ...['民政局', '教育局'].map((bureau) =>
      post(county, name + bureau, '局长', 2, `${name}${bureau}局长`, `${level}${bureau}局长`),
    ),
    ...towns.flatMap((town) => townPosts(`${county}/${town}`, town, post)),
  ];
}

function townPosts(
  place: string,
  town: string,
  post: (place: string, body: string, title: string, rank: number, ...forms: readonly string[]) => Post,
): Post[] {
  const isStreet = town.endsWith('街道');
  const [party, office] = isStreet ? ['党工委', '办事处'] : ['党委', '政府'];
  const own = isStreet ? '街道' : '镇';
  const head = isStreet ? '主任' : '镇长';
  const [full, short] = isStreet ? [`${town}办事处`, '街道办事处'] : [town, ''];
  const deputy = () => post(place, town + office, `副${head}`, 1, `${full}副${head}`, `${short}副${head}`);
  const beside = {
    body: town + party,
    title: '副书记',
    forms: [`${town}${party}副书记`, `${own}${party}副书记`] as const,
  };
  return [
    post(place, town + party, '书记', 2, `${town}${party}书记`, `${own}${party}书记`),
    { ...post(place, town + office, head, 2, full + head, short + head), beside },
    deputy(),
    deputy(),
    post(place, '长桥居委会', '主任', 0),
    post(place, '双井居民区党总支', '书记', 0),
  ];
}

/** The papers of a seed: the same seed, the same papers. */
export function printPapers(seed: number): Papers {
  const roll = dice(seed);
  const even = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T;
  // Common names are borne more often, so that there are namesakes; but in one county no reader could tell two apart.
  const skewed = <T>(list: readonly T[]): T => list[Math.floor(roll() ** 1.6 * list.length)] as T;
  const names = Array.from({ length: 160 }, () => even(surnames) + even(givens) + (roll() < 0.2 ? '' : even(givens)));
  const people: Person[] = [];
  const born = (): Person => {
    const person = { id: people.length, name: skewed(names) };
    people.push(person);
    return person;
  };
  const posts = counties.flatMap(({ path, towns }) => postsOf(path, towns));
  const countyOf = ({ place }: Post) => place.split('/').slice(0, 3).join('/');
  const holders = new Map<Post, Person>();
  const namesIn = new Map<string, Set<string>>();
  const newcomer = (post: Post): Person => {
    const known = namesIn.get(countyOf(post)) ?? new Set<string>();
    namesIn.set(countyOf(post), known);
    let person = born();
    while (known.has(person.name)) person = born();
    known.add(person.name);
    return person;
  };
  for (const post of posts) holders.set(post, newcomer(post));
  const idle: { person: Person; post: Post }[] = [];
  const sources: SourceText[] = [];
  const mentions: Mention[] = [];
  const ends: StatedEnd[] = [];
  for (let half = 0; half < halves; half++) {
    const left = half === 0 ? [] : reshuffle(half);
    for (const { path, towns } of counties) {
      for (const town of towns) {
        const cast = [...holders].filter(([post]) => post.place === `${path}/${town}` || post.place === path);
        const news = left.filter(({ post }) => post.place === `${path}/${town}`);
        const printed = issueOf({ roll, half, jurisdiction: `${path}/${town}`, cast, news });
        sources.push(printed.source);
        for (const label of printed.labels) mentions.push({ ...label, source: printed.source.source });
      }
    }
  }
  return { sources, mentions, ends };

  /** Some retire, some move up or sideways within the county or the city, some come back; the rest stay. */
  function reshuffle(half: number): Change[] {
    const changes: Change[] = [];
    for (const post of posts) {
      if (roll() > 0.08) continue;
      const old = holders.get(post) as Person;
      const rising = [...holders].filter(
        ([from, person]) =>
          person !== old &&
          countyOf(from) === countyOf(post) &&
          [0, 1].includes(post.level - from.level) &&
          from.level > 0,
      );
      const back = idle.filter((one) => countyOf(one.post) === countyOf(post) && one.post.level === post.level);
      const chance = roll();
      let next: Person;
      if (chance < 0.2 && back.length > 0) {
        const one = even(back);
        idle.splice(idle.indexOf(one), 1);
        next = one.person;
      } else if (chance < 0.7 && rising.length > 0) {
        const [from, person] = even(rising);
        next = person;
        holders.set(from, newcomer(from));
        leave(person, from, half);
      } else next = newcomer(post);
      leave(old, post, half);
      idle.push({ person: old, post });
      holders.set(post, next);
      changes.push({ post, old, next, retires: roll() < 0.4 });
    }
    return changes;
  }

  function leave(person: Person, { body, title, beside }: Post, half: number): void {
    const told = `${2015 + Math.floor(half / 2)}-${half % 2 === 0 ? '01' : '07'}-01`;
    for (const post of [{ body, title }, ...(beside === null ? [] : [beside])])
      ends.push({ person: person.id, body: post.body, title: post.title, told });
  }
}
