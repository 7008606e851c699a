/** Asks expressions about stretches of a text, those anchored at an end only where one of their characters stands there. */
import { termOf, type Term } from './expression.js';

/** Whether the expression matches the stretch by itself, as if no text stood around it. */
export function holds(pattern: RegExp, text: string, from: number, to: number): boolean {
  const start = from > 0 ? from : 0;
  const end = to < text.length ? to : text.length;
  let edges = known.get(pattern);
  if (edges === undefined) {
    edges = edgesOf(pattern);
    known.set(pattern, edges);
  }
  const { first, last } = edges;
  if (first !== null && (start >= end || !has(first, text.charCodeAt(start)))) return false;
  if (last !== null && (start >= end || !has(last, text.charCodeAt(end - 1)))) return false;
  return pattern.test(text.slice(start, end));
}

/** UTF-16 units, a bit each. */
type Units = Uint8Array;
const has = (units: Units, unit: number): boolean => ((units[unit >> 3] ?? 0) & (1 << (unit & 7))) !== 0;

/** With which units a match must begin at the stretch's start, and end at its end; null where it need not. */
interface Edges {
  readonly first: Units | null;
  readonly last: Units | null;
}

/** What was read off each expression; it follows from the expression alone. */
const known = new WeakMap<RegExp, Edges>();

function edgesOf(pattern: RegExp): Edges {
  const term = pattern.multiline ? null : termOf(pattern);
  if (term === null) return { first: null, last: null };
  const [first, last] = [edgeCharacters(term, 'start'), edgeCharacters(term, 'end')];
  return {
    first: first === null ? null : unitsOf(first.map((character) => character.charCodeAt(0))),
    last: last === null ? null : unitsOf(last.map((character) => character.charCodeAt(character.length - 1))),
  };
}

function unitsOf(codes: readonly number[]): Units {
  const units = new Uint8Array(0x2000);
  for (const code of codes) units[code >> 3] = (units[code >> 3] ?? 0) | (1 << (code & 7));
  return units;
}

type Side = 'start' | 'end';

/** The characters with which every match begins (ends) at the very start (end); null where some match need not. */
export function edgeCharacters(term: Term, side: Side): readonly string[] | null {
  if (!isAnchored(term, side)) return null;
  const { of, mayBeEmpty } = outermost(term, side);
  return mayBeEmpty ? null : of;
}

const fromSide = (parts: readonly Term[], side: Side): readonly Term[] =>
  side === 'start' ? parts : [...parts].reverse();

function isAnchored(term: Term, side: Side): boolean {
  switch (term.is) {
    case 'start':
    case 'end':
      return term.is === side;
    case 'choice':
      return term.parts.every((part) => isAnchored(part, side));
    case 'repeated':
      return !term.mayBeAbsent && isAnchored(term.part, side);
    case 'row': {
      const outer = fromSide(term.parts, side).find(({ is }) => is !== 'beside' && is !== 'boundary');
      return outer !== undefined && isAnchored(outer, side);
    }
    default:
      return false;
  }
}

/** Characters at one side of what the term matches; null for any. */
interface Outermost {
  readonly of: readonly string[] | null;
  readonly mayBeEmpty: boolean;
}

function outermost(term: Term, side: Side): Outermost {
  switch (term.is) {
    case 'character':
      return { of: term.of, mayBeEmpty: false };
    case 'again':
      return { of: null, mayBeEmpty: true };
    case 'repeated': {
      const { of, mayBeEmpty } = outermost(term.part, side);
      return { of, mayBeEmpty: mayBeEmpty || term.mayBeAbsent };
    }
    case 'choice':
      return term.parts.map((part) => outermost(part, side)).reduce(either);
    case 'row': {
      let all: Outermost = { of: [], mayBeEmpty: true };
      for (const part of fromSide(term.parts, side)) {
        const own = outermost(part, side);
        all = { of: both(all.of, own.of), mayBeEmpty: own.mayBeEmpty };
        if (!own.mayBeEmpty) return all;
      }
      return all;
    }
    default:
      return { of: [], mayBeEmpty: true };
  }
}

const either = (a: Outermost, b: Outermost): Outermost => ({
  of: both(a.of, b.of),
  mayBeEmpty: a.mayBeEmpty || b.mayBeEmpty,
});

const both = (a: readonly string[] | null, b: readonly string[] | null): readonly string[] | null =>
  a === null || b === null ? null : [...a, ...b];
