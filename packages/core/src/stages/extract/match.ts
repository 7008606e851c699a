/** Rules as data, made ready for the hot path: each pattern becomes closures that read on from, or back to, an offset. */
import { flat } from '../../model/flat.js';
import type { MentionKind } from '../../model/kinds.js';
import { maskOf, type Piece, type Rule } from '../../model/rule.js';
import { matchesIn } from '../../text/matches.js';
import { sieveOf, type Sieve } from '../../text/sieve.js';
import { edgeTest, type UnitTest } from '../../text/units.js';
import type { Reading } from './reading.js';

/** A rule whose pattern stands on one side of a candidate. */
export interface ContextRule {
  readonly rule: Rule;
  readonly side: 'before' | 'after';
  /** Whether the pieces before the candidate end, or those after it start, at the offset. */
  readonly fits: (reading: Reading, offset: number) => boolean;
  /** Whether it may fit beside the unit, where characters stand on both sides of the offset; null where any unit will do. */
  readonly mayStandBy: UnitTest | null;
}

const nowhere: readonly number[] = [];

type Step = (reading: Reading, offset: number) => readonly number[];

/** How far a regular expression may look back: longer contexts are other mentions' business. */
const reach = 16;

/** Makes rules whose pattern holds `{is: kind}` once into tests of a candidate of that kind. */
export function contextRules(rules: readonly Rule[], kind: MentionKind): readonly ContextRule[] {
  return rules
    .filter((rule) => rule.makes === kind && rule.pattern.some((piece) => isCandidate(piece, kind)))
    .map((rule) => {
      const at = rule.pattern.findIndex((piece) => isCandidate(piece, kind));
      const before = rule.pattern.slice(0, at).map(backward).reverse();
      const after = rule.pattern.slice(at + 1).map(forward);
      if (before.length > 0 && after.length > 0) throw new TypeError(`a context on both sides: ${rule.name}`);
      const [side, steps] = before.length > 0 ? (['before', before] as const) : (['after', after] as const);
      const beside = rule.pattern[side === 'before' ? at - 1 : at + 1];
      return {
        rule,
        side,
        fits: (reading, offset) => isPassable(steps, reading, offset),
        mayStandBy: beside instanceof RegExp ? edgeTest(beside, side === 'before' ? 'last' : 'first') : null,
      };
    });
}

/** Runs a rule that is one regular expression over a text; the match's groups carry the parts. */
export function matchesOf(rule: Rule, text: string): readonly RegExpExecArray[] {
  const [pattern] = rule.pattern;
  if (!(pattern instanceof RegExp) || rule.pattern.length !== 1)
    throw new TypeError(`not a plain pattern: ${rule.name}`);
  return matchesIn(text, pattern);
}

/** The rules of a kind that are one regular expression and may match the text: most cannot, which one walk over it tells. */
export function rulesFor(kind: MentionKind, { knowledge: { rules }, text }: Reading): readonly Rule[] {
  const ofRules = plainRules.get(rules) ?? new Map<MentionKind, PlainRules>();
  plainRules.set(rules, ofRules);
  let known = ofRules.get(kind);
  if (known === undefined) {
    const plain = rules.filter(({ makes, pattern }) => makes === kind && pattern.length === 1);
    const patterns = plain.map(({ pattern: [piece] }) => (piece instanceof RegExp ? piece : /(?:)/gu));
    known = { plain, sieve: sieveOf(patterns) };
    ofRules.set(kind, known);
  }
  const { plain, sieve } = known;
  return flat(sieve(text), (place) => plain[place] ?? []);
}

interface PlainRules {
  readonly plain: readonly Rule[];
  readonly sieve: Sieve;
}

/** The plain rules of each list; they follow from the list alone. */
const plainRules = new WeakMap<readonly Rule[], Map<MentionKind, PlainRules>>();

const isCandidate = (piece: Piece, kind: MentionKind): boolean => 'is' in piece && piece.is === kind;

function isPassable(steps: readonly Step[], reading: Reading, offset: number): boolean {
  let places: readonly number[] = [offset];
  for (const step of steps) {
    places = places.length === 1 ? step(reading, places[0] ?? 0) : flat(places, (place) => step(reading, place));
    if (places.length === 0) return false;
  }
  return true;
}

/** Whether characters stand on both sides. */
const isInside = ({ text }: Reading, offset: number): boolean => offset > 0 && offset < text.length;

function forward(piece: Piece): Step {
  if (piece instanceof RegExp) {
    const sticky = new RegExp(piece.source, 'uy');
    const mayBegin = edgeTest(piece, 'first');
    return (reading, offset) => {
      if (mayBegin !== null && isInside(reading, offset) && !mayBegin(reading.text.charCodeAt(offset))) return nowhere;
      sticky.lastIndex = offset;
      return sticky.test(reading.text) ? [sticky.lastIndex] : nowhere;
    };
  }
  if ('lexicon' in piece) {
    const tag = maskOf(piece.lexicon);
    return (reading, offset) =>
      reading.startsAt(offset, tag) ? reading.from(offset, piece.lexicon).map((hit) => hit.span.to) : nowhere;
  }
  if ('maybe' in piece) return optional(forward(piece.maybe));
  throw new TypeError('only words, lists and options may stand around a candidate');
}

function backward(piece: Piece): Step {
  if (piece instanceof RegExp) {
    const ending = new RegExp(`(?:${piece.source})$`, 'u');
    const hasEnding = new RegExp(`(?<=${piece.source})`, 'uy');
    const mayEnd = edgeTest(piece, 'last');
    return (reading, offset) => {
      if (mayEnd !== null && isInside(reading, offset) && !mayEnd(reading.text.charCodeAt(offset - 1))) return nowhere;
      // Reading backwards is one try; only where it succeeds does the search for the furthest start pay.
      hasEnding.lastIndex = offset;
      if (!hasEnding.test(reading.text)) return nowhere;
      const start = Math.max(0, offset - reach);
      const match = ending.exec(reading.text.slice(start, offset));
      return match === null ? nowhere : [start + match.index];
    };
  }
  if ('lexicon' in piece) {
    const tag = maskOf(piece.lexicon);
    return (reading, offset) =>
      reading.endsAt(offset, tag) ? reading.upTo(offset, piece.lexicon).map((hit) => hit.span.from) : nowhere;
  }
  if ('maybe' in piece) return optional(backward(piece.maybe));
  throw new TypeError('only words, lists and options may stand around a candidate');
}

const optional =
  (step: Step): Step =>
  (reading, offset) => [offset, ...step(reading, offset)];
