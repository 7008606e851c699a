/** Who comes to the bulletin's own division by the full name of another: 石湖县委书记率团到青柳县考察，县委书记陪同. */
import { flat } from '../../model/flat.js';
import type { Division, Knowledge } from '../../model/knowledge.js';
import { matchesIn } from '../../text/matches.js';
import { divisionEndingAt } from './division-counts.js';
import { isNamedAlike, isOfLevel } from './of-level.js';
import { bareOrgans, type BareOrgan } from './levels-wanted.js';

/** How much of a source may tell of who comes. */
const readLength = 600;

/** Divisions whose people come: all of them, and those of the host's own rank, which no bare 区委 of the bulletin means. */
export interface Comers {
  readonly all: ReadonlySet<string>;
  readonly peers: ReadonlySet<string>;
}

/**
 * Divisions whose people come, by their full name, to one of which the first organs without a name act behind (县委书记陪同), each with those
 * around it that are not around the other.
 */
export function comersIn(source: string, knowledge: Knowledge): Comers {
  const text = knowledge.lexicon.fold(source.slice(0, readLength));
  const bare = bareOrgans(text, knowledge);
  const [all, peers] = [new Set<string>(), new Set<string>()];
  for (const { index, [0]: sentence } of text.matchAll(/[^。！？\n]+/gu)) {
    const from = firstOf(sentence, knowledge);
    const visit = from === null ? null : visitBehind(sentence, from.to, knowledge);
    const isOwn = (at: number): boolean => bare.some((one) => one.index >= index && one.index < index + at);
    if (from === null || visit === null || isOwn(from.to)) continue;
    const next = bare.find((one) => one.index >= index + visit.at);
    if (next === undefined || !receives(text, next, visit, knowledge)) continue;
    for (const name of namesOf(from.name, visit.host, text, knowledge)) all.add(name);
    if (isNamedAlike(from.name, visit.host.name, knowledge.bodies)) peers.add(from.name);
  }
  return { all, peers };
}

/** The first division by its full name that goes somewhere, and where its name ends. */
function firstOf(
  sentence: string,
  { bodies, lexicon }: Knowledge,
): { readonly name: string; readonly to: number } | null {
  for (const { index } of matchesIn(sentence, bodies.comers.from)) {
    const name = divisionEndingAt(sentence, index + 1, lexicon);
    // 十堰市|张湾区考察团: the last of a chain goes.
    const isOuter = lexicon.find(sentence.slice(index + 1, index + 13), 'division').some(({ span }) => span.from === 0);
    if (name !== null && !isOuter) return { name, to: index + 1 };
  }
  return null;
}

interface Visit {
  readonly host: Division;
  readonly at: number;
  /** Whether one goes there (赴) and does not come. */
  readonly isGoing: boolean;
}

/** The first county or city that somebody comes to behind the offset. */
function visitBehind(sentence: string, from: number, { bodies, lexicon }: Knowledge): Visit | null {
  for (const { index, groups } of matchesIn(sentence.slice(from), bodies.comers.to)) {
    const hits = lexicon.find(groups?.['to'] ?? '', 'division');
    // 宁河 of 宁河县 is no 宁河区.
    const whole = hits.filter(({ span }, i) => hits.every((other, n) => n >= i || other.span.to <= span.from));
    const host = flat(whole, ({ lexeme }) => lexicon.divisions(lexeme.word)).findLast(({ level }) =>
      ofOwnRank.has(level),
    );
    if (host !== undefined) return { host, at: from + index, isGoing: groups?.['going'] !== undefined };
  }
  return null;
}

const ofOwnRank: ReadonlySet<Division['level']> = new Set(['city', 'county']);

/** Whether the organ is of the host's level; who goes there himself (赴) is received by it in so many words. */
function receives(text: string, { index, word }: BareOrgan, { host, isGoing }: Visit, { bodies }: Knowledge): boolean {
  const level = bodies.levels.find((one) => one.word === word);
  if (level === undefined || !isOfLevel(host.name, level, bodies.levels)) return false;
  const rest = text.slice(index).split(/[。！？\n]/u)[0] ?? '';
  return !isGoing || bodies.comers.receives.test(rest);
}

/** The division with the cities around it, where it lies neither in the host nor around it. */
function namesOf(name: string, host: Division, text: string, { lexicon }: Knowledge): readonly string[] {
  const all = lexicon.divisions(name).filter((one) => one.name === name);
  if (host.path.includes(name) || all.some(({ path }) => path.includes(host.name))) return [];
  const outer = flat(all, ({ path }) => path.slice(1, -1)).filter(
    (one) => !host.path.includes(one) && (all.length === 1 || text.includes(one)),
  );
  return [name, ...outer];
}
