/** By what words a bulletin tells whose it is. */

/** Tables and expressions for mastheads, datelines, feet of pages, and for who comes and goes. */
export interface HomeWords {
  /** Global, with group `level`: a level word with a body or a post behind it, standing for the bulletin's own (区委, 镇长). */
  readonly ownLevels: RegExp;
  /** Global, with group `level`: a level word with a body or a post behind it, whatever stands before. */
  readonly levelOrgans: RegExp;
  /** Ends with what stands between a division and a post of its own (拱墅区|副|区长). */
  readonly deputy: RegExp;
  /** Global, with group `level`: a level word that its owner stands before (我市, 全县). */
  readonly calledOwn: RegExp;
  /** Global, with `dateline` (徐州|日报讯) or `here` (来|扬州考察). */
  readonly homes: RegExp;
  /** Global, with `guest`, which ends with a division: 率石湖州党政代表团|来我州. */
  readonly guests: RegExp;
  /**
   * Who is on the way by the full name of a division and where to: the end of the division's name before its organ or its delegation
   * (global, group `level`), the division that one comes to (global, group `to`, with `going` where one goes there), and what says of the
   * bulletin's own that they receive guests.
   */
  readonly comers: { readonly from: RegExp; readonly to: RegExp; readonly receives: RegExp };
  /** Global, with the row of divisions as `away` that one goes to learn from: 赴|嘉兴市、苏州市|学习考察. */
  readonly away: RegExp;
  /** Of those, who calls on a school or a home of one's own: 到河湾市第八中学|走访慰问. */
  readonly calledAtHome: RegExp;
  /** Of those, who calls on homes of a county's town: 到石湖县河湾镇柳岸村|走访慰问. */
  readonly calledOnAtHome: RegExp;
  /** A seat in the province's committee that a city's leader has besides; global. */
  readonly besides: RegExp;
  /** Words of level of a province. */
  readonly provincial: readonly string[];
  /** Words of level that only counties have: whoever is of one goes to another county as a guest. */
  readonly ofCounties: readonly string[];
  /** The paper or government at a page's foot (通辽日报, 石湖县融媒体中心), its place as `foot`. */
  readonly footers: RegExp;
  /**
   * Who prints a page, as `press`, in its first lines (贵州日报报刊社), in a notice of rights, as its site, and in the dateline of a daily
   * paper (湖州晚报讯; none in 本报讯), all global; `owner` of its site at its foot, global; `city`: how cities end; `town`: one that acts at the
   * beginning of a headline; `province`: one whose organ a text names; `daily`: the title of a city's daily paper; `office`: one of a
   * province that acts at the beginning of a headline.
   */
  readonly press: {
    readonly head: RegExp;
    readonly notice: RegExp;
    readonly site: RegExp;
    readonly dateline: RegExp;
    readonly owner: RegExp;
    readonly city: string;
    readonly town: RegExp;
    readonly province: RegExp;
    readonly daily: RegExp;
    readonly office: RegExp;
  };
  /** Behind a county's short name in a masthead: 青神|要闻. */
  readonly mastheadAfter: RegExp;
  /** Before it, where the masthead ends with it: 今日|青神. */
  readonly mastheadBefore: RegExp;
  /** A masthead that is called after a town (group `town`): 青沙镇报. */
  readonly townTitle: RegExp;
  /** What behind a division's short name makes the name of something small, which may lie anywhere: 松岭|路. */
  readonly namedAfter: RegExp;
  /** Short names of divisions that sentences have as words, among those that no person is called by (友谊, 光明). */
  readonly commonNames: ReadonlySet<string>;
  /** A site's registration behind its province's `sign` (豫ICP备), and the provinces by those. */
  readonly registration: RegExp;
  readonly provinceSigns: ReadonlyMap<string, string>;
  /** Global, with `sign`: one comes to a city that is called by one character (来|甬|考察); the cities that have a character of their own. */
  readonly signs: { readonly arrival: RegExp; readonly cities: ReadonlyMap<string, string> };
  /** What stands before and behind a division that one calls on itself, and not on a house there: 到|林州市|调研. */
  readonly calledOn: { readonly before: RegExp; readonly behind: RegExp };
  /** Stands before a town that one goes to. */
  readonly arrival: RegExp;
}
