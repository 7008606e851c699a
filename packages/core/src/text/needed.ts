/** The characters that a text must hold for an expression to match at all: read off the expression, asked before it runs. */
import { termOf, type Term } from './expression.js';

/** Characters of which the text must hold one. */
export type Clause = ReadonlySet<string>;

/** Whether the text holds all that the expression cannot match without. Cheap where the expression is not. */
export function mayMatch(text: string, pattern: RegExp): boolean {
  for (const clause of needsOf(pattern)) if (!holdsOne(text, clause)) return false;
  return true;
}

function holdsOne(text: string, clause: string): boolean {
  for (const character of clause) if (text.includes(character)) return true;
  return false;
}

/** The needed characters, a text for each clause; read off each expression once. */
export function needsOf(pattern: RegExp): readonly string[] {
  let needs = known.get(pattern);
  if (needs === undefined) {
    needs = neededCharacters(pattern).map((clause) => [...clause].sort().join(''));
    known.set(pattern, needs);
  }
  return needs;
}

/** Takes what was read off the expression before, which takes longer than to run it once. */
export function keepNeeds(pattern: RegExp, needs: readonly string[]): void {
  known.set(pattern, needs);
}

/** What was read off each expression; it follows from the expression alone. */
const known = new WeakMap<RegExp, readonly string[]>();

/** For each part that no match goes without, the characters that it may begin to be told by; the fewest first. */
export function neededCharacters(pattern: RegExp): readonly Clause[] {
  const term = termOf(pattern);
  if (term === null) return [];
  const clauses = new Map(clausesOf(term).map((clause) => [[...clause].sort().join(''), clause]));
  return [...clauses.values()].sort((a, b) => a.size - b.size);
}

/** A clause of more characters than these hardly ever tells anything. */
const mostCharacters = 48;
const none: readonly Clause[] = [];

function clausesOf(term: Term): readonly Clause[] {
  switch (term.is) {
    case 'character':
      return term.of === null || term.of.length > mostCharacters ? none : [new Set(term.of)];
    case 'row':
      return term.parts.flatMap(clausesOf);
    case 'choice':
      return shared(term.parts.map(clausesOf));
    case 'repeated':
      return term.mayBeAbsent ? none : clausesOf(term.part);
    case 'beside':
      return term.isForbidden ? none : clausesOf(term.part);
    default:
      return none;
  }
}

/** What all branches need: characters that each of them has, and one of those by which each is told. */
function shared(branches: readonly (readonly Clause[])[]): readonly Clause[] {
  if (branches.some((branch) => branch.length === 0)) return none;
  const singles = branches.map((branch) => new Set(branch.flatMap((clause) => (clause.size === 1 ? [...clause] : []))));
  const common = [...(singles[0] ?? [])].filter((character) => singles.every((own) => own.has(character)));
  const told = new Set(branches.flatMap((branch) => [...smallest(branch)]));
  const all = common.map((character): Clause => new Set([character]));
  return told.size > mostCharacters || common.length > 0 ? all : [told];
}

const smallest = (branch: readonly Clause[]): Clause =>
  branch.reduce((best, clause) => (clause.size < best.size ? clause : best));
