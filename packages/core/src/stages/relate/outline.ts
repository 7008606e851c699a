/**
 * A sentence with each mention drawn as one sign, so that ways of saying can be told apart by their shape:
 *
 *     6月1日,市民政局副局长蒋蕊在区民政局副局长范伟林的陪同下,走访了老西门街道
 *     Ⓓ,ⓄⓉⓅ在ⓄⓉⓅ的陪同下,ⒺⓄ
 */
import type { Mention } from '../../model/mention.js';
import type { MentionKind } from '../../model/kinds.js';
import type { PhraseRule } from '../../model/rule.js';
import type { Span } from '../../model/span.js';
import { matchesIn } from '../../text/matches.js';

/** The signs, one UTF-16 unit each. */
export const signs: Readonly<Record<MentionKind, string>> = {
  person: 'Ⓟ',
  title: 'Ⓣ',
  organisation: 'Ⓞ',
  place: 'Ⓛ',
  date: 'Ⓓ',
  event: 'Ⓔ',
};

/** A sentence as signs and words. */
export interface Outline {
  readonly text: string;
  /** For each unit of `text`: the mentions that it stands for; none for plain words. */
  readonly mentions: readonly (readonly Mention[])[];
  /** For each unit of `text`: where it stands in the article. */
  readonly places: readonly number[];
  /** The sentence in the article. */
  readonly span: Span;
}

const noMention: readonly Mention[] = [];

/** Draws a sentence. Event words stay words as well: their sign follows them. Scans strew blanks: only one between two signs counts. */
export function outlineOf(text: string, span: Span, mentions: readonly Mention[]): Outline {
  const inside = mentions.filter((mention) => span.from <= mention.span.from && mention.span.to <= span.to);
  if (inside.length === 0) return plainOutline(text, span);
  let drawn = '';
  const held: (readonly Mention[])[] = [];
  const places: number[] = [];
  const add = (unit: string, mention: readonly Mention[], at: number) => {
    drawn += unit;
    held.push(mention);
    places.push(at);
  };
  const words = (from: number, to: number) => {
    const isGap = text.slice(from, to).trim() === '';
    for (let at = from; at < to; at += 1) {
      const unit = wideOf(text[at] ?? '');
      if (isGap || unit.trim() !== '') add(unit, noMention, at);
    }
  };
  let at = span.from;
  for (const group of groupsOf(inside)) {
    const [first] = group;
    if (first === undefined || first.span.from < at) continue;
    words(at, first.span.from);
    if (first.kind === 'event') words(first.span.from, first.span.to);
    for (const kind of new Set(group.map((mention) => mention.kind))) {
      add(
        signs[kind],
        group.filter((mention) => mention.kind === kind),
        first.span.from,
      );
    }
    at = first.span.to;
  }
  words(at, span.to);
  return { text: drawn, mentions: held, places, span };
}

/** Web pages and scans print Chinese punctuation narrow as often as wide; rules know the wide one. */
const wideOf = (unit: string): string => wide[unit] ?? unit;

const wide: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '(': '（', ')': '）' };

/** A sentence in which nothing is mentioned. */
function plainOutline(text: string, span: Span): Outline {
  const length = span.to - span.from;
  return {
    text: text.slice(span.from, span.to).replace(/[,;:()]/gu, wideOf),
    mentions: new Array<readonly Mention[]>(length).fill(noMention),
    places: Array.from({ length }, (_, i) => span.from + i),
    span,
  };
}

/** Mentions of one span together: a body that is also ground shows as a body, an implied body before its title. */
function groupsOf(mentions: readonly Mention[]): readonly (readonly Mention[])[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const key = `${String(mention.span.from)}-${String(mention.span.to)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [mention]);
    else group.push(mention);
  }
  return [...groups.values()].map((group) =>
    group.some((mention) => mention.kind === 'organisation')
      ? group
          .filter((mention) => mention.kind !== 'place')
          .sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : 0))
      : group,
  );
}

/** Replaces whatever the pattern matches by one sign that stands for all mentions of that kind within the match. */
export function gather(outline: Outline, pattern: RegExp, kind: MentionKind): Outline {
  let text = '';
  const mentions: (readonly Mention[])[] = [];
  const places: number[] = [];
  let at = 0;
  const copy = (from: number, to: number) => {
    text += outline.text.slice(from, to);
    for (const mention of outline.mentions.slice(from, to)) mentions.push(mention);
    for (const place of outline.places.slice(from, to)) places.push(place);
  };
  for (const match of matchesIn(outline.text, pattern)) {
    copy(at, match.index);
    at = match.index + match[0].length;
    text += signs[kind];
    mentions.push(
      outline.mentions
        .slice(match.index, at)
        .flat()
        .filter((mention) => mention.kind === kind),
    );
    places.push(outline.places[match.index] ?? outline.span.from);
  }
  copy(at, outline.text.length);
  return { text, mentions, places, span: outline.span };
}

/** What a phrase rule said: its rule, and the mentions that its named groups hold. */
export interface Saying {
  readonly rule: PhraseRule;
  readonly match: RegExpExecArray;
  readonly groups: Readonly<Record<string, readonly Mention[]>>;
}

/** The rules of one meaning, sorted out once: every sentence asks for each meaning. */
export function rulesThatMean(rules: readonly PhraseRule[], meaning: string): readonly PhraseRule[] {
  const known = byMeaning.get(rules);
  if (known !== undefined) return known.get(meaning) ?? noRules;
  const sorted = new Map<string, PhraseRule[]>();
  for (const rule of rules) sorted.set(rule.means, [...(sorted.get(rule.means) ?? []), rule]);
  byMeaning.set(rules, sorted);
  return sorted.get(meaning) ?? noRules;
}

const noRules: readonly PhraseRule[] = [];
const byMeaning = new WeakMap<readonly PhraseRule[], ReadonlyMap<string, readonly PhraseRule[]>>();

/** Everything that the rules say of an outline, in reading order of each rule. */
export function sayings(outline: Outline, rules: readonly PhraseRule[]): readonly Saying[] {
  const said: Saying[] = [];
  for (const rule of rules) {
    for (const match of matchesIn(outline.text, rule.pattern))
      said.push({ rule, match, groups: groupsIn(outline, match) });
  }
  return said;
}

function groupsIn(outline: Outline, match: RegExpExecArray): Readonly<Record<string, readonly Mention[]>> {
  const groups: Record<string, readonly Mention[]> = {};
  const indices: Readonly<Record<string, readonly [number, number] | undefined>> = match.indices?.groups ?? {};
  for (const name in indices) {
    const range = indices[name];
    if (range !== undefined) groups[name] = outline.mentions.slice(range[0], range[1]).flat();
  }
  return groups;
}
