/** What the resolving half knows of Chinese names: handed in, never imported by a stage. */

/** How names of bodies, divisions and persons are made, as far as telling them apart needs it. */
export interface IdentityRules {
  /** Ways of writing a body's name, each rewritten to the customary short one, in this order. */
  readonly bodyForms: readonly { readonly pattern: RegExp; readonly short: string }[];
  /** How names of offices are shortened where no list tells: 卫生健康委员会 to 卫健委. */
  readonly abbreviations: {
    /** Heads, each with its short form; the first that fits counts. */
    readonly heads: readonly { readonly pattern: RegExp; readonly short: string }[];
    /** Global: what joins words of purpose and no short form has: 和. */
    readonly joins: RegExp;
    /** A word that short forms leave out: 管理 at the end, 行政 anywhere. */
    readonly left: RegExp;
  };
  /** The word for a level at the head of a name that leaves the division out: 区 in 区民政局. */
  readonly levelWord: RegExp;
  /** End of a division below the county: 街道, 镇. */
  readonly townEnd: RegExp;
  /** A city that stands right below the state, with no province above its districts. */
  readonly municipality: RegExp;
  /** Bodies of which there is one in the country: 国务院, 中国银行. */
  readonly nationwide: RegExp;
  /** Titles of which there is one holder in the country, named without a body. */
  readonly nationwideTitle: RegExp;
  /** Names that are registered, so that two bearers are one wherever they are told of: …股份有限公司. */
  readonly registered: RegExp;
  /** What remains of the name of a body that leads its division, once the division is taken off: 党工委, 政府. */
  readonly leadingBody: RegExp;
  /** What a part adds to the name of its whole: 社区党建办, 第一党小组. */
  readonly department: RegExp;
  /** What remains of the name of an office of a subdistrict or town, once the division is taken off: 社区党建办. */
  readonly townOffice: RegExp;
  /** A name that is a surname with a title or an honorific, or with 老 or 小 before it; group `surname`, group `title` where one is told. */
  readonly shortNames: readonly RegExp[];
  /** Titles by standing within a body; the first that fits counts: 0 leads it, 1 deputises, 2 sits on it, 3 works in it. */
  readonly standings: readonly { readonly title: RegExp; readonly standing: number }[];
  /** Titles that are held beside any other post: 代表, 委员. */
  readonly besideAny: RegExp;
  /** What stands before the title of who acts in a post: the post is that without it (代县长). */
  readonly actingPrefix: RegExp;
}
