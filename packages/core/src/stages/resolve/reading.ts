/** The facts of all bulletins laid out article by article, each with what its bulletin says around it. */
import { firstDay, lastDay, type Edtf } from '../../model/edtf.js';
import type { Evidence } from '../../model/evidence.js';
import type { ArticleFacts, BulletinFacts, Facts } from '../../model/facts.js';
import type { IdentityRules } from '../../model/identity-rules.js';
import { byCodeUnit } from '../../model/order.js';
import type { Correction } from './overrides.js';
import { namelessPath, toPath, type DivisionLookUp, type Path } from './jurisdiction.js';

/** One article and where it stands. */
export interface ArticleReading {
  readonly source: string;
  readonly index: number;
  /** `SOURCE#INDEX` */
  readonly key: string;
  readonly bulletin: BulletinFacts;
  /** Jurisdiction of the bulletin. */
  readonly path: Path;
  readonly facts: ArticleFacts;
}

/** What resolving knows besides the facts. */
export interface Context {
  readonly rules: IdentityRules;
  readonly divisions: DivisionLookUp;
  /** Traditional and variant characters to simple ones, length kept. */
  readonly fold: (text: string) => string;
  readonly corrections: readonly Correction[];
  /** Whether clear decisions are told as well as doubts and decisions by hand. */
  readonly tellsClear: boolean;
  /** Told when a correction found what it is about. */
  readonly applied: (correction: Correction) => void;
  /** Told when a correction gave an entity another id. */
  readonly moved: (from: string, to: string) => void;
}

/** The articles by source, then in reading order. */
export function articlesOf(facts: readonly Facts[]): ArticleReading[] {
  const known = jurisdictionsOfTitles(facts);
  return facts.flatMap(({ source, bulletin, articles }) => {
    const told = known.get(bulletin.title ?? '') ?? null;
    const isFuller = bulletin.jurisdiction === null || told?.endsWith(`/${bulletin.jurisdiction}`) === true;
    const stated = toPath(isFuller ? told : bulletin.jurisdiction);
    const path = stated.length > 0 ? stated : namelessPath(bulletin.title ?? source);
    return articles.map((article, index) => ({
      source,
      index,
      key: `${source}#${index}`,
      bulletin,
      path,
      facts: article,
    }));
  });
}

/** A masthead without a jurisdiction, or with a town alone, has that of the other issues, where these agree: the fullest telling. */
function jurisdictionsOfTitles(facts: readonly Facts[]): Map<string, string> {
  const known = new Map<string, string>();
  const torn = new Set<string>();
  for (const { bulletin } of facts) {
    const { title, jurisdiction } = bulletin;
    if (title === null || jurisdiction === null) continue;
    const before = known.get(title) ?? jurisdiction;
    const [long, short] = before.length > jurisdiction.length ? [before, jurisdiction] : [jurisdiction, before];
    if (long !== short && !long.endsWith(`/${short}`)) torn.add(title);
    known.set(title, long);
  }
  torn.forEach((title) => known.delete(title));
  return known;
}

/**
 * Finds what a fact was taken for by the name that its article has for it. Keyed by the facts themselves: a key of words
 * for each would outweigh them.
 */
export const lookUp =
  <F extends { readonly name: string }, T>(taken: ReadonlyMap<F, T>, factsOf: (facts: ArticleFacts) => readonly F[]) =>
  ({ facts }: ArticleReading, name: string): T | null => {
    const fact = factsOf(facts).findLast((one) => one.name === name);
    return fact === undefined ? null : (taken.get(fact) ?? null);
  };

/** The date on which the article tells of something: its own, else that of the issue. */
export const dateOf = (article: ArticleReading): Edtf | null => article.facts.date ?? article.bulletin.issueDate;

/** Orders by first day, then by last; undated last. */
export const byDate = (a: Edtf | null, b: Edtf | null): number =>
  byCodeUnit(a === null ? '9' : firstDay(a) + lastDay(a), b === null ? '9' : firstDay(b) + lastDay(b));

/** Orders articles by time, then by source and place in it: what was told first comes first. */
export const byTelling = (a: ArticleReading, b: ArticleReading): number =>
  byDate(dateOf(a), dateOf(b)) || byCodeUnit(a.source, b.source) || a.index - b.index;

/** All evidence once, by place in the sources. */
export function unite(evidence: readonly Evidence[]): readonly Evidence[] {
  if (evidence.length < 2) return evidence;
  const once = new Map<string, Evidence>();
  for (const item of evidence) {
    const key = `${item.source}#${item.article}:${item.span.from}-${item.span.to}`;
    const known = once.get(key);
    once.set(key, known === undefined ? item : marked(known, item));
  }
  return [...once.values()].sort(
    (a, b) =>
      byCodeUnit(a.source, b.source) || a.article - b.article || a.span.from - b.span.from || a.span.to - b.span.to,
  );
}

/** One evidence with the marks of both; the first itself, where the other adds none. */
function marked(a: Evidence, b: Evidence): Evidence {
  const marks = a.marks === b.marks ? a.marks : uniteMarks(a.marks, b.marks);
  return marks.length === a.marks.length ? a : { ...a, marks };
}

function uniteMarks(a: Evidence['marks'], b: Evidence['marks']): Evidence['marks'] {
  const once = new Map([...a, ...b].map((mark) => [`${mark.from}-${mark.to}`, mark]));
  return [...once.values()].sort((x, y) => x.from - y.from || x.to - y.to);
}

/** The name as an identity sees it: without spaces and line breaks. */
export const squeeze = (name: string): string => name.replace(/\s+/gu, '');
