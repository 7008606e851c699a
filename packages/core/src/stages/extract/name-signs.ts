/** Characters that tell where names begin and end, as tables: they are asked about for nearly every character of a text. */
import type { Joins } from '../../model/knowledge.js';
import { edgeTest, unitTest, type UnitTest } from '../../text/units.js';

/** Questions about the unit at an offset; NaN, where the text ends, is none of them. */
export interface NameSigns {
  readonly isJoining: UnitTest;
  readonly isBeforeName: UnitTest;
  readonly isClosing: UnitTest;
  readonly isBesideVerbs: UnitTest;
  readonly isBeforeWords: UnitTest;
  /** Whether what stands behind names may begin with the unit. */
  readonly mayBeBehind: UnitTest;
}

/** The tables for what a language's names are joined with; made once. */
export function nameSigns(joins: Joins): NameSigns {
  const known = signs.get(joins);
  if (known !== undefined) return known;
  const made = {
    isJoining: unitTest(joins.joining),
    isBeforeName: unitTest(joins.beforeName),
    isClosing: unitTest(joins.closing),
    isBesideVerbs: unitTest(joins.besideVerbs),
    isBeforeWords: unitTest(joins.beforeWords),
    mayBeBehind: edgeTest(joins.behindName, 'first') ?? (() => true),
  };
  signs.set(joins, made);
  return made;
}

/** What was made of each; it follows from the joins alone. */
const signs = new WeakMap<Joins, NameSigns>();
