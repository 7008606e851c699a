/** Names in rows: a sure name vouches for its neighbour, and for what stands alone between two of them. */
import { flat } from '../../model/flat.js';
import { maskOf, type Rule } from '../../model/rule.js';
import type { Span } from '../../model/span.js';
import { isHanScript } from '../../text/characters.js';
import { isWord } from './name-edges.js';
import type { Reading } from './reading.js';

/** Below this a name that nothing vouches for is left unsaid. */
export const threshold = 2.8;
/** What a name earns in a row with another name. */
const rowBonus = 2.5;
/** Weaker names take no part in rows, and none of them is admitted alone. */
const weakest = -1.5;
/** What a rule says that says nothing. */
export const nothing: Readonly<Record<string, string>> = {};

/** A run of characters that may be a name. */
export interface Candidate {
  readonly span: Span;
  readonly name: string;
  readonly strength: number;
  /** How much of the strength comes from what stands around the name. */
  readonly cues: number;
  readonly rule: Rule | null;
  readonly says: Readonly<Record<string, string>>;
  /** What the rule behind the name says: it holds for the whole row before it. */
  readonly saysBehind: Readonly<Record<string, string>>;
}

/** In 周明、姚恒衡 a sure name vouches for its neighbour: strength is lent along a row, both ways. */
export function lendInRows(reading: Reading, candidates: readonly Candidate[]): readonly Candidate[] {
  const lent = candidates.filter(({ strength }) => strength >= weakest);
  const sure = (candidate: Candidate | undefined) => candidate !== undefined && candidate.strength >= threshold + 0.5;
  const join = reading.knowledge.joins.names;
  const endings = new Map<number, number[]>();
  lent.forEach(({ span }, i) => {
    const ending = endings.get(span.to);
    if (ending === undefined) endings.set(span.to, [i]);
    else ending.push(i);
  });
  const lend = (i: number, from: number) => {
    const [taker, giver] = [lent[i], lent[from]];
    if (taker === undefined || !sure(giver) || (taker.cues >= rowBonus && taker.strength >= threshold)) return;
    lent[i] = {
      ...taker,
      strength: taker.strength + rowBonus,
      cues: taker.cues + rowBonus,
      rule: taker.rule ?? giver?.rule ?? null,
    };
  };
  const pairs = flat(lent, (candidate, i) => {
    const gap = gapBefore(reading.text, candidate.span.from, join);
    return gap === null ? [] : (endings.get(gap) ?? []).map((from): [number, number] => [from, i]);
  });
  for (const [from, i] of pairs) {
    lend(i, from);
    const [taker, giver] = [lent[i], lent[from]];
    if (taker !== undefined && giver !== undefined && giver.says !== nothing && !('class' in taker.says))
      lent[i] = { ...taker, says: { ...giver.says, ...taker.says } };
  }
  for (const [from, i] of [...pairs].reverse()) {
    lend(from, i);
    const [taker, giver] = [lent[from], lent[i]];
    if (taker !== undefined && giver !== undefined && giver.saysBehind !== nothing && !('class' in taker.says))
      lent[from] = { ...taker, says: { ...giver.saysBehind, ...taker.says }, saysBehind: giver.saysBehind };
  }
  return lent;
}

/** Where the words before a row's separator end; null when no separator stands there. */
function gapBefore(text: string, at: number, join: RegExp): number | null {
  const match = join.exec(text.slice(Math.max(0, at - 2), at));
  return match === null ? null : at - match[0].length;
}

/** What stands between two sure names may be as long as this, or longer where all of it writes foreign sounds. */
const longestCell = 4;
const longestSounded = 8;
/** As much as a name that its context vouches for. */
const cellStrength = 5;

/** 鲁霞霞、何得书、罗广田: between two names of a row, or at its end, stands one more, be its characters ever so rare. */
export function cellNames(reading: Reading, named: readonly Candidate[]): readonly Candidate[] {
  const starts = new Set(named.map(({ span }) => span.from));
  const whole = new Set(named.map(({ span }) => `${span.from} ${span.to}`));
  return flat(named, ({ span: { to }, says }): Candidate[] => {
    if (reading.text[to] !== '、') return [];
    const end = cellEnd(reading.text, to + 1);
    const span = { from: to + 1, to: end };
    const isNext = reading.text[end] === '、' ? starts.has(end + 1) : isLastCell(reading, span);
    if (whole.has(`${span.from} ${span.to}`) || !isNext || !isCell(reading, span, reading.text[end] === '、'))
      return [];
    return [
      {
        span,
        name: reading.text.slice(span.from, end),
        strength: cellStrength,
        cues: rowBonus,
        rule: null,
        says,
        saysBehind: nothing,
      },
    ];
  });
}

/** Where a sign ends what stands at the offset; where none does soon, at the offset itself. */
function cellEnd(text: string, from: number): number {
  for (let at = from; at < text.length && at <= from + longestSounded; at += 1)
    if (cellSigns.includes(text.charAt(at))) return at;
  return from;
}

const cellSigns = '、，,。；;）)\n';
const frequentSurname = 4;

/** 谭灵、高上群，: what ends a row is a name where it is as long as most are and begins with a frequent surname. */
const isLastCell = (reading: Reading, { from, to }: Span): boolean =>
  to - from === 3 && reading.from(from, 'surname').some(({ lexeme }) => lexeme.weight >= frequentSurname);

/** Whether the characters are few enough, or sound foreign, and hold no listed word; or are one, and stand between two names. */
function isCell(reading: Reading, { from, to }: Span, isBetween: boolean): boolean {
  const { text, knowledge } = reading;
  if (to - from < 2 || to - from > longestSounded || !isHanScript(text, from, to)) return false;
  const isSounded = [...text.slice(from, to)].every((character) => knowledge.joins.sounds.includes(character));
  if (to - from > longestCell && !isSounded) return false;
  if (isBetween && isCalledByWord(reading, { from, to })) return true;
  for (let at = from; at < to; at += 1) if (reading.from(at).some(isWord)) return false;
  return true;
}

const plainTag = maskOf('word');
/** What a word between two names may be besides, and so is nobody's. */
const otherTags = maskOf(
  'title',
  'person-role',
  'honorific',
  'kin',
  'division',
  'place-head',
  'organisation-head',
  'organisation-name',
);

/** 何慧琴、|陆军|、王秋儿: between two names a word that begins with a frequent surname, and is nothing but a word, is the third one's. */
const isCalledByWord = (reading: Reading, { from, to }: Span): boolean =>
  reading.from(from, 'surname').some(({ lexeme }) => lexeme.weight >= frequentSurname) &&
  reading.isWord(from, to, plainTag) &&
  !reading.isWord(from, to, otherTags);
