/** The characters that a text must hold for an expression to match at all: read off the expression, asked before it runs. */
import { termOf, type Term } from './expression.js';

/** Characters of which the text must hold one. */
export type Clause = ReadonlySet<string>;

/** Whether the text holds all that the expression cannot match without. Cheap where the expression is not. */
export const mayMatch = (text: string, pattern: RegExp): boolean => holdsOfEach(text, needsOf(pattern));

/** Whether the text holds one character of each clause, as far as that is soon told. */
export function holdsOfEach(text: string, clauses: readonly string[]): boolean {
  for (const clause of clauses) if (clause.length <= mostAsked && !holdsOne(text, clause)) return false;
  return true;
}

/** To look for more characters one by one takes longer than to run the expression. */
const mostAsked = 24;

function holdsOne(text: string, clause: string): boolean {
  for (const character of clause) if (text.includes(character)) return true;
  return false;
}

/** More clauses hardly tell more: the first ones are the rarest. */
const mostClauses = 4;

/** The characters that tell most, a text for each clause; read off each expression once. */
export function needsOf(pattern: RegExp): readonly string[] {
  let needs = known.get(pattern);
  if (needs === undefined) {
    needs = neededCharacters(pattern)
      .slice(0, mostClauses)
      .map((clause) => [...clause].sort().join(''));
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

/** For each part that no match goes without, the characters that it may begin to be told by; the rarest first. */
export function neededCharacters(pattern: RegExp): readonly Clause[] {
  const term = termOf(pattern);
  return term === null ? [] : distinct(clausesOf(term));
}

/** A clause of more characters than these hardly ever tells anything. */
const mostCharacters = 96;
/** So many clauses tell which of several branches a text may hold: 告 or 介, and 诉 or 绍. */
const mostTold = 2;
const none: readonly Clause[] = [];

function clausesOf(term: Term): readonly Clause[] {
  switch (term.is) {
    case 'character':
      return term.of === null || term.of.length > mostCharacters ? none : [new Set(term.of)];
    case 'row':
      return term.parts.flatMap(clausesOf);
    case 'choice':
      return shared(term.parts.map((part) => distinct(clausesOf(part))));
    case 'repeated':
      return term.mayBeAbsent ? none : clausesOf(term.part);
    case 'beside':
      return term.isForbidden ? none : clausesOf(term.part);
    default:
      return none;
  }
}

/** What all branches need: characters that each of them has, and of their own ones some by which each is told. */
function shared(branches: readonly (readonly Clause[])[]): readonly Clause[] {
  if (branches.some((branch) => branch.length === 0)) return none;
  const singles = branches.map((branch) => new Set(branch.flatMap((clause) => (clause.size === 1 ? [...clause] : []))));
  const common = [...(singles[0] ?? [])].filter((character) => singles.every((own) => own.has(character)));
  const isOwn = (clause: Clause): boolean => !common.some((character) => clause.has(character));
  const own = branches.map((branch) => branch.filter(isOwn));
  const told = own.every((branch) => branch.length > 0)
    ? Array.from({ length: mostTold }, (_, i) => new Set(own.flatMap((branch) => [...(branch[i] ?? branch[0] ?? [])])))
    : [];
  return [
    ...common.map((character): Clause => new Set([character])),
    ...told.filter((clause) => clause.size <= mostCharacters),
  ];
}

/** The clauses, each once, those first that the fewest texts hold. */
function distinct(clauses: readonly Clause[]): readonly Clause[] {
  const byText = new Map(clauses.map((clause) => [[...clause].sort().join(''), clause]));
  return [...byText.values()].sort((a, b) => frequency(a) - frequency(b));
}

/** How many of a hundred sentences hold one of the characters, at a guess. */
const frequency = (clause: Clause): number => {
  let sum = 0;
  for (const character of clause)
    sum += character >= '\u2460' && character <= '\u24ff' ? 40 : (common.get(character) ?? 3);
  return sum;
};

/** Signs of outlines stand in every other sentence; of other characters these are the commonest. */
const common: ReadonlyMap<string, number> = new Map([
  ...[...'，、的'].map((character) => [character, 30] as const),
  ...[...' \n：“”0123456789区党人一工了道委日街镇民在作记书会长主和大动员来社开上年'].map(
    (character) => [character, 12] as const,
  ),
]);
