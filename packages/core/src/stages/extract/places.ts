/** Finds ground that one can stand on: divisions, roads with their numbers, compounds, buildings, villages, venues. */
import type { PlaceForm } from '../../model/body-words.js';
import type { Hit } from '../../model/knowledge.js';
import { placeKinds, type PlaceKind } from '../../model/kinds.js';
import type { PlaceMention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { isCut, isGeneric, isMadeOfMaterial } from './body-guards.js';
import { divisionUpTo, isFree, leftEdges } from './organisation-bounds.js';
import type { Reading } from './reading.js';

/** Every place that the article may name; overlapping candidates compete later. */
export function findPlaces(reading: Reading): readonly PlaceMention[] {
  return [...divisions(reading), ...headedPlaces(reading), ...plainForms(reading)];
}

/** Official divisions; a chain (浙江省杭州市西湖区) is one place, named by its last link. */
function divisions(reading: Reading): readonly PlaceMention[] {
  const ends = new Map<number, PlaceMention>();
  for (const hit of reading.hits) {
    if (!hit.lexeme.tags.includes('division')) continue;
    const { span, lexeme } = hit;
    const isShort = lexeme.extra['form'] === 'short';
    if (isShort ? !isTrustedShort(reading, hit) : isCut(reading, span)) continue;
    const chain = divisionUpTo(reading, span.to)?.from ?? span.from;
    if (chain > span.from) continue;
    const score = (isShort ? 1.6 : 2.6) + 0.3 * (span.to - chain);
    const known = ends.get(span.to);
    if (known !== undefined && known.score >= score) continue;
    ends.set(
      span.to,
      placeOf(
        reading,
        { from: chain, to: span.to },
        isShort ? 'short-division' : 'division',
        score,
        'division',
        lexeme.word,
      ),
    );
  }
  return [...ends.values()];
}

/** A short name counts where it is a province's, the bulletin's own, or stands where a place stands (在武汉考察). */
function isTrustedShort(reading: Reading, { span, lexeme }: Hit): boolean {
  if (reading.from(span.from).some((other) => other.span.to > span.to && !other.lexeme.tags.includes('surname')))
    return false;
  if (lexeme.extra['level'] === 'province') return true;
  if (reading.context.jurisdiction.some((name) => name.startsWith(lexeme.word))) return true;
  const { cityBefore, cityAfter } = reading.knowledge.bodies;
  const [before, after] = [
    reading.text.slice(Math.max(0, span.from - 3), span.from),
    reading.text.slice(span.to, span.to + 3),
  ];
  return lexeme.extra['level'] === 'city' && cityBefore.test(before) && cityAfter.test(after);
}

const longestName = 10;

/** Names that end in a head (路, 小区, 大厦), with the number or floor behind it. */
function headedPlaces(reading: Reading): readonly PlaceMention[] {
  const tails = tailsOf(reading);
  return reading.hits.flatMap((head) => {
    if (!head.lexeme.tags.includes('place-head')) return [];
    const tail = tails.get(head.span.to);
    const to = tail?.to ?? head.span.to;
    if (tail === undefined && (isCut(reading, head.span) || isPlaceless(reading, head.span))) return [];
    const kind = tail?.form.kind ?? kindOf(head);
    const strength = 1 + 0.3 * Math.min(Math.max(head.lexeme.weight, 0), 5) + (tail?.form.score ?? 0);
    return startsOf(reading, head).map(({ from, bonus, rule }) =>
      placeOf(reading, { from, to }, tail?.form.name ?? rule, strength + bonus + 0.3 * (to - from), kind),
    );
  });
}

/** Whether the head makes no place (现场) or is the beginning of another word (路 in 路过). */
function isPlaceless({ text, knowledge }: Reading, { from, to }: Span): boolean {
  const { placelessHeads, brokenHeads } = knowledge.bodies;
  return placelessHeads.test(text.slice(from, to)) || brokenHeads.test(text.slice(to - 1, to + 1));
}

interface Start {
  readonly from: number;
  readonly bonus: number;
  readonly rule: string;
}

/** Where the name may begin. A division in front of a name is a place of its own; in front of a bare head it names it. */
function startsOf(reading: Reading, head: Hit): readonly Start[] {
  const { text, knowledge } = reading;
  const starts: Start[] = [];
  let isNamed = false;
  const edges = leftEdges(reading, head.span.from);
  if (edges.some(({ from }) => isGeneric(reading, from))) return [];
  for (const edge of edges) {
    const name = text.slice(edge.from, head.span.to);
    if (edge.from === head.span.from || edge.kind === 'lost' || knowledge.bodies.ordinaryPlaces.test(name)) continue;
    if (edge.kind === 'division') {
      const end = divisionEnd(reading, edge.from, head.span.from);
      if (end === head.span.from || isMadeOfMaterial(reading, end, head.span.from))
        starts.push({ from: edge.from, bonus: 1, rule: 'division-and-head' });
      else if (head.span.to - end <= longestName) starts.push({ from: end, bonus: 1.2, rule: 'name-and-head' });
    } else if (edge.kind === 'level') {
      starts.push({ from: edge.from, bonus: 0, rule: 'level-and-head' });
    } else if (!isMadeOfMaterial(reading, edge.from, head.span.from) && head.span.to - edge.from <= longestName) {
      isNamed ||= edge.kind !== 'weak';
      starts.push({ from: edge.from, bonus: edge.kind === 'weak' ? 0 : 0.8, rule: 'name-and-head' });
    }
  }
  return starts;
}

/** Where the chain of divisions ends that begins at the offset. */
function divisionEnd(reading: Reading, from: number, limit: number): number {
  let end = from;
  for (let next = longestDivision(reading, end, limit); next > end; next = longestDivision(reading, end, limit))
    end = next;
  return end;
}

const longestDivision = (reading: Reading, from: number, limit: number): number =>
  reading.from(from, 'division').find(({ span }) => span.to <= limit)?.span.to ?? from;

/** What stands behind heads, by where the head ends. */
function tailsOf({ text, knowledge }: Reading): ReadonlyMap<number, { readonly to: number; readonly form: PlaceForm }> {
  const tails = new Map<number, { readonly to: number; readonly form: PlaceForm }>();
  for (const form of knowledge.bodies.places) {
    if (!form.pattern.source.includes('?<tail>')) continue;
    for (const match of text.matchAll(form.pattern)) {
      const to = match.index + match[0].length;
      if ((tails.get(match.index)?.to ?? 0) < to) tails.set(match.index, { to, form });
    }
  }
  return tails;
}

/** Forms that need no head: numbered blocks, venues by what happens there. */
function plainForms(reading: Reading): readonly PlaceMention[] {
  const { text, knowledge } = reading;
  return knowledge.bodies.places
    .filter(({ pattern }) => !pattern.source.includes('?<tail>'))
    .flatMap((form) =>
      [...text.matchAll(form.pattern)]
        .filter((match) => match.groups?.['venue'] === undefined || isVenue(reading, match.index, match[0].length))
        .map((match) =>
          placeOf(
            reading,
            { from: match.index, to: match.index + match[0].length },
            form.name,
            form.score + 0.3 * match[0].length,
            form.kind,
          ),
        ),
    );
}

/** Whether the words between 在 and 举行 can be a name: no word among them that names do not have. */
function isVenue(reading: Reading, from: number, length: number): boolean {
  const [to, text] = [from + length, reading.text];
  if (
    !isFree(reading, from) ||
    isMadeOfMaterial(reading, from, to) ||
    reading.knowledge.bodies.ordinaryPlaces.test(text.slice(from, to))
  )
    return false;
  const edges = leftEdges(reading, to);
  return edges.at(-1)?.from === from;
}

const kindOf = ({ lexeme }: Hit): PlaceKind => placeKinds.find((kind) => kind === lexeme.extra['kind']) ?? 'venue';

function placeOf(
  reading: Reading,
  span: Span,
  rule: string,
  score: number,
  placeKind: PlaceKind,
  name?: string,
): PlaceMention {
  return {
    kind: 'place',
    span,
    rule,
    score,
    name: name ?? reading.text.slice(span.from, span.to).replace(/\s+/gu, ''),
    placeKind,
    within: null,
    passing: false,
  };
}
