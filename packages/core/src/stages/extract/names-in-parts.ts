/** Names that have no Han surname: parts in a row (次仁顿珠), parts with a dot between (阿依古丽·买买提). */
import type { Hit } from '../../model/knowledge.js';
import type { PersonMention } from '../../model/mention.js';
import { maskOf } from '../../model/rule.js';
import { isHanScript } from '../../text/characters.js';
import { isEdge, isOpen } from './name-strength.js';
import type { Reading } from './reading.js';
import { classOf } from './titles.js';
import type { Vouchers } from './vouchers.js';

/** Contexts that add up to less are no cue: many words begin a clause. */
export const leastCue = 1.5;
/** What a name earns that stands surely elsewhere in the bulletin. */
export const knownBonus = 3;

const partTag = maskOf('name-part');

/** 布和巴特尔, 次仁顿珠: parts of names in a row, where something vouches for them or nothing else could stand there. */
export function namesInParts(reading: Reading, vouchers: Vouchers): readonly PersonMention[] {
  let end = 0;
  return reading.tagged(partTag).flatMap((hit): PersonMention[] => {
    if (hit.span.from < end) return [];
    const span = { from: hit.span.from, to: partsEnd(reading, hit.span.to) };
    end = span.to;
    const known = reading.context.names.has(reading.text.slice(span.from, span.to)) ? knownBonus : 0;
    const cues = known + (vouchers.before(span.from)?.score ?? 0) + (vouchers.after(span.to)?.score ?? 0);
    const isDotted = reading.text[span.from - 1] === '·' || reading.text[span.to] === '·';
    if (
      isDotted ||
      span.to - span.from < 2 ||
      cues < (isEdge(reading, span.to) && isOpen(reading, span.from) ? 0.5 : leastCue)
    )
      return [];
    const says = vouchers.before(span.from)?.says;
    const name = reading.text.slice(span.from, span.to);
    return [
      {
        kind: 'person',
        span,
        rule: 'name-in-parts',
        score: 3 + cues + 0.5 * name.length,
        name,
        full: true,
        class: classOf(says?.['class']),
      },
    ];
  });
}

/** Where the last of the parts ends that follow one another from the offset. */
function partsEnd(reading: Reading, at: number): number {
  let end = at;
  for (let next = reading.from(end, 'name-part')[0]; next !== undefined; next = reading.from(end, 'name-part')[0])
    end = next.span.to;
  return end;
}

/** How many characters a part of a dotted name may have. */
const longestPart = 7;

/** 阿依古丽·买买提: from where a name may begin to where it may end, around each dot. */
export function dottedNames(reading: Reading, vouchers: Vouchers): readonly PersonMention[] {
  const { text } = reading;
  if (!text.includes('·')) return [];
  return [...text.matchAll(/(?<=\p{Script=Han})·(?=\p{Script=Han})/gu)].flatMap((dot): PersonMention[] => {
    const span = { from: partStart(reading, dot.index), to: partEnd(reading, dot.index + 1) };
    if (span.to - span.from < 4 || text.slice(span.from, dot.index).includes('·')) return [];
    const cues = (vouchers.before(span.from)?.score ?? 0) + (vouchers.after(span.to)?.score ?? 0);
    if (cues < leastCue) return [];
    const name = text.slice(span.from, span.to);
    return [
      {
        kind: 'person',
        span,
        rule: 'name-with-dot',
        // A dot between names outweighs the two names that its sides might be.
        score: 7 + cues + 0.5 * name.length,
        name,
        full: true,
        class: null,
      },
    ];
  });
}

/** The furthest start whose part is all Han, a listed word's end at best. */
function partStart(reading: Reading, dot: number): number {
  let start = dot;
  while (start > 0 && dot - start < longestPart && isHanScript(reading.text, start - 1, start)) start -= 1;
  for (let at = start; at < dot - 1; at += 1) {
    if (at > 0 && isOpen(reading, at) && reading.upTo(at).some((hit) => isCallingWord(hit))) return at;
  }
  return start;
}

/** The first end behind which something begins that belongs to no name; further dots go on. */
function partEnd(reading: Reading, from: number): number {
  const limit = Math.min(reading.text.length, from + 2 * longestPart);
  let at = Math.max(from + 1, partsEnd(reading, from));
  while (at < limit && (isHanScript(reading.text, at, at + 1) || reading.text[at] === '·')) {
    if (at - from >= 2 && reading.text[at - 1] !== '·' && reading.text[at] !== '·' && isEdge(reading, at)) break;
    at += 1;
  }
  return at;
}

const callingTags = maskOf('title', 'person-role', 'kin', 'function');
const isCallingWord = (hit: Hit): boolean => (hit.lexeme.mask & callingTags) !== 0;
