/** What the finders know of levels of government, and of how divisions are named and lead. */

/** A word that stands for one of the bulletin's own divisions: 区, 街道, 自治区. */
export interface LevelWord {
  readonly word: string;
  /** How the names end that it stands for: 黄浦区 for 区. */
  readonly endings: readonly string[];
  /** Characters before it that make it part of another word: 社 (社区), 城 (城市). */
  readonly joins: string;
  /** Whether it may act by itself: 街道开展…. */
  readonly acts?: true;
  /** Whether it is no official division but ground that the article named before: 村, 社区. */
  readonly ground?: true;
}

/** Ground with organs of its own that is no division: 经开区, 高新区. */
export interface ZoneWords {
  /** Last characters of such words. */
  readonly ends: string;
  /** The word at the end of a text, and at its beginning. */
  readonly word: RegExp;
  readonly first: RegExp;
  /** A place that is a zone with a name of its own, and the zone at the beginning of an organ's name. */
  readonly whole: RegExp;
  readonly led: RegExp;
  /** How grounds end that are named like places and have such organs: 未来科技城. */
  readonly seat: RegExp;
  /** Organs that zones have (管委会), without the 区 that stands for the zone, and those that nothing but a zone has. */
  readonly organs: RegExp;
  readonly own: RegExp;
  /** Organs that zones have and others as well: a zone's where one person's posts go on from the zone's own organ. */
  readonly inner: RegExp;
  /** Global, with group `zone` or `acting`: one goes to a zone that has no name but its kind (莅临|经开区), or it acts (高新区|举行). */
  readonly goneTo: RegExp;
  /** Behind an organ that towns have as well: a post in the zone's own organ follows (党工委|书记、管委会主任). */
  readonly twin: RegExp;
}

/** Words and patterns of divisions. */
export interface LevelWords {
  /** Longest first. */
  readonly levels: readonly LevelWord[];
  /** Characters before a level word that make it the bulletin's own: 我区, 全镇, 该街道. */
  readonly owners: string;
  /** Those of them that stand in names as well: 西咸新区. */
  readonly inNames: string;
  /** A head that begins with a level word: 区委, 村委会. */
  readonly headOfLevel: RegExp;
  /** A congress right behind a count of its own people; sticky: 3名|县人大|代表. */
  readonly countedDeputies: RegExp;
  /** Global: the last characters of divisions' names: 区, 街道. */
  readonly divisionEndings: RegExp;
  /** Ends of names of divisions that no list has: 镇, 社区. */
  readonly divisionEnd: RegExp;
  /** Zones with organs of their own: 经开区. */
  readonly zones: ZoneWords;
  /** The town with which the name of a village's or neighbourhood's body begins: 凤凰镇 of 凤凰镇青石村党支部. */
  readonly outerTown: RegExp;
  /** Divisions whose customary name is shorter, with the `ending` of that: 楚雄彝族自治州. */
  readonly customary: RegExp;
  /** The same of counties, which are called by either name. */
  readonly customaryCounty: RegExp;
  /** Characters before a level word that stay in front of the division's name: 团区委 → 团黄湖区委. */
  readonly leaders: string;
  /** Organs that only a prefecture has (地委), and the word that its name ends with. */
  readonly prefecture: { readonly organs: RegExp; readonly word: RegExp };
  /** How towns end that are no subdistricts. */
  readonly ruralTown: RegExp;
  /** An organ by whose short form an autonomous region is called, and how such regions end. */
  readonly regionCalled: { readonly organ: RegExp; readonly region: RegExp };
  /** Words of a seat in a division's committee: no department's name holds them. */
  readonly seatWithin: RegExp;
  /** Sticky: an organ with a title that only towns give it. */
  readonly townsCongress: RegExp;
  /** How towns and subdistricts end, and how counties do. */
  readonly towns: RegExp;
  /** Behind a level word: a post of which its division has one bearer. */
  readonly soleLeader: RegExp;
  /** Global, with group `level`, from an organ on: its bearer comes to the bulletin's own city, or leads a smaller one besides. */
  readonly fromAbove: readonly RegExp[];
  /** The latter, around where its second post begins. */
  readonly seatBefore: RegExp;
  /** Behind a division that calls people together. */
  readonly convenes: RegExp;
  /** What may stand between two mentions of a row of leaders. */
  readonly betweenLeaders: RegExp;
  readonly counties: RegExp;
  /** What stands before and after a division that is ground or one of many (各镇、街道), and after one that is called on. */
  readonly ground: { readonly before: RegExp; readonly after: RegExp; readonly among: RegExp };
}
