/** Reads places again that the bulletin has named in full elsewhere: 山东路 of 市政道路|钟山东路 is 钟山东路. */
import { flat } from '../../model/flat.js';
import type { Mention, PlaceMention } from '../../model/mention.js';
import { isOverlapping } from '../../model/span.js';
import type { Reading } from './reading.js';

/** One article's winners. */
interface Pass {
  readonly reading: Reading;
  readonly winners: readonly Mention[];
}

/** A longer name, and where in it the shorter one begins. */
interface Longer {
  readonly place: PlaceMention;
  readonly words: string;
  readonly at: number;
}

/** Names that are long enough, and sure enough, to be looked for around shorter ones. */
const [shortest, longest, sure] = [4, 16, 3.3];

/** The winners of each article, where a place is only a part of one that the bulletin names elsewhere the longer one in its stead. */
export function withKnownPlaces(passes: readonly Pass[]): readonly (readonly Mention[])[] {
  const longer = longerNames(passes);
  if (longer.size === 0) return passes.map(({ winners }) => winners);
  return passes.map((pass) => {
    const grown = flat(pass.winners, (mention) =>
      mention.kind === 'place' ? (inFull(mention, pass, longer) ?? []) : [],
    );
    if (grown.length === 0) return pass.winners;
    const rest = pass.winners.filter(({ span }) => !grown.some((place) => isOverlapping(place.span, span)));
    return [
      ...rest,
      ...grown.filter((one, i) => !grown.slice(0, i).some((before) => isOverlapping(before.span, one.span))),
    ].sort((a, b) => a.span.from - b.span.from);
  });
}

/** By each part of a name that is itself a place somewhere in the bulletin, the names that hold it, longest first. */
function longerNames(passes: readonly Pass[]): ReadonlyMap<string, readonly Longer[]> {
  const printed = new Map<string, PlaceMention>();
  for (const { winners, reading } of passes)
    for (const mention of winners)
      if (mention.kind === 'place') {
        const words = reading.text.slice(mention.span.from, mention.span.to);
        if ((printed.get(words)?.score ?? 0) < mention.score) printed.set(words, mention);
      }
  const all = new Map<string, Longer[]>();
  for (const [words, place] of printed) {
    if (words.length < shortest || words.length > longest || place.score < sure || place.placeKind === 'division')
      continue;
    for (let at = 0; at < words.length; at += 1)
      for (let to = at + 2; to <= words.length; to += 1) {
        const part = words.slice(at, to);
        if (part !== words && printed.has(part)) all.set(part, [...(all.get(part) ?? []), { place, words, at }]);
      }
  }
  for (const found of all.values())
    found.sort((a, b) => b.words.length - a.words.length || (a.words < b.words ? -1 : 1));
  return all;
}

/** The longest name that is printed around the place, where nothing but places stands in it. */
function inFull(
  { span, rule }: PlaceMention,
  { reading, winners }: Pass,
  longer: ReadonlyMap<string, readonly Longer[]>,
) {
  const { text } = reading;
  for (const { place, words, at } of longer.get(text.slice(span.from, span.to)) ?? []) {
    const from = span.from - at;
    const whole = { from, to: from + words.length };
    if (rule === 'row-with-head' || !text.startsWith(words, from)) continue;
    const isFree = winners.every(
      (other) =>
        !isOverlapping(other.span, whole) ||
        (other.kind === 'place' && other.span.from >= whole.from && other.span.to <= whole.to),
    );
    if (isFree) return { ...place, span: whole };
  }
  return null;
}
