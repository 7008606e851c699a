/** Careers of invented officials over years, with promotions, moves, returns, namesakes and residents, told in invented bulletins. */
import type { Facts } from '../../packages/core/src/model/facts.js';
import { tell, type ArticleSketch, type BulletinSketch, type PersonSketch } from './facts.js';

/** What the bulletins say, and who each reading truly is, by `SOURCE#ARTICLE/NAME`. */
export interface Careers {
  readonly facts: readonly Facts[];
  readonly truth: ReadonlyMap<string, number>;
}

export interface CareersOptions {
  readonly seed: number;
  readonly years?: number;
  /** Counties in each of two cities in each of two provinces. */
  readonly counties?: number;
  readonly towns?: number;
  /** Share of namings without the post. */
  readonly bare?: number;
  /** How many given names there are; fewer make more namesakes. */
  readonly givenNames?: number;
}

interface Person {
  readonly id: number;
  readonly name: string;
  post: Post | null;
}

interface Post {
  readonly body: string;
  readonly title: string;
  readonly place: string;
  readonly level: number;
}

/** A generator of numbers from 0 to 1 that always gives the same ones. */
export function dice(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const surnames = [...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾'];
const givens = [
  ...'伟芳敏静丽强磊军洋勇艳杰涛明超霞平刚桂英华玉萍红玲兰飞鹏辉波斌宇浩凯健俊帆帅旭宁龙林欢阳建国文志晓春海',
];
const towns = ['柳荫街道', '石桥镇', '望江街道', '青禾镇', '白沙街道', '北渡镇', '云台街道', '南浦乡'];
const counties = ['清河区', '松阳县', '临港区', '安陵县', '东屏区', '新畈县'];

export function tellCareers(options: CareersOptions): Careers {
  const { seed, years = 6, counties: countyCount = 3, towns: townCount = 4, bare = 0.25, givenNames = 500 } = options;
  const roll = dice(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(roll() * roll() * list.length)] as T;
  const even = <T>(list: readonly T[]): T => list[Math.floor(roll() * list.length)] as T;
  const given = Array.from({ length: givenNames }, () => (roll() < 0.25 ? even(givens) : even(givens) + even(givens)));
  const people: Person[] = [];
  const born = (post: Post | null): Person => {
    const person = { id: people.length, name: pick(surnames) + pick(given), post };
    people.push(person);
    return person;
  };
  const places = ['江州省', '岭西省'].flatMap((province, p) =>
    [0, 1].flatMap((c) => {
      const city = `${province}/${['临江市', '云渡市', '南屏市', '海陵市'][p * 2 + c]}`;
      return counties.slice(0, countyCount).map((county, i) => {
        const name = `${county.slice(0, -1)}${['', '新', '西', '东'][p * 2 + c] ?? ''}${county.at(-1)}`;
        const path = `${city}/${name}`;
        return {
          path,
          name,
          towns: towns.slice(i, i + townCount).map((town) => ({ path: `${path}/${town}`, name: town })),
        };
      });
    }),
  );
  const posts: Post[] = places.flatMap(({ path, name, towns: own }) => [
    { body: `${name}委`, title: '书记', place: path, level: 3 },
    { body: `${name}政府`, title: name.endsWith('县') ? '县长' : '区长', place: path, level: 3 },
    ...['一', '二'].map(() => ({
      body: `${name}政府`,
      title: name.endsWith('县') ? '副县长' : '副区长',
      place: path,
      level: 2,
    })),
    { body: `${name}民政局`, title: '局长', place: path, level: 2 },
    { body: `${name}教育局`, title: '副局长', place: path, level: 1 },
    ...own.flatMap((town) => [
      { body: `${town.name}党工委`, title: '书记', place: town.path, level: 2 },
      { body: `${town.name}党工委`, title: '副书记', place: town.path, level: 1 },
      { body: `${town.name}办事处`, title: '主任', place: town.path, level: 2 },
      ...['一', '二'].map(() => ({ body: `${town.name}办事处`, title: '副主任', place: town.path, level: 1 })),
      { body: `${town.name}综合治理办公室`, title: '主任', place: town.path, level: 0 },
      { body: `${town.name}长桥居委会`, title: '书记', place: town.path, level: 0 },
      { body: `${town.name}双井居委会`, title: '主任', place: town.path, level: 0 },
    ]),
  ]);
  const holders = new Map<Post, Person>(posts.map((post) => [post, born(post)]));
  const idle: Person[] = [];
  const facts: Facts[] = [];
  const truth = new Map<string, number>();
  for (let quarter = 0; quarter < years * 4; quarter++) {
    if (quarter > 0) reshuffle();
    for (const county of places) for (const town of county.towns) report(county.path, town.path, quarter);
  }
  return { facts, truth };

  /** Some leave; others move up or sideways, mostly within the county; the rest are new, and some come back. */
  function reshuffle(): void {
    for (const post of posts) {
      if (roll() > 0.05) continue;
      const old = holders.get(post) as Person;
      const county = post.place.split('/').slice(0, 3).join('/');
      const candidates = [...holders].filter(
        ([from, person]) =>
          from !== post &&
          person !== old &&
          from.level <= post.level &&
          post.level - from.level <= 1 &&
          from.level > 0 &&
          (roll() < 0.97 ? from.place.startsWith(county) : from.place.split('/')[1] === post.place.split('/')[1]),
      );
      const returning = idle.filter(
        ({ post: last }) => last !== null && last.level === post.level && last.place.startsWith(county),
      );
      old.post = post;
      idle.push(old);
      const chance = roll();
      if (chance < 0.15 && returning.length > 0) {
        const back = even(returning);
        idle.splice(idle.indexOf(back), 1);
        holders.set(post, back);
      } else if (chance < 0.7 && candidates.length > 0) {
        const [from, mover] = even(candidates);
        holders.set(post, mover);
        holders.set(from, born(from));
      } else holders.set(post, born(post));
    }
  }

  function report(county: string, town: string, quarter: number): void {
    const year = 2015 + Math.floor(quarter / 4);
    const month = String((quarter % 4) * 3 + 1 + Math.floor(roll() * 3)).padStart(2, '0');
    const source = `${town.replaceAll('/', '-')}-${year}-${month}.txt`;
    const here = [...holders].filter(([post]) => post.place === town);
    const above = [...holders].filter(([post]) => post.place === county);
    const articles = Array.from({ length: 3 }, (_, index): ArticleSketch => {
      const date = `${year}-${month}-${String(Math.floor(roll() * 27) + 1).padStart(2, '0')}`;
      const cast = [...here.filter(() => roll() < 0.4), ...above.filter(() => roll() < 0.15)];
      const seen = new Set<string>();
      const persons: PersonSketch[] = [];
      for (const [post, person] of cast) {
        if (seen.has(person.name)) continue;
        seen.add(person.name);
        truth.set(`${source}#${index}/${person.name}`, person.id);
        persons.push({ name: person.name, posts: roll() < bare ? [] : [`${post.body} ${post.title}`] });
      }
      const resident = born(null);
      if (!seen.has(resident.name)) {
        truth.set(`${source}#${index}/${resident.name}`, resident.id);
        persons.push({ name: resident.name, class: 'private' });
      }
      return {
        date,
        people: persons,
        bodies: persons.flatMap(({ posts: told = [] }) =>
          told.map((post) => bodyOf(post.split(' ')[0] as string, town, county)),
        ),
        events: [{ date, title: even(['走访', '调研', '座谈', '检查']), people: persons.map(({ name }) => name) }],
      };
    });
    const sketch: BulletinSketch = {
      source,
      date: `${year}-${month}-28`,
      title: `${town.split('/').at(-1)}报`,
      jurisdiction: town,
      articles,
    };
    facts.push(tell(sketch));
  }

  function bodyOf(name: string, town: string, county: string): string {
    const isTown = name.startsWith(town.split('/').at(-1) as string);
    return `${name} ${name.endsWith('居委会') ? 'committee' : /委$|党工委$/u.test(name) ? 'party' : 'government'} ${isTown ? town : county}`;
  }
}

/** Share of joined pairs that are right, and of right pairs that are joined. */
export function scorePairs(
  clusters: Iterable<readonly string[]>,
  truth: ReadonlyMap<string, number>,
): { precision: number; recall: number } {
  const pairs = (n: number) => (n * (n - 1)) / 2;
  let [joined, right, all] = [0, 0, 0];
  const sizes = new Map<number, number>();
  for (const id of truth.values()) sizes.set(id, (sizes.get(id) ?? 0) + 1);
  for (const size of sizes.values()) all += pairs(size);
  for (const cluster of clusters) {
    const known = cluster.filter((ref) => truth.has(ref));
    joined += pairs(known.length);
    const counts = new Map<number, number>();
    for (const ref of known) counts.set(truth.get(ref) as number, (counts.get(truth.get(ref) as number) ?? 0) + 1);
    for (const count of counts.values()) right += pairs(count);
  }
  return { precision: joined === 0 ? 1 : right / joined, recall: all === 0 ? 1 : right / all };
}
