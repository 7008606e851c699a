/** Cuts a row of stops into what stands between its commas, as printed (先后来到科技广场、规划馆和博物馆). */
import { flat } from '../../model/flat.js';
import type { BodyWords } from '../../model/body-words.js';
import type { Span } from '../../model/span.js';
import type { Reading } from './reading.js';

/** What stands in a row of stops, as printed; `whole` where both its ends are sure. */
export interface Item extends Span {
  readonly whole: boolean;
  /** The last of a row whose end no word of closing tells. */
  readonly open: boolean;
  /** Whether it stands behind a comma, where the row may have ended. */
  readonly goesOn: boolean;
  /** Whether it is all that stands between a verb of touring and where the sentence goes on. */
  readonly sole?: boolean;
}

/** The shortest that stands before a joining word within a row. */
const shortest = 2;

/** The items of a row, up to where the sentence goes on. */
export function itemsOf({ knowledge }: Reading, row: string, start: number, isWhole: boolean): readonly Item[] {
  const { visitEnd } = knowledge.bodies;
  const closing = isWhole ? null : visitEnd.exec(row);
  const text = closing === null ? row : row.slice(0, closing.index);
  const items: Item[] = [];
  let at = 0;
  for (const part of partsOf(text, knowledge.bodies)) {
    const from = text.indexOf(part, at);
    const isFirst = items.length === 0 || /[，,]/u.test(text.charAt(from - 1));
    at = from + part.length;
    items.push({
      from: start + from,
      to: start + at,
      whole: isWhole || !isFirst,
      open: !isWhole && closing === null && at === text.length && items.length > 0,
      goesOn: /[，,]/u.test(text.slice(0, at)),
    });
  }
  return items;
}

/** The row cut at its commas, and at 和 but in names (太和). */
const partsOf = (text: string, { visitJoin }: BodyWords): readonly string[] =>
  flat(text.split(/[、，,]/u), (part) => {
    const join = visitJoin.exec(part);
    return join !== null && join.index >= shortest
      ? [part.slice(0, join.index), part.slice(join.index + join[0].length)]
      : [part];
  });

/** The first member of a row that no verb of visiting leads to, behind the word that does (对|大江口、长沙村等区域). */
export function behindLead({ text, knowledge }: Reading, first: Item | undefined): readonly Item[] {
  if (first === undefined) return [];
  for (let at = first.to - 1; at > first.from; at -= 1)
    if (knowledge.bodies.visitLed.test(text.charAt(at - 1))) return [{ ...first, from: at }];
  return [];
}

/** Whether the row ends in a kind of thing (等企业, 等方面, 等展厅): then its members are of that kind. */
export const isClosedBy = ({ text }: Reading, items: readonly Item[], closing: RegExp): boolean => {
  const { from = 0, to = 0 } = items.at(-1) ?? {};
  const unquoted = from + text.slice(from, to + 1).lastIndexOf('”') + 1;
  return closing.test(text.slice(to, to + 14)) || (unquoted > from && closing.test(text.slice(unquoted, to)));
};
