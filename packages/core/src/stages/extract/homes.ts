/** Whose a page is by small signs: its dateline, its foot, and who comes to see it. */
import { flat } from '../../model/flat.js';
import type { Knowledge } from '../../model/knowledge.js';
import { matchesIn } from '../../text/matches.js';
import type { Comers } from './comers.js';
import { divisionEndingAt, type Counts } from './division-counts.js';

/** What a dateline, a kicker and a guest name: 徐州|日报讯, 网|辛集3月20日电, 苍溪：春耕忙, 来|扬州考察. Nothing else stands there, so that short names count as well. */
export function homes(texts: readonly string[], { bodies, lexicon }: Knowledge, weight: number): Counts {
  const named = flat(texts, (text) => matchesIn(text, bodies.homes))
    .map(
      (match) =>
        match.groups?.['dateline'] ??
        match.groups?.['place'] ??
        match.groups?.['paper'] ??
        match.groups?.['seat'] ??
        match.groups?.['site'] ??
        match.groups?.['here'] ??
        match.groups?.['app'] ??
        match.groups?.['kicker'] ??
        '',
    )
    .filter((word) => !bodies.material.has(word) && lexicon.divisions(word).some(({ level }) => level !== 'town'));
  return new Map(named.map((word) => [word, weight]));
}

/**
 * Divisions whose people come to see the bulletin's own: 率石湖州党政代表团来我州; with the city that is named before them. `peers` are those
 * of its own rank: 市政协 in an item on a city's guests is not theirs (市政协主席率考察团到我市).
 */
export function guestsIn(source: string, { lexicon, bodies }: Knowledge): Comers {
  const isProvince = (name: string): boolean => bodies.provincial.some((word) => name.endsWith(word));
  const [all, peers] = [new Set<string>(), new Set<string>()];
  for (const { groups } of matchesIn(lexicon.fold(source.slice(0, readForHome)), bodies.guests)) {
    const { visitors, peer, guest = peer } = groups ?? {};
    const words = guest ?? visitors ?? '';
    const found = lengthsOfNames
      .map((length) => lexicon.divisions(words.slice(-length)))
      .find((some) => some.length > 0);
    for (const { name, level, path } of found ?? []) {
      // A city's people see their own counties; another county's do not.
      if (guest === undefined && level !== 'county') continue;
      for (const outer of path.slice(0, -1)) if (words.includes(outer) && !isProvince(outer)) all.add(outer);
      all.add(name);
    }
    for (const length of [5, 4, 3, 2]) {
      const name = peer?.slice(-length) ?? '';
      if (lexicon.divisions(name).some((one) => one.name === name)) peers.add(name);
    }
  }
  return { all, peers };
}

/** How long the names of divisions are whose people come, the longest first. */
const lengthsOfNames: readonly number[] = [12, 11, 10, 9, 8, 7, 6, 5, 4, 3];

/**
 * Divisions that the bulletin's own people go to learn from: 率考察团赴嘉兴市、苏州市学习, 考察了嘉兴市城乡工作. Where no province goes,
 * a city is never their own, nor is a county beside a city or province, or one of the goers' own rank. Whoever goes by the full
 * name of a county is a guest of who tells of it.
 */
export function hostsIn(source: string, { lexicon, bodies }: Knowledge): ReadonlySet<string> {
  const text = lexicon.fold(source.slice(0, readForHome));
  return new Set(
    flat(matchesIn(text, bodies.away), (match) => {
      // Who accompanied whom in a sentence before goes nowhere.
      const sentence =
        text
          .slice(0, match.index)
          .split(/[。！？\n]/u)
          .at(-1) ?? '';
      const own = matchesIn(sentence, bodies.calledOwn).map(({ groups }) => groups?.['level']);
      const led = bareLevels(sentence.replace(bodies.besides, ''), bodies, lexicon);
      // 省委副书记、市委书记率我市代表团: the city goes.
      const goers = own.length > 0 ? own : led;
      const row = match.groups?.['away'] ?? match.groups?.['seen'] ?? '';
      const named = flat(lexicon.find(row, 'division'), ({ lexeme }) =>
        lexicon.divisions(lexeme.word).filter(({ level }) => level === 'city' || level === 'county'),
      );
      if (bodies.calledAtHome.test(match[0])) return [];
      if (goers.length === 0 || goers.some((word) => bodies.provincial.includes(word ?? ''))) return [];
      const isOfCounty = goers.every((word) => bodies.ofCounties.includes(word ?? ''));
      // 县委书记来到石湖县河湾镇柳岸村走访慰问: whoever calls on homes of a town is at home there.
      if (isOfCounty && bodies.calledOnAtHome.test(match[0])) return [];
      const isFar = lexicon.find(row, 'division').some(({ lexeme: { extra } }) => coarse.has(extra['level'] ?? ''));
      return named
        .filter(
          ({ name, level }) =>
            level === 'city' || isFar || isOfCounty || goers.some((word) => name.endsWith(word ?? '')),
        )
        .map(({ name }) => name);
    }),
  );
}

/** The level words with which organs are named, without those of a division in full: 平塘县|局长 goes as somebody else's guest. */
const bareLevels = (sentence: string, bodies: Knowledge['bodies'], lexicon: Knowledge['lexicon']): readonly string[] =>
  flat(matchesIn(sentence, bodies.levelOrgans), ({ index, groups }) => {
    const level = groups?.['level'] ?? '';
    return divisionEndingAt(sentence, index + level.length, lexicon) === null ? [level] : [];
  });

/** Levels that one does not name before a county of one's own city. */
const coarse: ReadonlySet<string> = new Set(['province', 'city']);

/** Whose paper or site it is by its foot; a province's prints news of everywhere. */
export const footers = (foot: string, { bodies, lexicon }: Knowledge, weight: number): Counts =>
  new Map(
    matchesIn(foot, bodies.footers)
      .map((match) => match.groups?.['foot'] ?? '')
      .filter((word) => {
        const levels = lexicon.divisions(word).map(({ level }) => level);
        return !levels.includes('province') && (levels.includes('city') || levels.includes('county'));
      })
      .map((word) => [word, weight]),
  );

/** How much of a source may hold its dateline, and how much its foot. */
export const readForHome = 400;
