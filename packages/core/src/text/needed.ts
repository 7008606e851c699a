/** The characters that a text must hold for an expression to match at all: read off the expression, asked before it runs. */

/** Whether the text holds all that the expression cannot match without. Cheap where the expression is not. */
export function mayMatch(text: string, pattern: RegExp): boolean {
  let needed = known.get(pattern);
  if (needed === undefined) {
    needed = neededCharacters(pattern);
    known.set(pattern, needed);
  }
  for (let i = 0; i < needed.length; i += 1) if (!text.includes(needed[i] as string)) return false;
  return true;
}

/** What was read off each expression; it follows from the expression alone. */
const known = new WeakMap<RegExp, readonly string[]>();

/** Literal characters that every match of the expression has. */
export function neededCharacters({ source, ignoreCase }: RegExp): readonly string[] {
  return ignoreCase ? [] : [...alternatives({ characters: [...source], at: 0 })];
}

/** An expression's characters and how far they are read. */
interface Cursor {
  readonly characters: readonly string[];
  at: number;
}

type Needed = ReadonlySet<string>;
const none: Needed = new Set();

/** Branches up to a closing bracket: only what all of them need is needed. */
function alternatives(cursor: Cursor): Needed {
  let shared = branch(cursor);
  while (cursor.characters[cursor.at] === '|') {
    cursor.at += 1;
    const other = branch(cursor);
    shared = new Set([...shared].filter((character) => other.has(character)));
  }
  return shared;
}

/** Terms one after another: what any of them needs that may not be left out. */
function branch(cursor: Cursor): Needed {
  const needed = new Set<string>();
  for (let next = cursor.characters[cursor.at]; next !== undefined && next !== '|' && next !== ')';) {
    const own = term(cursor, next);
    if (!mayBeAbsent(cursor)) for (const character of own) needed.add(character);
    next = cursor.characters[cursor.at];
  }
  return needed;
}

function term(cursor: Cursor, first: string): Needed {
  cursor.at += 1;
  if (first === '(') return group(cursor);
  if (first === '[') return characterClass(cursor);
  if (first === '\\') return escape(cursor);
  return first === '.' || first === '^' || first === '$' ? none : new Set([first]);
}

/** What a group needs; what stands only ahead or behind need not be part of the match, and may be forbidden. */
function group(cursor: Cursor): Needed {
  const opening = /^\?(?:<?[=!]|:|<[^>]+>)/u.exec(cursor.characters.slice(cursor.at, cursor.at + longestName).join(''));
  const mark = opening?.[0] ?? '';
  cursor.at += [...mark].length;
  const inner = alternatives(cursor);
  cursor.at += 1;
  return /[=!]$/u.test(mark) ? none : inner;
}

const longestName = 40;

function characterClass(cursor: Cursor): Needed {
  for (; cursor.at < cursor.characters.length && cursor.characters[cursor.at] !== ']'; cursor.at += 1)
    if (cursor.characters[cursor.at] === '\\') cursor.at += 1;
  cursor.at += 1;
  return none;
}

/** An escaped sign stands for itself; an escaped letter or digit for something that is not looked into. */
function escape(cursor: Cursor): Needed {
  const [letter = '', brace] = cursor.characters.slice(cursor.at, cursor.at + 2);
  cursor.at += 1;
  if (!/[\p{L}\d]/u.test(letter)) return new Set([letter]);
  if (brace === '{' && /[pPu]/u.test(letter)) cursor.at = cursor.characters.indexOf('}', cursor.at) + 1;
  else if (letter === 'k') cursor.at = cursor.characters.indexOf('>', cursor.at) + 1;
  else if (letter === 'u') cursor.at += 4;
  else if (letter === 'x') cursor.at += 2;
  else if (letter === 'c') cursor.at += 1;
  return none;
}

/** Reads the quantifier behind a term, if there is one. */
function mayBeAbsent(cursor: Cursor): boolean {
  const rest = cursor.characters.slice(cursor.at, cursor.at + longestName).join('');
  const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/u.exec(rest)?.[0] ?? '';
  cursor.at += quantifier.length;
  return /^(?:[*?]|\{0)/u.test(quantifier);
}
