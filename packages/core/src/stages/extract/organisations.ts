/** Finds bodies: names that end in a head (民政局, 有限公司), known names, and bodies that a list or a level word names. */
import type { Hit } from '../../model/knowledge.js';
import { organisationKinds, type OrganisationKind } from '../../model/kinds.js';
import type { OrganisationMention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { isCut, isEnd, isGeneric, isMadeOfMaterial } from './body-guards.js';
import { divisionUpTo, isFree, leftEdges, levelUpTo, type LeftEdge } from './organisation-bounds.js';
import { findListed } from './organisation-lists.js';
import type { Reading } from './reading.js';

/** A body as a span with its head, before it is weighed. */
interface Body {
  readonly span: Span;
  readonly rule: string;
  readonly score: number;
  readonly kind: OrganisationKind;
}

/** Every body that the article may name; overlapping candidates compete later. */
export function findOrganisations(reading: Reading): readonly OrganisationMention[] {
  const bodies = [
    ...headedBodies(reading),
    ...knownBodies(reading),
    ...actingDivisions(reading),
    ...references(reading),
  ];
  const mentions = bodies.map((body) => mentionOf(reading, body));
  return [...mentions, ...findListed(reading, mentions)];
}

/** Names that end in a head. A body may be part of the next one's name: 执法大队|芷江西路街道执法中队|党支部. */
function headedBodies(reading: Reading): readonly Body[] {
  const found = new Map<number, Body[]>();
  const all: Body[] = [];
  for (const head of headsOf(reading)) {
    for (const body of bodiesOf(reading, head, found)) {
      all.push(body);
      const ending = found.get(body.span.to);
      if (ending === undefined) found.set(body.span.to, [body]);
      else ending.push(body);
    }
  }
  return all;
}

/** Heads by where they end, the longest at each place; of single characters only those behind words of purpose. */
function headsOf(reading: Reading): readonly Hit[] {
  const { text, hits, knowledge } = reading;
  const { ordinaryBodies, oneCharacterHeads } = knowledge.bodies;
  const longest = new Map<number, Hit>();
  for (const hit of hits) {
    const { span, lexeme } = hit;
    const isHead = lexeme.tags.includes('organisation-head') || lexeme.tags.includes('organisation-name');
    if (!isHead || lexeme.extra['kind'] === undefined || longest.has(span.to)) continue;
    if (span.to - span.from === 1 && !(oneCharacterHeads.includes(lexeme.word) && isEnd(reading, span.to))) continue;
    if (isShaky(hit) && !isBehindMaterial(reading, span.from)) continue;
    longest.set(span.to, hit);
  }
  return [...longest.values()]
    .filter(({ span }) => !ordinaryBodies.test(text.slice(span.from, span.to)) && !isCut(reading, span))
    .sort((a, b) => a.span.to - b.span.to);
}

/** Short or weak heads stand in many other words: they need a word of purpose before them. */
const isShaky = ({ span, lexeme }: Hit): boolean => span.to - span.from === 1 || lexeme.weight < 3;

const isBehindMaterial = ({ text, knowledge }: Reading, at: number): boolean =>
  [4, 3, 2].some((length) => knowledge.bodies.material.has(text.slice(Math.max(0, at - length), at)));

const bonus: Readonly<Record<LeftEdge['kind'], number>> = {
  division: 2,
  level: 1.8,
  open: 0.6,
  stop: 0.6,
  weak: 0,
  lost: -3,
};

/** How much longer than this a name without a division may be before its length speaks against it. */
const plainLength = 8;

function* bodiesOf(reading: Reading, head: Hit, found: ReadonlyMap<number, readonly Body[]>): Generator<Body> {
  const { text, knowledge } = reading;
  const start = headStart(reading, head);
  const word = text.slice(start, head.span.to);
  const kind = kindOf(head);
  const base = 1.5 + 0.4 * Math.min(Math.max(head.lexeme.weight, 0), 5);
  const edges = leftEdges(reading, start);
  if (edges.some(({ from }) => isGeneric(reading, from))) return;
  for (const edge of edges) {
    const span = { from: edge.from, to: head.span.to };
    const name = text.slice(edge.from, start);
    const score = base + bonus[edge.kind] + 0.3 * (span.to - span.from);
    if (edge.kind === 'division' || edge.kind === 'level') {
      yield { span, kind, rule: `${edge.kind}-and-head`, score };
      for (const outer of found.get(edge.from) ?? [])
        yield {
          span: { from: outer.span.from, to: span.to },
          kind,
          rule: 'body-of-body',
          score: score + 0.5 + 0.3 * (edge.from - outer.span.from),
        };
    } else if (name === '') {
      if (edge.kind === 'lost') continue;
      if (knowledge.bodies.own.test(word)) yield { span, kind, rule: 'own-body', score };
      else if (knowledge.bodies.neighbourhood.test(word))
        yield { span, kind, rule: 'neighbourhood-body', score: score - 0.5 };
      else if (!knowledge.bodies.nameless.test(word) && isOrgan(kind))
        yield { span, kind, rule: 'organ-alone', score: score - 0.5 };
    } else if (isMadeOfMaterial(reading, span.from, start)) {
      if (!knowledge.bodies.nameless.test(word)) yield { span, kind, rule: 'body-by-purpose', score };
    } else {
      if (isOrgan(kind) && !knowledge.bodies.nameless.test(word) && !knowledge.bodies.divisionEnd.test(name)) continue;
      const excess = Math.max(0, name.length - plainLength);
      yield { span, kind, rule: 'name-and-head', score: score - 0.6 * excess };
    }
  }
}

/** Where the head proper begins: 委 in 区委, so that 黄浦区委 and 区委 both begin with a division or a word for one. */
function headStart({ knowledge, text }: Reading, { span }: Hit): number {
  const { headOfLevel, levels } = knowledge.bodies;
  const word = text.slice(span.from, span.to);
  if (!headOfLevel.test(word)) return span.from;
  return span.from + (levels.find((level) => word.startsWith(level.word))?.word.length ?? 0);
}

const isOrgan = (kind: OrganisationKind): boolean =>
  kind === 'government' || kind === 'party' || kind === 'congress' || kind === 'mass';

const kindOf = ({ lexeme }: Hit): OrganisationKind =>
  organisationKinds.find((kind) => kind === lexeme.extra['kind']) ?? 'society';

/** Names that the lexicon knows as a whole: 国务院. */
function knownBodies(reading: Reading): readonly Body[] {
  return reading.hits
    .filter(
      ({ lexeme, span }) =>
        lexeme.tags.includes('organisation-name') &&
        reading.knowledge.bodies.standing.test(lexeme.word) &&
        !isCut(reading, span),
    )
    .map((hit) => ({
      span: hit.span,
      kind: kindOf(hit),
      rule: 'known-name',
      score: 4.5 + 0.3 * (hit.span.to - hit.span.from),
    }));
}

/** Subdistricts and towns as bodies that act or are called on (老西门街道召开…, 街道开展…), not as ground. */
function actingDivisions(reading: Reading): readonly Body[] {
  const { text, knowledge } = reading;
  const { ground, levels, called } = knowledge.bodies;
  const named = reading.hits
    .filter(
      ({ lexeme, span }) =>
        lexeme.extra['level'] === 'town' &&
        lexeme.tags.includes('division') &&
        (lexeme.word.length > 3 || isFree(reading, span.from) || divisionUpTo(reading, span.from) !== null),
    )
    .map(({ span }) => ({ span, rule: 'acting-division', score: 3 + 0.3 * (span.to - span.from) }));
  const unnamed = levels
    .filter(({ acts }) => acts === true)
    .flatMap(({ word }) => placesOf(text, word))
    .flatMap(({ from, to }) => {
      const start = levelUpTo(reading, to);
      return start === null || start > from
        ? []
        : [{ span: { from: start, to }, rule: 'acting-level', score: 1.5 + 0.3 * (to - start) }];
    });
  return [...named, ...unnamed]
    .filter(({ span }) => {
      const isGround =
        ground.before.test(text.slice(Math.max(0, span.from - 4), span.from)) ||
        ground.after.test(text.slice(span.to, span.to + 4));
      return !isGround || called.test(text.slice(span.to, span.to + 4));
    })
    .map((body) => ({ ...body, kind: 'government' as const }));
}

/** Words that take up a company named before: 集团, 该公司. Kept only where the bulletin gave its name. */
function references(reading: Reading): readonly Body[] {
  const { text, knowledge } = reading;
  return knowledge.bodies.references.flatMap(({ word, kind }) =>
    [...text.matchAll(word)]
      .map((match) => ({ from: match.index, to: match.index + match[0].length }))
      .filter((span) => isFree(reading, span.from) && !isCut(reading, span) && !isGeneric(reading, span.from))
      .map((span) => ({ span, kind, rule: 'reference', score: 1 + 0.3 * (span.to - span.from) })),
  );
}

function placesOf(text: string, word: string): readonly Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length))
    spans.push({ from: at, to: at + word.length });
  return spans;
}

function mentionOf(reading: Reading, { span, rule, score, kind }: Body): OrganisationMention {
  return {
    kind: 'organisation',
    span,
    rule,
    score,
    name: reading.text.slice(span.from, span.to).replace(/\s+/gu, ''),
    organisationKind: kind,
    jurisdiction: null,
    passing: false,
  };
}
