/** Names of neighbourhoods and villages that look like words or grammar: 建设|社区, 锦都|社区, 八家子|村. */
import { isHanScript } from '../../text/characters.js';
import { kept } from './kept.js';
import type { Reading } from './reading.js';

/** Where the name begins that is a word and ends at the offset, in front of its head; -1 where none does. */
export const plainNeighbourhood = kept((reading, at): number => {
  const { text, knowledge } = reading;
  const { plain, before, after } = knowledge.bodies.neighbourhoods;
  const end = headEnd(reading, at);
  if (end < 0) return -1;
  for (let length = longestPlain; length > 1; length -= 1) {
    const from = at - length;
    if (from < 0 || !plain.has(text.slice(from, at))) continue;
    return before.test(text.slice(Math.max(0, from - 2), from)) && after.test(text.slice(end, end + 4)) ? from : -1;
  }
  return -1;
});

const longestPlain = 4;

/** Whether the stretch is such a name, with its head or without. */
export const isPlainNeighbourhood = (reading: Reading, from: number, to: number): boolean =>
  plainNeighbourhood(reading, to) === from || wholeNeighbourhood(reading, to) === from;

const headLengths: readonly number[] = [1, 2, 3];

/** Where such a name begins that ends at the offset together with its head: 前进村|党支部, in which 进村 is no verb; -1 for none. */
export function wholeNeighbourhood(reading: Reading, at: number): number {
  for (const length of headLengths) {
    if (headEnd(reading, at - length) !== at) continue;
    const from = plainNeighbourhood(reading, at - length);
    if (from >= 0) return from;
  }
  return -1;
}

/** Whether the character before the offset, a word of grammar elsewhere, is one of such a name: 锦都|社区, 于|家村, 赵各|庄村. */
export function isInNeighbourhood(
  reading: Reading,
  at: number,
  isFree: (reading: Reading, at: number) => boolean,
): boolean {
  const { text, knowledge } = reading;
  const { endings, surnames } = knowledge.bodies.neighbourhoods;
  const unit = text.charAt(at - 1);
  if (endings.includes(unit) && headEnd(reading, at) > 0)
    return isHanScript(text, at - 2, at - 1) && isFree(reading, at - 2);
  if (headEnd(reading, at + 1) < 0 && headEnd(reading, at + 2) < 0) return false;
  return surnames.before.includes(unit) && surnames.after.includes(text.charAt(at)) && isFree(reading, at - 1);
}

/** 发展|村支书, 瓜铺|村支书: what is a verb elsewhere is a village's name, or the last character of one. */
export const endsGround = (reading: Reading, at: number): boolean =>
  plainNeighbourhood(reading, at) >= 0 || endsInVerb(reading, at);

const endsInVerb = (reading: Reading, at: number): boolean =>
  reading.knowledge.bodies.neighbourhoods.grounds.includes(reading.text.charAt(at - 1)) &&
  isHanScript(reading.text, at - 2, at - 1) &&
  headEnd(reading, at) > 0 &&
  reading.upTo(at, 'verb').every(({ span }) => span.to - span.from === 1);

/** 八家|子村: what counts elsewhere begins a name. */
export const isNumberInName = ({ text, knowledge }: Reading, at: number): boolean =>
  knowledge.bodies.neighbourhoods.counted.test(text.slice(Math.max(0, at - 2), at + 3));

/** Where the head ends that begins at the offset; -1 where none does. */
function headEnd({ text, knowledge }: Reading, at: number): number {
  const { head } = knowledge.bodies.neighbourhoods;
  head.lastIndex = at;
  return at > 0 && head.test(text) ? head.lastIndex : -1;
}
