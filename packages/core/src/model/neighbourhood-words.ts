/** What tells names of neighbourhoods and villages that look like words or grammar. */

/** Lists and expressions for such names; the head is what follows them (社区, 村). */
export interface NeighbourhoodWords {
  /** Sticky: the head. */
  readonly head: RegExp;
  /** Words that are names in front of the head: 建设, 利民. */
  readonly plain: ReadonlySet<string>;
  /** How a text ends in front of such a word, and begins behind its head, where both are a name. */
  readonly before: RegExp;
  readonly after: RegExp;
  /** Characters of grammar that are the last of two in front of the head: 锦都. */
  readonly endings: string;
  /** Verbs that are the last character of grounds' names in front of the head: 瓜铺, 新围. */
  readonly grounds: string;
  /** Surnames that are words of grammar too, and what follows them in names: 于|家. */
  readonly surnames: { readonly before: string; readonly after: string };
  /** Over a number in characters with what it counts, and three characters behind: 八家|子村. */
  readonly counted: RegExp;
}
