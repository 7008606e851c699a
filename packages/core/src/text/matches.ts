/** Runs expressions over texts, without the copies of them that `matchAll` makes. */
import { mayMatch } from './needed.js';
import { ready } from './ready.js';

const none: readonly RegExpExecArray[] = [];

/** All matches of a global expression, in order. */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`not a global expression: ${pattern.source}`);
  return mayMatch(text, pattern) ? everyMatch(text, pattern) : none;
}

/** The same for an expression of which somebody told that it may match. */
export function everyMatch(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  ready(pattern).lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return none;
  const matches: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    matches.push(match);
    // An empty match is taken once; the next is looked for behind the character that follows.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
}

/** Where the word stands; places do not overlap. */
export function placesOf(text: string, word: string): readonly number[] {
  const places: number[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) places.push(at);
  return places;
}
