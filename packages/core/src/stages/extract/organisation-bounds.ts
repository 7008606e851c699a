/** Where a body's or place's name begins: walks left from its head over characters that a name may have. */
import type { Hit } from '../../model/knowledge.js';
import type { LevelWord } from '../../model/body-words.js';
import type { LexiconTag } from '../../model/rule.js';
import type { Reading } from './reading.js';

/** A possible left end of a name, and what speaks for it. */
export interface LeftEdge {
  readonly from: number;
  /**
   * `division` and `level`: the name begins with one; `open`: punctuation stands before it; `stop`: a verb, title or
   * function word does; `weak`: a word does that may as well belong to the name; `lost`: nothing does.
   */
  readonly kind: 'division' | 'level' | 'open' | 'stop' | 'weak' | 'lost';
}

/** How far a name may reach to the left of its head. */
const reach = 24;
const boundary = /[\s，。、；：？！,.;:?!…—\-·|/\\＿_~～▲●■◆★□【】[\]<>《》〈〉{}]/u;
const opening = /[“"‘'「『(（]/u;
const closing = new Map([
  ['”', '“'],
  ['’', '‘'],
  ['」', '「'],
  ['』', '『'],
  [')', '('],
  ['）', '（'],
]);
const digit = /[0-9０-９%％]/u;
const stopTags: ReadonlySet<LexiconTag> = new Set(['verb', 'function', 'title', 'rank', 'honorific', 'event']);
const plainTags: ReadonlySet<LexiconTag> = new Set(['word', 'organisation-head', 'place-head', 'organisation-name']);

/** Left ends of a name whose head begins at `head`, nearest first; the last one is where the walk ended. */
export function leftEdges(reading: Reading, head: number): readonly LeftEdge[] {
  const { text, knowledge } = reading;
  const edges: LeftEdge[] = [];
  let chained = true;
  let at = head;
  while (head - at < reach) {
    const before = text.charAt(at - 1);
    const opener = closing.get(before);
    if (opener !== undefined) {
      const inner = text.lastIndexOf(opener, at - 1);
      if (inner < 0 || at - inner > 10 || /[\s，。、：“"]/u.test(text.slice(inner + 1, at - 1)))
        return ended(edges, at, 'stop');
      at = inner;
      chained = false;
      continue;
    }
    if (before === '' || boundary.test(before) || opening.test(before)) return ended(edges, at, 'open');
    if (digit.test(before) || isCounted(reading, at)) return ended(edges, at, 'stop');
    const division = divisionUpTo(reading, at);
    if (division !== null) {
      edges.push({ from: division.from, kind: 'division' });
      if (division.full) return edges;
      at = division.from;
      continue;
    }
    const level = levelUpTo(reading, at, at === head);
    if (level !== null) return ended(edges, level, 'level');
    const session = knowledge.bodies.sessions.exec(text.slice(Math.max(0, at - 6), at));
    if (session !== null) {
      at -= session[0].length;
      continue;
    }
    const step = stepLeft(reading, at, chained && at <= head);
    if (step.stop) return ended(edges, at, 'stop');
    if (step.doubtful && at < head) edges.push({ from: at, kind: 'weak' });
    chained &&= step.chains;
    at = step.to;
  }
  return ended(edges, at, 'lost');
}

/** Adds the last edge; one at the same place as a division's gives way to it. */
function ended(edges: LeftEdge[], from: number, kind: LeftEdge['kind']): readonly LeftEdge[] {
  const last = edges.at(-1);
  if (last?.from === from) return edges;
  edges.push({ from, kind });
  return edges;
}

/** The chain of divisions that ends at the offset (上海市黄浦区): its start, and whether the last link is a full name. */
export function divisionUpTo(reading: Reading, to: number): { readonly from: number; readonly full: boolean } | null {
  let from = to;
  let full = false;
  for (let hit = divisionHit(reading, from); hit !== undefined; hit = divisionHit(reading, from)) {
    full ||= hit.lexeme.extra.form !== 'short';
    from = hit.span.from;
  }
  return from === to ? null : { from, full };
}

/**
 * Short names of counties are often ordinary words (和平, 东方), and short towns' names ends of other names (南|西街道):
 * those count only in the bulletin's own path, towns also where a word may begin.
 */
function divisionHit(reading: Reading, to: number): Hit | undefined {
  const { upTo, context } = reading;
  return upTo(to, 'division').find(
    ({ span, lexeme: { word, extra } }) =>
      context.jurisdiction.some((name) => name.startsWith(word)) ||
      (extra.form === 'short'
        ? extra.level !== 'county'
        : extra.level !== 'town' || word.length > 3 || isFree(reading, span.from)),
  );
}

/** Start of a level word (区, 我市, 街道) that ends at the offset and stands for itself, or null. */
export function levelUpTo(reading: Reading, to: number, beside = true): number | null {
  const { text, knowledge } = reading;
  const { levels, owners } = knowledge.bodies;
  for (const { word, joins, ground } of levels) {
    if (!text.endsWith(word, to) || (ground === true && !beside)) continue;
    const from = to - word.length;
    const before = text.charAt(from - 1);
    if (before !== '' && owners.includes(before)) return from - 1;
    if (before !== '' && joins.includes(before)) continue;
    if (isFree(reading, from)) return from;
  }
  return null;
}

/** Whether a new word may begin at the offset: punctuation or a word that ends names stands before it. */
export function isFree(reading: Reading, at: number): boolean {
  const before = reading.text.charAt(at - 1);
  if (before === '' || boundary.test(before) || opening.test(before) || closing.has(before) || digit.test(before))
    return true;
  if (isCounted(reading, at)) return true;
  if (reading.knowledge.bodies.sessions.test(reading.text.slice(Math.max(0, at - 6), at))) return true;
  return (
    stepLeft(reading, at, false).stop ||
    levelWordEnds(reading, at) ||
    reading.upTo(at, 'verb').length > 0 ||
    reading.upTo(at, 'title-prefix').some(({ lexeme }) => lexeme.word.length > 1)
  );
}

/** Whether a number with its unit ends at the offset: 13日, 三个. */
function isCounted({ text, knowledge }: Reading, at: number): boolean {
  const { units, counters } = knowledge.bodies;
  if (units.includes(text.charAt(at - 1)) && digit.test(text.charAt(at - 2))) return true;
  return counters.test(text.slice(Math.max(0, at - 4), at));
}

const levelWordEnds = ({ text, knowledge }: Reading, at: number): boolean =>
  knowledge.bodies.levels.some(({ word }: LevelWord) => word.length > 1 && text.endsWith(word, at));

interface Step {
  readonly to: number;
  /** A word stands there that no name has. */
  readonly stop: boolean;
  /** A word stands there that some names have. */
  readonly doubtful: boolean;
  /** The word says what a body is for, or is a body's head itself. */
  readonly chains: boolean;
}

/**
 * One word to the left. `beside` the head, words that say what a body is for never stop (服务 in 服务中心); a single
 * character stops only where it is a particle that names do not have (的, 在), for 上, 中, 同 stand in many names.
 */
function stepLeft(reading: Reading, at: number, beside: boolean): Step {
  const { material, stops, particles } = reading.knowledge.bodies;
  const longest = longestHit(reading, at);
  for (let length = 4; length > 0; length -= 1) {
    const to = at - length;
    if (to < 0) continue;
    const word = reading.text.slice(to, at);
    const isMaterial = material.has(word);
    const isStop = stops.has(word) || (length > 1 ? isStopHit(reading, at, length) : particles.includes(word));
    if (beside && isJoinOfPurposes(reading, to, at)) return { to, stop: false, doubtful: true, chains: true };
    if (isMaterial) return { to, stop: isStop && !beside, doubtful: false, chains: true };
    if (!isStop) continue;
    if (longest > length) return { to: at - longest, stop: false, doubtful: true, chains: false };
    return { to, stop: true, doubtful: false, chains: false };
  }
  return {
    to: at - Math.max(longest, 1),
    stop: false,
    doubtful: isStopHit(reading, at, 1),
    chains: isHead(reading, at, longest),
  };
}

/** 和 between two words of purpose: 绿化和市容管理所. */
function isJoinOfPurposes({ text, knowledge }: Reading, from: number, to: number): boolean {
  const { joins, material } = knowledge.bodies;
  if (to - from !== 1 || !joins.includes(text.charAt(from)) || boundary.test(text.charAt(from))) return false;
  return [2, 3, 4].some((length) => length <= from && material.has(text.slice(from - length, from)));
}

const isStopHit = ({ upTo }: Reading, at: number, length: number): boolean =>
  upTo(at).some(({ span, lexeme }) => span.to - span.from === length && lexeme.tags.some((tag) => stopTags.has(tag)));

const isHead = ({ upTo }: Reading, at: number, length: number): boolean =>
  length > 0 && upTo(at, 'organisation-head').some(({ span }) => at - span.from === length);

/** Length of the longest word that ends at the offset and may be part of a name. */
function longestHit({ upTo }: Reading, at: number): number {
  const hit = upTo(at).find(
    ({ span, lexeme }) => span.to - span.from > 1 && lexeme.tags.some((tag) => plainTags.has(tag)),
  );
  return hit === undefined ? 0 : at - hit.span.from;
}
