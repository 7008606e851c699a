/** Words that tell of a happening. They claim no characters: 调研 may stand in a headline's title as well. */
import { flat } from '../../model/flat.js';
import { eventKinds } from '../../model/kinds.js';
import type { EventMention, Mention } from '../../model/mention.js';
import { maskOf } from '../../model/rule.js';
import type { Reading } from './reading.js';

const eventTag = maskOf('event');

/** Every listed event word that no person, body, title or place has taken, the longest at each start. */
export function findEvents(reading: Reading, winners: readonly Mention[]): readonly EventMention[] {
  let [end, next] = [0, 0];
  return flat(reading.tagged(eventTag), ({ span, lexeme }): EventMention[] => {
    const kind = eventKinds.find((known) => known === lexeme.extra['kind']);
    if (kind === undefined || span.from < end) return [];
    // Winners stand in reading order and share no characters: those that ended before are done with.
    while ((winners[next]?.span.to ?? Infinity) <= span.from) next += 1;
    if ((winners[next]?.span.from ?? Infinity) < span.to) return [];
    end = span.to;
    return [{ kind: 'event', span, rule: 'listed-event', score: lexeme.weight, eventKind: kind }];
  });
}
