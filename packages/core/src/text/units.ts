/** Expressions asked about single characters or about where they may begin or end: answered from tables of UTF-16 units. */
import { termOf, type Term } from './expression.js';

/** Whether something is so of a UTF-16 unit. */
export type UnitTest = (unit: number) => boolean;

/** Asks the expression once for each unit as a text of its own; NaN, where no unit stands, is the empty text. */
export function unitTest(pattern: RegExp): UnitTest {
  const answers = new Uint8Array(0x10000);
  return (unit) => {
    // Asked for with no number, the table would answer all questions slowly from then on.
    if (Number.isNaN(unit)) return pattern.test('');
    const known = answers[unit] ?? 0;
    if (known > 0) return known > 1;
    const isSo = pattern.test(String.fromCharCode(unit));
    answers[unit] = isSo ? 2 : 1;
    return isSo;
  };
}

/**
 * Whether a match may begin with the unit (`first`), or end with it (`last`); null where any may. It holds between two
 * characters: at the ends of a text an expression that has `^` or `$` may match nothing at all, and is to be asked itself.
 */
export function edgeTest(pattern: RegExp, side: 'first' | 'last'): UnitTest | null {
  const term = pattern.multiline ? null : termOf(pattern);
  const edge = term === null ? anything : edgeOf(term, side);
  if (edge.units === null || edge.mayBeEmpty) return null;
  const table = new Uint8Array(0x10000);
  for (const unit of edge.units) table[unit] = 1;
  return (unit) => !Number.isNaN(unit) && table[unit] === 1;
}

/** The units that may stand at the edge of what a term matches; null for any. */
interface Edge {
  readonly units: readonly number[] | null;
  readonly mayBeEmpty: boolean;
}

const anything: Edge = { units: null, mayBeEmpty: true };
const nothing: Edge = { units: [], mayBeEmpty: true };
/** `^` and `$` hold at the ends of a text alone, which are not asked about. */
const never: Edge = { units: [], mayBeEmpty: false };

function edgeOf(term: Term, side: 'first' | 'last'): Edge {
  switch (term.is) {
    case 'character':
      return { units: term.of?.map((character) => unitOf(character, side)) ?? null, mayBeEmpty: false };
    case 'row':
      return ofRow(side === 'first' ? term.parts : [...term.parts].reverse(), side);
    case 'choice':
      return term.parts
        .map((part) => edgeOf(part, side))
        .reduce((a, b) => ({ units: both(a.units, b.units), mayBeEmpty: a.mayBeEmpty || b.mayBeEmpty }));
    case 'repeated': {
      const { units, mayBeEmpty } = edgeOf(term.part, side);
      return { units, mayBeEmpty: mayBeEmpty || term.mayBeAbsent };
    }
    case 'start':
    case 'end':
      return never;
    case 'again':
      return anything;
    default:
      return nothing;
  }
}

function ofRow(parts: readonly Term[], side: 'first' | 'last'): Edge {
  let units: readonly number[] | null = [];
  for (const part of parts) {
    const edge = edgeOf(part, side);
    units = both(units, edge.units);
    if (!edge.mayBeEmpty) return { units, mayBeEmpty: false };
  }
  return { units, mayBeEmpty: true };
}

const both = (a: readonly number[] | null, b: readonly number[] | null): readonly number[] | null =>
  a === null || b === null ? null : [...a, ...b];

const unitOf = (character: string, side: 'first' | 'last'): number =>
  character.charCodeAt(side === 'first' ? 0 : character.length - 1);
