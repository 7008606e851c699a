/** How a source names divisions: in full, for short, and by names that are words as well. */
import type { Knowledge } from '../../model/knowledge.js';
import type { Span } from '../../model/span.js';
import { isNameless, isTornOffTitle, isWordUpTo } from './division-counts.js';
import { isOfName } from './divisions-in-names.js';

/** What a name says for a division by how it is written. */
const weights = { full: 3, site: 3, short: 1 } as const;

/** Names of divisions in a source, each with what it weighs. */
export interface Named {
  readonly full: ReadonlyMap<string, number>;
  /** Short names that are no ordinary words, and those that are. */
  readonly short: ReadonlyMap<string, number>;
  readonly ordinary: ReadonlyMap<string, number>;
}

/** The names in the text, each with what it weighs. */
export function namesIn(text: string, knowledge: Knowledge): Named {
  const named: Record<keyof Named, Map<string, number>> = { full: new Map(), short: new Map(), ordinary: new Map() };
  const { bodies } = knowledge;
  const { joins, mastheadAfter } = bodies;
  let [end, before] = [0, ''];
  const people = peopleIn(text, knowledge);
  for (const { span, lexeme } of knowledge.lexicon.find(text, 'division')) {
    const { word, extra } = lexeme;
    const isFull = extra['form'] === 'full';
    // 和县妇联 is the county's women's federation, and 和 before it.
    const isCut = joins.includes(word.charAt(0)) || isWordUpTo(text, span.from + 1, knowledge.lexicon);
    if (span.from < end || (isFull && word.length === 2 && isCut)) continue;
    if (isOfName(text, span.from, span.to, knowledge) || isOfPerson(text, span, people)) continue;
    const isElsewhere = !isFull && span.from === end && liesOutside(word, before, knowledge);
    [end, before] = [span.to, word];
    if (isElsewhere) continue;
    // 松岭路 lies anywhere.
    if (!isFull && bodies.namedAfter.test(text.slice(span.to, span.to + 3))) continue;
    // 人|大城|建: another word goes over its beginning.
    if (!isFull && isWordUpTo(text, span.from + 1, knowledge.lexicon)) continue;
    if (!isFull && isTornOffTitle(text, span.from, knowledge.lexicon)) continue;
    // 新民|主主义: another word goes over the name's end.
    if (!isFull && isWordUpTo(text, span.to + 1, knowledge.lexicon)) continue;
    const isSite = mastheadAfter.test(text.slice(span.to, span.to + 3));
    const kind = isFull ? 'full' : isOrdinary(word, knowledge) ? 'ordinary' : 'short';
    const weight = isFull ? weights.full : isSite ? weights.site : weights.short;
    named[kind].set(word, (named[kind].get(word) ?? 0) + weight);
  }
  return named;
}

const isOfPerson = (text: string, { from, to }: Span, people: ReadonlySet<string>): boolean =>
  people.has(text.slice(from - 1, to)) || people.has(text.slice(from, to + 1));

/**
 * Names that look like a surname in front of a division's short name, or like that and one character more, and stand behind a title
 * somewhere (区长朱建阳, 副市长徐汇川): 朱建阳 is nowhere a 建阳, nor is 徐汇川 a 徐汇.
 */
function peopleIn(text: string, knowledge: Knowledge): ReadonlySet<string> {
  const people = new Set<string>();
  for (const { span } of knowledge.lexicon.find(text, 'division')) {
    if (span.to - span.from !== 2 || !isOfName(text, span.from, span.to, knowledge)) continue;
    people.add(text.slice(span.from - 1, span.to));
    people.add(text.slice(span.from, span.to + 1));
  }
  return people;
}

/** 山东|北辰新能源: right behind a province in which it does not lie a short name is a firm's or a brand's. */
function liesOutside(word: string, before: string, { lexicon }: Knowledge): boolean {
  const provinces = lexicon.divisions(before).filter(({ level }) => level === 'province');
  return (
    provinces.length > 0 &&
    lexicon.divisions(word).every(({ path }) => provinces.every((province) => province.name !== path[0]))
  );
}

/** Words of other lists (平安, 和平); that somebody may be called so (武隆), or nobody is (吴堡), makes no word of it. */
export const isOrdinary = (word: string, knowledge: Knowledge): boolean =>
  knowledge.bodies.material.has(word) ||
  knowledge.lexicon
    .lookUp(word)
    .some(({ tags }) => !tags.some((tag) => namesOnly.has(tag)) && !isNameless(word, tags, knowledge));

const namesOnly: ReadonlySet<string> = new Set(['division', 'given', 'person-or-word']);
