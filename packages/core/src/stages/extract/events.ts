/** Words that tell of a happening. They claim no characters: 调研 may stand in a headline's title as well. */
import { eventKinds } from '../../model/kinds.js';
import type { EventMention, Mention } from '../../model/mention.js';
import { isOverlapping } from '../../model/span.js';
import type { Reading } from './reading.js';

/** Every listed event word that no person, body, title or place has taken, the longest at each start. */
export function findEvents(reading: Reading, winners: readonly Mention[]): readonly EventMention[] {
  let end = 0;
  return reading.hits.flatMap((hit): EventMention[] => {
    const kind = eventKinds.find((known) => known === hit.lexeme.extra['kind']);
    if (!hit.lexeme.tags.includes('event') || kind === undefined || hit.span.from < end) return [];
    if (winners.some((winner) => isOverlapping(winner.span, hit.span))) return [];
    end = hit.span.to;
    return [{ kind: 'event', span: hit.span, rule: 'listed-event', score: hit.lexeme.weight, eventKind: kind }];
  });
}
