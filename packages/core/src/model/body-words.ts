/** What the finders of bodies know of Chinese beyond the lexicon's single words. */
import type { HomeWords } from './home-words.js';
import type { LevelWords } from './level-words.js';
import type { NeighbourhoodWords } from './neighbourhood-words.js';
import type { OrganisationKind } from './kinds.js';
import type { PlaceWords } from './place-words.js';
import type { TornWords } from './torn-words.js';

/** A customary short form as an expression, and what `String.replace` puts for it. */
export interface ShortForm {
  readonly short: RegExp;
  readonly full: string;
  /** `区红会 → 区红十字会`; run as a test. */
  readonly example: string;
}

/** Words that take up a body named before: 集团, 该公司. */
export interface Reference {
  /** Global: run over the text. */
  readonly word: RegExp;
  readonly kind: OrganisationKind;
  /** What the full name ends in. */
  readonly named: RegExp;
}

/** A form of body that one expression finds whole. */
export interface BodyForm {
  readonly name: string;
  readonly kind: OrganisationKind;
  /** Global. Group `lead` begins the name, `ground` is a division, a level word or a body, or empty, `rest` what it is of that. */
  readonly pattern: RegExp;
  /** Whether the lead only tells where the body belongs, and what short leads stand for. */
  readonly outer?: boolean;
  readonly called?: ReadonlyMap<string, string>;
  /** Whether the words only say what kind of body it is, so that the pattern itself tells where it begins. */
  readonly passing?: boolean;
  /** Whether only a title behind it makes it a body. */
  readonly needsTitle: boolean;
  /** Marked sentences, each run as a test. */
  readonly examples: readonly [string, ...string[]];
  readonly silent?: readonly string[];
}

/** Departments that the post behind them tells. */
export interface Departments {
  /** An office of a province, whose departments are called by it: 省建设厅|村镇处. */
  readonly office: RegExp;
  /** A hospital's ward at the end of a text: 儿科. */
  readonly ward: RegExp;
  /** Titles, and how the bodies end that have them (站长: 站), at the end of a text. */
  readonly headless: readonly { readonly title: RegExp; readonly body: RegExp }[];
  /** Teams of volunteers, which are no offices: 志愿者服务队. */
  readonly teams: RegExp;
  /** Offices of a unit that the text does not name, and of no division: 校办公室. */
  readonly ofOwnUnit: RegExp;
  /** Such bodies with no name of their own: 调研组. */
  readonly generic: RegExp;
}

/** Tables and expressions for names of bodies and places, and for whose bulletin it is. */
export interface BodyWords extends LevelWords, PlaceWords, HomeWords {
  /** Characters before a level word that stand apart from it: 原|县委书记, 现|县政协主席, 经|县委研究. */
  readonly tensed: string;
  /** What stands between a committee and another office of one who leads it: 常委、 of 县委常委、人武部部长. */
  readonly leadership: RegExp;
  /** Characters between members of a row that share a head: 市、区民政局. */
  readonly joins: string;
  /** Last characters of waters' names. */
  readonly waters: string;
  /** What sends a body to others, behind the one that sends it, and at the beginning of the one sent: 驻 in 县委组织部驻青石村工作队. */
  readonly sent: { readonly behind: RegExp; readonly ahead: RegExp };
  /** A town's committee right before a title: 党委 of 党委书记. */
  readonly townCommittee: RegExp;
  /** Words that say what a body is for, though some of them are verbs: 服务, 管理, 建设. */
  readonly material: ReadonlySet<string>;
  /** Words after which a head is no name: 各, 有关, 多家. */
  readonly generic: ReadonlySet<string>;
  /** Words that only say where a body is (`before`), `heads` of bodies that may be named behind them, and what is no name there. */
  readonly nearby: { readonly before: RegExp; readonly heads: RegExp; readonly plain: RegExp };
  /** Ends with a number and a measure word: 三家. */
  readonly counters: RegExp;
  /** Words that end a walk to the left though the lexicon does not call them verbs: 辖区, 负责人. */
  readonly stops: ReadonlySet<string>;
  /** Characters that no name has: 的, 在. */
  readonly particles: string;
  /**
   * Characters that are verbs behind those who come or go, though names begin with them: 来 in 一行|来|启源社区 and in 来凤县;
   * `byRole`: also behind any word for people (志愿者|进|石桥小学).
   */
  readonly coming: readonly { readonly words: string; readonly behind: RegExp; readonly byRole: boolean }[];
  /** Joining characters, verbs and heads that stand within names. */
  readonly torn: TornWords;
  /** What is taught at colleges: 机械, 汽车. */
  readonly subjects: ReadonlySet<string>;
  /** Those of them that end a verb: 了 in 送来了. */
  readonly aspects: string;
  /** Characters that stop a name behind a digit: 日 in 13日. */
  readonly units: string;
  /** Branches of parties, what their heads are called (sticky), and what the names of such parties begin with. */
  readonly leagues: { readonly branch: RegExp; readonly chair: RegExp; readonly lead: RegExp };
  /** Bodies that a form tells whole: 民盟石湖市委会. */
  readonly forms: readonly BodyForm[];
  /** Societies of people from one division in another: 深圳市怀化商会. */
  readonly fellows: RegExp;
  /** What a village's bodies share, before the word that each of them ends with: 青石村 of 青石村党支部. */
  readonly village: RegExp;
  /** Committees of residents without a name (居委会), and the neighbourhoods that have such. */
  readonly residents: { readonly committee: RegExp; readonly ground: RegExp };
  /** A level word that is said twice (青石县|县|委); `body` of what somebody was sent to (派驻石井村党支部). */
  readonly doubled: RegExp;
  /** The beginning of a name up to a bracket that closes and never opened. */
  readonly halfBracket: RegExp;
  readonly sentTo: RegExp;
  /** Offices that a chain of posts names without their body, with the bodies that have such; how a committee's organs are led. */
  readonly chained: {
    /** What stands behind a body that gives an honour or a seat and no work: 院士, 委员. */
    readonly honours: RegExp;
    /** A zone's organ with the `zone`, an office of one with it, and what its offices are called. */
    readonly zone: { readonly word: RegExp; readonly beside: RegExp; readonly office: RegExp };
    readonly offices: readonly { readonly office: RegExp; readonly of: RegExp }[];
    /** The `house` at the beginning of an office's name. */
    readonly house: RegExp;
    /** The `town` at the beginning of the name of one of its offices, and what others of its offices are called. */
    readonly town: RegExp;
    readonly townOffice: RegExp;
    readonly committee: string;
  };
  /** Ends with an ordinal number: 第一. */
  readonly ordinals: RegExp;
  /**
   * `ground`, `party` and `government` of two organs in one word (镇党委政府), and how the Party's is called of a town or a zone, and
   * of a county or what stands above it.
   */
  readonly joinedOrgans: { readonly pattern: RegExp; readonly ofTown: ShortForm; readonly ofCounty: ShortForm };
  /** `house` and `organ` of a Party group of which the text tells what it was to somebody: 县教育局原党组. */
  readonly formerOrgan: RegExp;
  /** Ends with the number of a session: 第十九届. */
  readonly sessions: RegExp;
  /** Words that end like bodies and are none: 企业, 队伍, 品牌. */
  readonly ordinaryBodies: RegExp;
  /** Of those, the ones that a title behind them makes a body of: 团支部|书记. */
  readonly titledBodies: RegExp;
  /** Ordinary words that quotation marks make a name of: 小组 in “加装电梯防疫小组”. */
  readonly quotable: RegExp;
  /** Heads of one character that make a body behind words of purpose: 办 in 社区管理办. */
  readonly oneCharacterHeads: string;
  /** `head`: behind a head of one character, the title that is made of it (局长 behind 林管局). */
  readonly ownTitle: RegExp;
  /** `head` of a title whose body leaves it out: 规划|局长. */
  readonly elidedHead: RegExp;
  readonly departments: Departments;
  /** Heads of one character that are grammar before a verb: 所 in 所做出. */
  readonly particleHeads: string;
  /** Known names that need no jurisdiction: 国务院, 中国银行. */
  readonly standing: RegExp;
  /** Heads that need their division: 十小 in 内江十小. */
  readonly numbered: RegExp;
  /** Of those, what names a body only in front of another: 武警 in 武警永春中队. */
  readonly outer: RegExp;
  /** Heads that say nothing without a name of their own: 公司, 医院, 协会. */
  readonly nameless: RegExp;
  /** Heads that no longer word takes in, whatever follows: 有限公司. */
  readonly wholeHeads: RegExp;
  /** Heads of a firm's branches: 支行. */
  readonly branches: RegExp;
  /** `own`: the name that a house's part has of its own, behind its house: 阳店法庭 of 平江县法院阳店法庭. */
  readonly houseOf: RegExp;
  /** `stem` of a division's name and the `organ`, without the ending that its short name leaves out: 平江 and 法院 of 平江县法院. */
  readonly organOf: RegExp;
  /** Heads of bodies that are meetings too, and what stands around one that is held: 党建联席会议在…召开. */
  readonly occasions: { readonly heads: RegExp; readonly before: RegExp; readonly after: RegExp };
  /** A society's organ for a term of office at the end of a text: 第三届执行委员会. */
  readonly ofTerm: RegExp;
  /** A house called by what it is alone, with its Party group: 局党组. */
  readonly ownGroup: RegExp;
  /** Ends with divisions in general, whose bodies are many: 各县（市）区. */
  readonly eachBefore: RegExp;
  /** How brands of service begin that are called like bodies: 移动居委会. */
  readonly brands: RegExp;
  /** Behind a head that is only in the name of a site or of a circle: 网 behind 中国法院, 界别 behind 工商联. */
  readonly onlineAfter: RegExp;
  /** Behind a head that is counted and so names no body: 22个 behind 实践站. */
  readonly countedAfter: RegExp;
  /** Over `组织|农技站`: a word of purpose that is a verb before the body behind the bar, unless it begins the body's own name (组织|部). */
  readonly acting: RegExp;
  /** A team that was sent to a village, called without it. */
  readonly sentTeam: RegExp;
  /** What stands around a neighbourhood or village that acts; `before` tells of ground. */
  readonly neighbours: { readonly word: RegExp; readonly before: RegExp; readonly after: RegExp };
  /** Names of neighbourhoods and villages that look like words. */
  readonly neighbourhoods: NeighbourhoodWords;
  /** A congress, what its standing committee's name adds, and its deputies behind it: 石湖县人大, 常委会, 代表. */
  readonly congress: {
    readonly whole: RegExp;
    readonly standing: string;
    readonly deputies: RegExp;
    /** The same of a consultative conference (石湖县政协|委员), whose members stand beside deputies (人大代表、|政协委员). */
    readonly conference: { readonly whole: RegExp; readonly deputies: RegExp; readonly among: RegExp };
  };
  /** Committees of a congress, named behind it: 代表工委. */
  readonly congressDepartments: RegExp;
  readonly congressEnd: RegExp;
  /** Offices without a level in a town's own paper, which are the town's: 应急办. */
  readonly townOffices: RegExp;
  /** What firms do, as words within their names: 建筑 设计. */
  readonly firmWords: ReadonlySet<string>;
  /** Heads that stand alone for a body of the bulletin's own subdistrict or town: 办事处, 社区党建办. */
  readonly own: RegExp;
  /** Organs that every body of some size has, and the committee whose body they belong to: 纪委 behind 某公司党委. */
  readonly inner: { readonly organ: RegExp; readonly committee: RegExp };
  /** Heads of a neighbourhood's bodies: 居民区党总支, 居委会. */
  readonly neighbourhood: RegExp;
  /** Places that a neighbourhood's bodies are named with: 小区, 新村. */
  readonly compound: RegExp;
  /** What stands around a town that acts, and around one that is called on. */
  readonly acts: {
    /** Behind one of a row of those who report (甲镇、乙村作交流发言); before and behind one that is heard (听取了甲村的汇报). */
    readonly reports: RegExp;
    readonly heard: RegExp;
    readonly toHear: RegExp;
    readonly after: RegExp;
    /** Behind one of a row whose leaders are named together: 甲局、乙镇、丙镇负责同志. */
    readonly inRow: RegExp;
    readonly calledBefore: RegExp;
    readonly calledAfter: RegExp;
    readonly joinedBefore: RegExp;
  };
  /** Global: the last character of a department's name (科, 部, 庭). */
  readonly department: RegExp;
  /** Organs that a town has none of: 民政局. */
  readonly countyOrgans: RegExp;
  /** A county's arms office, which a row of its leaders names without the county. */
  readonly countyArms: RegExp;
  /** A county's court and prosecution, which a title behind them makes the county's: 法院|院长. */
  readonly courts: RegExp;
  /** A county's brigades, named alone where its organs are named or the county is known: 消防救援大队. */
  readonly brigades: RegExp;
  /** Organs of a town rather than of a county: 派出所. */
  readonly townOrgans: RegExp;
  /** Departments of a Party committee: 统战部 behind 区委. */
  readonly partyDepartments: RegExp;
  /** Party committees, whose departments they are. */
  readonly committee: RegExp;
  /** Global, with groups `short`: 以下简称“鸿飞机械”. */
  readonly abbreviation: RegExp;
  /** Legal forms and heads that a firm's or school's short name may leave out or keep alone. */
  readonly firmEnd: RegExp;
  /** With it a name is registered as it stands: only divisions may be left out before it. */
  readonly legalForm: RegExp;
  readonly references: readonly Reference[];
  /** Ends of organs' names in full, with what they are called for short: one body where a bulletin has both. */
  readonly shortOrgans: readonly { readonly long: RegExp; readonly short: string }[];
  /** Posts that firms alone have: 总裁. */
  readonly firmTitles: RegExp;
  /** Last words of companies' names without a legal form: 实业, 典当. */
  readonly trades: ReadonlySet<string>;
  /** Those of them that end ordinary words as well: 校园文化. */
  readonly vagueTrades: ReadonlySet<string>;
  /** Global: a clause that holds a row, as the two expressions below want it. */
  readonly clauseWithRow: RegExp;
  /** `row`, `count`, `head`: A、B两个居民区党组织. */
  readonly countedRow: RegExp;
  /** Behind a row of trades, none of them a firm: 等产业. */
  readonly rowOfTrades: RegExp;
  /** What ends a member of such a row that is ground: 中心商务区. */
  readonly noFirm: RegExp;
  /** `row` and perhaps `closing`: A、B、C等企业. */
  readonly rowOfNames: RegExp;
  /** Names that are topics or words for several bodies: 省委政协 of 省委政协工作会议, 村（社区）党总支. */
  readonly topics: RegExp;
  /** Organs that a list may name without their level: 民政局 in 县发改局、民政局. */
  readonly organs: RegExp;
  readonly shortForms: readonly ShortForm[];
}
