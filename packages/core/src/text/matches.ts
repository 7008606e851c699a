/** Runs expressions over texts, without the copies of them that `matchAll` makes. */
import { mayMatch } from './needed.js';

const none: readonly RegExpExecArray[] = [];

/** All matches of a global expression, in order. */
export function matchesIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`not a global expression: ${pattern.source}`);
  return mayMatch(text, pattern) ? everyMatch(text, pattern) : none;
}

/** The same for an expression of which somebody told that it may match. */
export function everyMatch(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
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

/** Whether one of the expressions may match: they are asked as one, which costs little more than asking one of them. */
export function anyMatcher(patterns: readonly RegExp[]): (text: string) => boolean {
  const byFlags = new Map<string, string[]>();
  for (const { source, flags } of patterns) {
    // A reference by number or name would mean another group, or none, in a longer expression.
    if (/\\[1-9k]/u.test(source)) return () => true;
    const kept = flags.replace(/[dgy]/gu, '');
    byFlags.set(kept, [...(byFlags.get(kept) ?? []), `(?:${source.replace(/\(\?<(?![=!])[^>]+>/gu, '(?:')})`]);
  }
  const joined = [...byFlags].map(([flags, sources]) => new RegExp(sources.join('|'), flags));
  return (text) => joined.some((pattern) => pattern.test(text));
}
