/** Takes neighbourhoods and villages that act (清泉社区召开…) for bodies as well as ground. */
import type { Mention, PlaceMention } from '../../model/mention.js';
import { isAmongLeaders, isReporting } from './acting-divisions.js';
import type { Reading } from './reading.js';

/** How far before and behind a name its role is looked for. */
const around = { before: 60, after: 50 } as const;

/** The place, and the body where it acts; one that somebody goes to or is in stays ground alone. */
export function withActing(place: PlaceMention, reading: Reading): readonly Mention[] {
  const { text, knowledge } = reading;
  const { word, before, after } = knowledge.bodies.neighbours;
  const { span, score, name } = place;
  const isNamed = place.rule === 'name-and-head' && word.test(name);
  const reports = isNamed && isReporting(reading, span);
  const isNeighbour =
    isNamed &&
    (reports ||
      ((after.test(text.slice(span.to, span.to + around.after)) || isAmongLeaders(reading, span)) &&
        !before.test(text.slice(Math.max(0, span.from - around.before), span.from))));
  if (!isNeighbour) return [place];
  return [
    {
      kind: 'organisation',
      span,
      rule: 'acting-neighbourhood',
      score,
      name,
      organisationKind: 'committee',
      jurisdiction: place.within,
      passing: false,
    },
    place,
  ];
}
