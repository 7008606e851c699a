/** Finds subdistricts and towns that act or are called on (老西门街道召开…, 到街道调研), not those that are only ground. */
import { flat } from '../../model/flat.js';
import { maskOf } from '../../model/rule.js';
import type { Span } from '../../model/span.js';
import { isHanScript } from '../../text/characters.js';
import type { Body } from './body.js';
import { divisionUpTo, levelUpTo } from './division-bounds.js';
import { isFree } from './left-steps.js';
import type { Reading } from './reading.js';

const divisionTag = maskOf('division');
const placeTag = maskOf('place-head');
const wordTags = maskOf('word', 'verb', 'function', 'title', 'organisation-head', 'place-head', 'event', 'person-role');

/** Bodies that are a division by name or by its level word alone. */
export function actingDivisions(reading: Reading): readonly Body[] {
  const named = reading
    .tagged(divisionTag)
    .filter(({ lexeme, span }) => lexeme.extra['level'] === 'town' && isTown(reading, lexeme.word, span))
    .map(({ span }) => ({ span, rule: 'acting-division', score: 3 + 0.3 * (span.to - span.from) }));
  return [...named, ...ownTown(reading), ...unlisted(reading), ...shortened(reading), ...levelsAlone(reading)]
    .filter(({ span, rule }) => isActing(reading, span, rule))
    .map((body) => ({ ...body, kind: 'government' as const }));
}

/** Short names of towns end other names as well (南|西街道): they count where a word may begin. */
const isTown = (reading: Reading, word: string, { from }: Span): boolean =>
  word.length > 3 || isFree(reading, from) || divisionUpTo(reading, from) !== null;

/** The bulletin's own town by its name, though no list may have it and its name be an ordinary word (石桥镇). */
function ownTown({ text, context, knowledge, upTo }: Reading): readonly { span: Span; rule: string; score: number }[] {
  const own = context.jurisdiction.at(-1) ?? '';
  if (!knowledge.bodies.levels.some(({ word, acts }) => acts === true && own.endsWith(word))) return [];
  return placesOf(text, own)
    .filter(({ from, to }) => !upTo(to, 'division').some(({ span }) => span.from === from))
    .map((span) => ({ span, rule: 'acting-division', score: 3 + 0.3 * own.length }));
}

/** Towns that no list has any more (秦柳镇): a name of two or three characters that may begin there and is no word. */
function unlisted(reading: Reading): readonly { span: Span; rule: string; score: number }[] {
  const { text, knowledge } = reading;
  return flat(
    flat(
      knowledge.bodies.levels.filter(({ acts }) => acts === true),
      (level) => placesOf(text, level.word).map((span) => ({ ...span, joins: level.joins })),
    ),
    ({ from, to, joins }) => {
      if (joins.includes(text.charAt(from - 1)) || reading.startsAt(to, placeTag)) return [];
      if (reading.upTo(to, 'division').some(({ lexeme }) => lexeme.extra['form'] !== 'short')) return [];
      const start = [2, 3, 4, 5]
        .map((length) => from - length)
        .find((at) => at >= 0 && isBeginning(reading, at, from) && isUnknownName(reading, at, from));
      return start === undefined
        ? []
        : [{ span: { from: start, to }, rule: 'acting-division', score: 2.4 + 0.3 * (to - start) }];
    },
  );
}

/** Longer names are none but right behind their county. */
const isBeginning = (reading: Reading, at: number, to: number): boolean =>
  (to - at < longName && isFree(reading, at)) || divisionUpTo(reading, at)?.full === true;

const longName = 4;

/** Whether nothing but the characters of a name stand there: no word, no purpose, no particle. */
function isUnknownName(reading: Reading, from: number, to: number): boolean {
  const { material, particles, generic, stops } = reading.knowledge.bodies;
  for (let at = from; at < to; at += 1) {
    const character = reading.text.charAt(at);
    if (!isHanScript(character, 0, 1) || particles.includes(character) || generic.has(character)) return false;
    for (let end = at + 2; end <= to; end += 1) {
      const word = reading.text.slice(at, end);
      if (material.has(word) || generic.has(word) || stops.has(word)) return false;
    }
    if (reading.from(at).some(({ span, lexeme }) => span.to - at > 1 && (lexeme.mask & wordTags) !== 0)) return false;
  }
  return true;
}

/** 南西街道 of 南京西路街道: the bulletin's own town with characters left out. */
function shortened(reading: Reading): readonly { span: Span; rule: string; score: number }[] {
  const { levels } = reading.knowledge.bodies;
  const own = reading.context.jurisdiction.at(-1) ?? '';
  const level = levels.find(({ word, acts }) => acts === true && own.endsWith(word));
  if (level === undefined) return [];
  return flat(placesOf(reading.text, level.word), ({ from, to }) => {
    const start = [3, 2]
      .map((length) => from - length)
      .find((at) => isShortOf(reading.text.slice(at, from), own) && isFree(reading, at));
    return start === undefined
      ? []
      : [{ span: { from: start, to }, rule: 'acting-division', score: 4 + 0.3 * (to - start) }];
  });
}

/** Whether the stem leaves out characters of the full name, but not the first: 南西 of 南京西路街道. */
function isShortOf(stem: string, full: string): boolean {
  if (stem === '' || stem.charAt(0) !== full.charAt(0) || full.startsWith(stem)) return false;
  let at = 0;
  for (const character of stem) {
    at = full.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function levelsAlone(reading: Reading): readonly { span: Span; rule: string; score: number }[] {
  const { text, knowledge } = reading;
  return flat(
    flat(
      knowledge.bodies.levels.filter(({ acts }) => acts === true),
      ({ word }) => placesOf(text, word),
    ),
    ({ from, to }) => {
      const start = levelUpTo(reading, to);
      const score = 1.5 + 0.3 * (to - (start ?? from));
      const isAlone = start === from && to - from > 1 && !reading.from(from, 'title').some(({ span }) => span.to > to);
      return start === null || (!isAlone && start >= from)
        ? []
        : [{ span: { from: start, to }, rule: 'acting-level', score }];
    },
  );
}

/** Named ground does not act (在铜河街道指挥, 横岭镇养牛大户); the bulletin's own town nearly always does. */
function isActing(reading: Reading, { from, to }: Span, rule: string): boolean {
  const { text, context, knowledge } = reading;
  const { ground, acts } = knowledge.bodies;
  const start = divisionUpTo(reading, from)?.from ?? from;
  const [before, after] = [text.slice(Math.max(0, start - 4), start), text.slice(to, to + 5)];
  if (acts.calledBefore.test(before) && acts.calledAfter.test(after)) return true;
  if (isReporting(reading, { from, to })) return true;
  if (acts.joinedBefore.test(text.slice(Math.max(0, from - 12), from))) return true;
  if (ground.before.test(before) || ground.after.test(after)) return false;
  if (rule === 'acting-level' && ground.among.test(text.slice(Math.max(0, start - 16), start))) return false;
  return (
    rule === 'acting-level' ||
    context.jurisdiction.includes(text.slice(from, to)) ||
    acts.after.test(after) ||
    isAmongLeaders(reading, { from, to })
  );
}

/** 区住建局、五柳街道、三柳街道负责同志: of a row all act whose leaders are named together. */
export const isAmongLeaders = ({ text, knowledge }: Reading, { to }: Span): boolean =>
  knowledge.bodies.acts.inRow.test(text.slice(to, to + longestRow));

/** 新厝镇、江镜镇作了交流发言; 听取了石湖镇的汇报: whoever reports or is heard acts. */
export function isReporting({ text, knowledge }: Reading, { from, to }: Span): boolean {
  const { reports, heard, toHear } = knowledge.bodies.acts;
  const after = text.slice(to, to + longestRow);
  return reports.test(after) || (toHear.test(after) && heard.test(text.slice(Math.max(0, from - longestRow), from)));
}

/** How far a row of those who report may go on. */
const longestRow = 90;

function placesOf(text: string, word: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    spans.push({ from: at, to: at + word.length });
  return spans;
}
