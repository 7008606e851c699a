/** Reads a regular expression into its parts, so that what it needs can be read off it before it runs. */

/** A part of an expression. */
export type Term =
  /** One character of those; null where it may be any of too many. */
  | { readonly is: 'character'; readonly of: readonly string[] | null }
  | { readonly is: 'row'; readonly parts: readonly Term[] }
  | { readonly is: 'choice'; readonly parts: readonly Term[] }
  | { readonly is: 'repeated'; readonly part: Term; readonly mayBeAbsent: boolean }
  /** What must or must not stand beside, without being matched. */
  | { readonly is: 'beside'; readonly part: Term; readonly isForbidden: boolean }
  | { readonly is: 'start' }
  | { readonly is: 'end' }
  /** What a group matched, once more: anything, or nothing. */
  | { readonly is: 'again' }
  /** Between a word and no word. */
  | { readonly is: 'boundary' };

/** The expression's parts; null where its flags give its signs another meaning. */
export function termOf({ source, ignoreCase, flags }: RegExp): Term | null {
  return flags.includes('v') ? null : choice({ characters: [...source], ignoreCase, at: 0 });
}

/** The named groups of an expression, each with its number. */
export function groupNames({ source }: RegExp): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  // Brackets that an escape or a class holds open nothing.
  const bare = source.replace(/\\[^]|\[(?:\\[^]|[^\]\\])*\]/gu, '');
  let number = 0;
  for (const { groups } of bare.matchAll(/\((?!\?)|\(\?<(?<name>[^=!>][^>]*)>/gu)) {
    number += 1;
    if (groups?.['name'] !== undefined) names.set(groups['name'], number);
  }
  return names;
}

/** An expression's characters and how far they are read. */
interface Cursor {
  readonly characters: readonly string[];
  readonly ignoreCase: boolean;
  at: number;
}

/** One of those characters, in either case where the expression asks for none. */
const characterOf = (of: readonly string[] | null, { ignoreCase }: Cursor): Term => ({
  is: 'character',
  of: of === null || !ignoreCase ? of : inBothCases(of),
});

/** Null for letters that are not of ASCII, whose cases are many. */
const inBothCases = (of: readonly string[]): readonly string[] | null =>
  of.some((character) => character > '\x7f' && character.toLowerCase() !== character.toUpperCase())
    ? null
    : of.flatMap((character) => [
        ...new Set([character, character.toLowerCase(), character.toUpperCase()]),
        ...(folded[character.toLowerCase()] ?? ''),
      ]);

/** Characters beyond ASCII that are taken for a letter of it where case counts for nothing: the Kelvin sign, the long s. */
const folded: Readonly<Record<string, string>> = { k: '\u212a', s: '\u017f' };

/** Branches up to a closing bracket. */
function choice(cursor: Cursor): Term {
  const parts = [row(cursor)];
  while (cursor.characters[cursor.at] === '|') {
    cursor.at += 1;
    parts.push(row(cursor));
  }
  return parts.length === 1 ? (parts[0] as Term) : { is: 'choice', parts };
}

/** Terms one after another. */
function row(cursor: Cursor): Term {
  const parts: Term[] = [];
  for (let next = cursor.characters[cursor.at]; next !== undefined && next !== '|' && next !== ')';) {
    const part = term(cursor, next);
    const quantifier = quantifierAt(cursor);
    parts.push(quantifier === '' ? part : { is: 'repeated', part, mayBeAbsent: /^(?:[*?]|\{0)/u.test(quantifier) });
    next = cursor.characters[cursor.at];
  }
  return parts.length === 1 ? (parts[0] as Term) : { is: 'row', parts };
}

function term(cursor: Cursor, first: string): Term {
  cursor.at += 1;
  if (first === '(') return group(cursor);
  if (first === '[') return characterClass(cursor);
  if (first === '\\') {
    const part = escape(cursor);
    return part.is === 'character' ? characterOf(part.of, cursor) : part;
  }
  if (first === '^') return { is: 'start' };
  if (first === '$') return { is: 'end' };
  return characterOf(first === '.' ? null : [first], cursor);
}

/** How far ahead a group's mark or a quantifier is looked for. */
const longestMark = 40;
const ahead = (cursor: Cursor): string => cursor.characters.slice(cursor.at, cursor.at + longestMark).join('');

function group(cursor: Cursor): Term {
  const mark = cursor.characters[cursor.at] !== '?' ? '' : (/^\?(?:<?[=!]|:|<[^>]+>)/u.exec(ahead(cursor))?.[0] ?? '');
  cursor.at += [...mark].length;
  const part = choice(cursor);
  cursor.at += 1;
  return /[=!]$/u.test(mark) ? { is: 'beside', part, isForbidden: mark.endsWith('!') } : part;
}

function quantifierAt(cursor: Cursor): string {
  // Hardly any term has one: what lies ahead is cut out only where one begins.
  if (!'*+?{'.includes(cursor.characters[cursor.at] ?? ' ')) return '';
  const quantifier = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/u.exec(ahead(cursor))?.[0] ?? '';
  cursor.at += quantifier.length;
  return quantifier;
}

/** Longer ranges are taken for any character. */
const longestRange = 64;

function characterClass(cursor: Cursor): Term {
  const isNegated = cursor.characters[cursor.at] === '^';
  if (isNegated) cursor.at += 1;
  let of: string[] | null = isNegated ? null : [];
  for (
    let next = cursor.characters[cursor.at];
    next !== undefined && next !== ']';
    next = cursor.characters[cursor.at]
  ) {
    const single = member(cursor, next);
    const isRange = cursor.characters[cursor.at] === '-' && cursor.characters[cursor.at + 1] !== ']';
    if (!isRange) {
      of = of === null || single === null ? null : [...of, ...single];
      continue;
    }
    cursor.at += 1;
    const last = member(cursor, cursor.characters[cursor.at] ?? '');
    of = of === null ? null : withRange(of, single?.[0], last?.[0]);
  }
  cursor.at += 1;
  return characterOf(of, cursor);
}

/** A member of a class: the characters that it stands for, null for too many. */
function member(cursor: Cursor, first: string): readonly string[] | null {
  cursor.at += 1;
  if (first !== '\\') return [first];
  const part = escape(cursor);
  return part.is === 'character' ? part.of : null;
}

function withRange(of: readonly string[], first: string | undefined, last: string | undefined): string[] | null {
  const [from, to] = [first?.codePointAt(0), last?.codePointAt(0)];
  if (from === undefined || to === undefined || to - from >= longestRange) return null;
  return [...of, ...Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i))];
}

const [digits, letters] = ['0123456789', 'abcdefghijklmnopqrstuvwxyz'];
/** The escaped letters that stand for some characters, and for which. */
const sets: Readonly<Record<string, string>> = {
  d: digits,
  w: `${digits}${letters}${letters.toUpperCase()}_`,
  s: '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff',
};
const controls: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', f: '\f', v: '\v' };
const any: Term = { is: 'character', of: null };

/** An escaped sign stands for itself; of escaped letters some stand for one character, the others for too many. */
function escape(cursor: Cursor): Term {
  const [letter = '', brace] = cursor.characters.slice(cursor.at, cursor.at + 2);
  cursor.at += 1;
  if (!/[A-Za-z\d]/u.test(letter)) return { is: 'character', of: [letter] };
  if (sets[letter] !== undefined) return { is: 'character', of: [...sets[letter]] };
  if (letter === 'b' || letter === 'B') return { is: 'boundary' };
  if (controls[letter] !== undefined) return { is: 'character', of: [controls[letter]] };
  if (letter === 'k') {
    cursor.at = cursor.characters.indexOf('>', cursor.at) + 1;
    return { is: 'again' };
  }
  if (/[1-9]/u.test(letter)) return { is: 'again' };
  if (letter === 'u' && brace !== '{') {
    const code = cursor.characters.slice(cursor.at, cursor.at + 4).join('');
    cursor.at += 4;
    return { is: 'character', of: [String.fromCharCode(parseInt(code, 16))] };
  }
  if (brace === '{') cursor.at = cursor.characters.indexOf('}', cursor.at) + 1;
  else if (letter === 'x') cursor.at += 2;
  else if (letter === 'c') cursor.at += 1;
  return any;
}
