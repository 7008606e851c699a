/** How well a name answers a term, and which of its characters do. */
import { matchKinds, type Match, type MatchKind } from '../../model/answer.js';
import { lastDay, type Edtf } from '../../model/edtf.js';
import { span, type Span } from '../../model/span.js';
import type { NameEntry } from '../../format/names.js';
import { isSpelled, plainOf } from '../../format/plain.js';
import { postsIn, spokenOf, titledOf } from './name-forms.js';

/** A match with its place among those of its kind: higher is better, 0 to 99. */
export interface Grade {
  readonly match: Omit<Match, 'term'>;
  readonly bonus: number;
}

/** The best way in which the entry answers the folded term; null when it does not. */
export function gradeName(entry: NameEntry, term: string): Grade | null {
  const { label, aliases, pinyin } = entry;
  const grades = [
    gradeWritten(label.name, term, 'name'),
    ...aliases.map((alias) => gradeWritten(alias, term, 'alias')),
    label.type === 'person' ? gradeTitled(entry, term) : null,
    pinyin === null ? null : gradeSpelled(label.name, pinyin, term),
  ];
  return grades.reduce((best, grade) => (better(grade, best) ? grade : best), null);
}

/** Name match first, then the weight of the thing, then how lately it was seen. */
export function scoreOf({ match, bonus }: Grade, weight: number, until: Edtf | null): number {
  const recency = until === null ? 0 : Number(lastDay(until).replaceAll('-', '')) / 1e8;
  return (matchKinds.length - matchKinds.indexOf(match.kind)) * 10_000 + bonus * 10 + Math.min(weight, 999) + recency;
}

const better = (a: Grade | null, b: Grade | null): boolean => a !== null && (b === null || rankOf(a) > rankOf(b));

const rankOf = ({ match, bonus }: Grade): number => bonus - 100 * matchKinds.indexOf(match.kind);

const grade = (kind: MatchKind, field: Match['field'], words: string, spans: readonly Span[], bonus = 0): Grade => ({
  match: { kind, field, words, spans },
  bonus,
});

function gradeWritten(written: string, term: string, field: 'name' | 'alias'): Grade | null {
  const at = plainOf(written).indexOf(term);
  if (at < 0) return null;
  const kind = at > 0 ? 'infix' : term.length === written.length ? 'exact' : 'prefix';
  return grade(kind, field, written, [span(at, at + term.length)], field === 'name' ? 50 : 0);
}

function gradeTitled(entry: NameEntry, term: string): Grade | null {
  const posts = new Set(postsIn(entry));
  for (const titled of titledOf(entry)) {
    if (!plainOf(titled).startsWith(term)) continue;
    // A body's name alone asks for the body, not for everybody who holds a post in it.
    const title = posts.has(titled) ? entry.titles.find((one) => titled.endsWith(one)) : undefined;
    if (term.length > (posts.has(titled) ? titled.length - (title?.length ?? 0) : 1))
      return grade('title', 'title', titled, [span(0, term.length)], term.length === titled.length ? 50 : 0);
  }
  return null;
}

function gradeSpelled(name: string, pinyin: string, term: string): Grade | null {
  if (!isSpelled(term)) return null;
  const syllables = spokenOf(pinyin);
  const characters = [...name];
  const exactly = syllables.length === characters.length;
  for (let from = 0; from < syllables.length; from++) {
    for (const [kind, parts] of [
      ['pinyin', syllables.slice(from)],
      ['initials', syllables.slice(from).map((syllable) => syllable.slice(0, 1))],
    ] as const) {
      const count = syllablesSpoken(parts, term);
      if (count === 0 || (kind === 'initials' && term.length < 2)) continue;
      const start = characters.slice(0, from).join('').length;
      const end = start + characters.slice(from, from + count).join('').length;
      const spans = exactly ? [span(start, end)] : [span(0, name.length)];
      const whole = from === 0 && parts.join('') === term;
      return grade(from > 0 ? lesser(kind) : kind, 'name', name, spans, whole ? 60 : from === 0 ? 40 : 0);
    }
  }
  return null;
}

// A given name alone is to a full name what a part of a word is to its beginning.
const lesser = (kind: 'pinyin' | 'initials'): MatchKind => (kind === 'pinyin' ? 'initials' : 'infix');

/** How many parts the term covers, the last perhaps in part; 0 when it is none of their beginnings. */
function syllablesSpoken(parts: readonly string[], term: string): number {
  let rest = term;
  for (const [i, part] of parts.entries()) {
    if (rest.length <= part.length) return part.startsWith(rest) ? i + 1 : 0;
    if (!rest.startsWith(part)) return 0;
    rest = rest.slice(part.length);
  }
  return 0;
}

/** A name, or a part of a long one, that differs from the term by one character; null when it differs by more. */
export function gradeSlip({ label, pinyin }: NameEntry, term: string): Grade | null {
  const letters = isSpelled(term);
  const written = letters ? (pinyin === null ? '' : spokenOf(pinyin).join('')) : plainOf(label.name);
  const whole = isOneSlip(written, term);
  if (!whole && (term.length < 4 || !hasOneSlip(written, term))) return null;
  const kept = letters ? [span(0, label.name.length)] : sameCharacters(plainOf(label.name), term);
  return grade('slip', 'name', label.name, kept, (whole ? 50 : 0) + likenessOf(written, term));
}

/**
 * 0 to 49. Of what was typed, more is right than wrong: a name with all its characters, left out or swapped, is likelier than
 * one with another in the place of one; and seldom does anybody type too much.
 */
function likenessOf(written: string, term: string): number {
  const left = [...written];
  const found = [...term].filter((character) => {
    const at = left.indexOf(character);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  const begins = written[0] === term[0] ? 9 : 0;
  return Math.floor((28 * found.length) / term.length) + begins + (written.length < term.length ? 0 : 12);
}

/** A long name that has the term's parts in their order: 老西门党工委 for 老西门街道党工委. */
export function gradeLoose({ label }: NameEntry, term: string): Grade | null {
  const name = plainOf(label.name);
  const spans: Span[] = [];
  let [rest, at] = [term, 0];
  while (rest !== '') {
    let length = rest.length;
    while (length > 1 && name.indexOf(rest.slice(0, length), at) < 0) length--;
    if (length < 2) return null;
    const from = name.indexOf(rest.slice(0, length), at);
    at = from + length;
    spans.push(span(from, at));
    rest = rest.slice(length);
  }
  return spans.length > 3 ? null : grade('loose', 'name', label.name, spans, spans[0]?.from === 0 ? 50 : 0);
}

/** Whether one character replaced, left out, added, or swapped with the next makes the one the other. */
export function isOneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from++;
  let [endA, endB] = [a.length, b.length];
  while (endA > from && endB > from && a[endA - 1] === b[endB - 1]) [endA, endB] = [endA - 1, endB - 1];
  const [left, right] = [a.slice(from, endA), b.slice(from, endB)];
  if (left.length <= 1 && right.length <= 1) return true;
  return right.length === 2 && left === `${right[1]}${right[0]}`;
}

const hasOneSlip = (written: string, term: string): boolean => {
  for (const length of [term.length, term.length - 1, term.length + 1])
    for (let at = 0; at + length <= written.length; at++)
      if (isOneSlip(written.slice(at, at + length), term)) return true;
  return false;
};

function sameCharacters(written: string, term: string): readonly Span[] {
  const runs: Span[] = [];
  for (let i = 0; i < written.length; i++) {
    if (!term.includes(written.charAt(i))) continue;
    const last = runs.at(-1);
    if (last?.to === i) runs[runs.length - 1] = span(last.from, i + 1);
    else runs.push(span(i, i + 1));
  }
  return runs;
}
