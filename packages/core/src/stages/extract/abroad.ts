/** Finds countries, regions and cities of the world as ground: 赴德国考察, 来自日本、韩国等国, 在蒙古国乌兰巴托市. */
import { flat } from '../../model/flat.js';
import type { Hit } from '../../model/knowledge.js';
import type { PlaceMention } from '../../model/mention.js';
import { maskOf } from '../../model/rule.js';
import { placeOf } from './place-mention.js';
import type { Reading } from './reading.js';

const abroadTag = maskOf('abroad');
const wordTags = maskOf('verb', 'function', 'event', 'title', 'organisation-head', 'word');

/** How far before a name what leads to it may stand, and how far behind it what goes on. */
const [longestLead, longestEnd] = [4, 14];

/** The places abroad that one goes to or comes from; of a row all, where its first member is led to or its end says what they are. */
export function findAbroad(reading: Reading): readonly PlaceMention[] {
  const hits = reading.tagged(abroadTag);
  return flat(rowsOf(reading, hits), (row) => {
    const [first, last] = [row[0], row.at(-1)];
    if (first === undefined || last === undefined) return [];
    const { abroad } = reading.knowledge.bodies;
    const before = reading.text.slice(Math.max(0, first.span.from - longestLead), first.span.from);
    const after = reading.text.slice(last.span.to, last.span.to + longestEnd);
    if (!abroad.closed.test(after) && !(abroad.led.test(before) && !abroad.others.test(after))) return [];
    return row.map((hit) => placeAt(reading, hit));
  });
}

/** Names side by side, each row in the order of the text; a name that is only a part of another word is in none. */
function rowsOf(reading: Reading, hits: readonly Hit[]): readonly (readonly Hit[])[] {
  const rows: Hit[][] = [];
  for (const hit of hits) {
    const row = rows.at(-1);
    const last = row?.at(-1);
    if ((last !== undefined && hit.span.from < last.span.to) || isPart(reading, hit)) continue;
    const isNext =
      last !== undefined && reading.knowledge.bodies.abroad.joint.test(reading.text.slice(last.span.to, hit.span.from));
    if (isNext) row?.push(hit);
    else rows.push([hit]);
  }
  return rows;
}

/** 沿海地|区 is 地区: a word begins within the name and goes beyond it, where none begins right behind the name (德国|考察, not 国考). */
function isPart(reading: Reading, { span }: Hit): boolean {
  if (reading.from(span.to).some((next) => next.span.to - span.to > 1 && (next.lexeme.mask & wordTags) !== 0))
    return false;
  for (let at = span.from; at < span.to; at += 1)
    if (reading.from(at).some((other) => other.span.to > span.to && (other.lexeme.mask & wordTags) !== 0)) return true;
  return false;
}

/** The name, or the city or province that stands behind it (蒙古国|乌兰巴托市). */
function placeAt(reading: Reading, { span, lexeme }: Hit): PlaceMention {
  const { text, knowledge } = reading;
  const inner = knowledge.bodies.abroad.inner.exec(text.slice(span.to, span.to + longestEnd))?.[0] ?? '';
  const to = inner !== '' && isName(reading, span.to, span.to + inner.length) ? span.to + inner.length : span.to;
  const name = to === span.to || lexeme.extra['level'] === 'city' ? text.slice(span.from, to) : inner;
  return placeOf(reading, {
    span: { from: span.from, to },
    rule: 'abroad',
    score: 2 + 0.3 * (to - span.from),
    kind: 'division',
    name,
  });
}

/** Whether no word of sentences stands there: 考察城 of 在德国考察城市. */
function isName(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (
      reading.from(at).some(({ span, lexeme }) => span.to - at > 1 && span.to <= to && (lexeme.mask & wordTags) !== 0)
    )
      return false;
  return true;
}
