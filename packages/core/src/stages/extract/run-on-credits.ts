/** Names that a byline runs together: （记者|蒋家红|周田秀|黄柏秀）, whose spaces the print or the scan lost. */
import { flat } from '../../model/flat.js';
import type { PersonMention } from '../../model/mention.js';
import type { Span } from '../../model/span.js';
import { matchesIn } from '../../text/matches.js';
import { nameStrength } from './name-strength.js';
import type { Reading } from './reading.js';

/** More than what a reading across two of the names gets from the byline. */
const strength = 8;
/** What the characters of a name must weigh at the least; none is vouched for by more than the byline. */
const weakest = -3;

/** The names of every run that is made of two and more, and of nothing else. */
export const runOnCredits = (reading: Reading): readonly PersonMention[] =>
  flat(matchesIn(reading.text, reading.knowledge.joins.runOnCredit), (match): readonly PersonMention[] => {
    const [from, to] = match.indices?.groups?.['run'] ?? [0, 0];
    const names = split(reading, { from, to });
    return names.length < 2 ? [] : names.map((span) => mentionOf(reading, span));
  });

const mentionOf = (reading: Reading, span: Span): PersonMention => ({
  kind: 'person',
  span,
  rule: 'name-in-run-of-credits',
  score: strength + 0.3 * (span.to - span.from),
  name: reading.text.slice(span.from, span.to),
  full: true,
  class: 'journalist',
});

/** A way to read the run up to an offset. */
interface Split {
  readonly names: readonly Span[];
  readonly weight: number;
}

/** The likeliest way to take the whole run for names; empty where there is none. */
function split(reading: Reading, { from: start, to: end }: Span): readonly Span[] {
  const best = new Map<number, Split>([[start, { names: [], weight: 0 }]]);
  for (let from = start; from < end; from += 1) {
    const before = best.get(from);
    if (before === undefined) continue;
    for (const to of endsOf(reading, from).filter((at) => at <= end)) {
      const own = nameStrength(reading, { from, to }, weakest);
      const weight = before.weight + own;
      if (own >= weakest && weight > (best.get(to)?.weight ?? -Infinity))
        best.set(to, { names: [...before.names, { from, to }], weight });
    }
  }
  return best.get(end)?.names ?? [];
}

/** Where names may end that begin at the offset: a surname and one or two characters. */
const endsOf = (reading: Reading, from: number): readonly number[] => [
  ...new Set(flat(reading.from(from, 'surname'), ({ span }) => [span.to + 1, span.to + 2])),
];
