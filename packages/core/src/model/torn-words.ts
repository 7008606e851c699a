/** What tells characters that join words elsewhere from those of a name. */

/**
 * Joining `characters` that stand within names: in listed `words` (同心), after one character that `pairing` ones cannot join
 * unless it is one of the `bearers`, and `led` before one that would be left over alone; `ground` ends what names stand behind.
 */
export interface TornWords {
  readonly characters: string;
  readonly words: ReadonlySet<string>;
  readonly pairing: string;
  readonly bearers: string;
  readonly led: string;
  readonly ground: RegExp;
  /** Begins with one character before such a one where they are a name: 李各庄. */
  readonly whole: RegExp;
  /** Verbs that name schools and hospitals: 希望小学. */
  readonly verbs: ReadonlySet<string>;
  /** What a firm's legal form begins with, before which a verb tells its trade. */
  readonly legal: RegExp;
  /** Heads that say nothing alone, before which a name goes on (护理学院研究生党支部). */
  readonly heads: RegExp;
  /** How what remains of a name begins where its beginning was cut off: 有限公司党委. */
  readonly rest: RegExp;
  /** A name that quoted words before it are no part of: 青石村党支部. */
  readonly apart: RegExp;
  /** Characters that begin no name, though lists have words that they begin: 由集团. */
  readonly never: string;
}
