/** What layout must know of Chinese: lines of the page and the site, and the words that make or unmake a headline. */

/** What a line is when it is not an item's own text. */
export const lineMarks = [
  'furniture',
  'masthead',
  'byline',
  'sign-off',
  'aside',
  'section',
  'page',
  'caption',
  'contents',
] as const;
export type LineMark = (typeof lineMarks)[number];

/**
 * A line, a piece of a line or a paragraph's end that a pattern knows. Named groups hand out values: `title`, `number`,
 * `year` `month` `day`, `issued` (the date is one of publication), `publisher`, `place`, `crumbs`, `byline`, `page`,
 * `pages`, `weekday`;
 * `maybe` is a title if the lines around it are a masthead's.
 */
export interface LineRule {
  /** Kebab-case, unique in its list. */
  readonly name: string;
  readonly makes: LineMark;
  readonly pattern: RegExp;
  /** Lines that it knows; each is run as a test. */
  readonly examples: readonly [string, ...string[]];
  /** Lines that it must leave alone; each is run as a test. */
  readonly silent?: readonly string[];
}

/** A question about a line or a paragraph that words answer. */
export interface WordRule {
  readonly pattern: RegExp;
  readonly examples: readonly [string, ...string[]];
  readonly silent?: readonly string[];
}

/** All that layout is told. */
export interface LayoutRules {
  /** Whole lines. */
  readonly lines: readonly LineRule[];
  /** Pieces; a line made of nothing else belongs to the masthead or the site. Patterns carry the flag `g`. */
  readonly fragments: readonly LineRule[];
  /** What may hang at the end of a paragraph, after its last sentence. */
  readonly tails: readonly LineRule[];
  /** Whole lines that are a masthead's title, as long as no item has begun. */
  readonly titles: readonly LineRule[];
  /** How a source says its day of issue wherever it stands, the surest first; the first with a label. Patterns carry the flag `g`. */
  readonly issued: readonly LineRule[];
  readonly words: {
    /** How a news item's first paragraph begins. */
    readonly lead: WordRule;
    /** Any word in a first sentence that tells when it happened. */
    readonly when: WordRule;
    /** How a dateline begins (本报讯). */
    readonly dateline: WordRule;
    /** A body that does something, as headlines have it. */
    readonly happening: WordRule;
    /** A first sentence that tells of a time that goes on still: no news of its own. */
    readonly ongoing: WordRule;
    /** A first sentence that tells what somebody does, and what for. */
    readonly purpose: WordRule;
    /** How the headline of a notice ends: it tells of no day, and what follows it is another item. */
    readonly notice: WordRule;
    /** A headline that first says where or who, then what. */
    readonly reporting: WordRule;
    /** Words that every item holds, whatever it is about. */
    readonly everyday: WordRule;
    /** A line that starts so goes on from the line before. */
    readonly goesOn: WordRule;
    /** A line that ends so is not at its end. */
    readonly dangles: WordRule;
    /** A short line that is the end of a headline, and nobody's name. */
    readonly lastWords: WordRule;
    /** A line that is no headline, whatever its form: lists, labels, numbered heads. */
    readonly unlikeHeadline: WordRule;
    /** How an item of a list begins. */
    readonly item: WordRule;
    /** A line that is a body's name and nothing else: who publishes. */
    readonly body: WordRule;
    /** How a photograph's line ends. */
    readonly captionEnd: WordRule;
    /** A line that says where in a picture somebody stands. */
    readonly picture: WordRule;
    /** A name of a division within words (街道, 镇, 县). */
    readonly division: WordRule;
    /** What a site adds to a page's headline (_某某区人民政府). */
    readonly siteSuffix: WordRule;
  };
}
