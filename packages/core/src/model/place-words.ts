/** What the finders of places know of Chinese beyond the lexicon's single words. */
import type { PlaceKind } from './kinds.js';

/** Words that end like a place and name none. */
export interface OrdinaryPlaces {
  /** Such words, and such ends of words whatever stands before. */
  readonly whole: ReadonlySet<string>;
  readonly ends: ReadonlySet<string>;
  /** What can only be said as an expression: 第三届社区. */
  readonly forms: RegExp;
}

/** A form of place that one expression finds whole, the start of its name aside. */
export interface PlaceForm {
  readonly name: string;
  readonly kind: PlaceKind;
  /** Global. Group `tail` is what stands behind the name (33-39号); its name is found by walking left from `head`. */
  readonly pattern: RegExp;
  readonly score: number;
  /** Marked sentences: 来到{place:升平街33-39号}看望; each is run as a test. */
  readonly examples: readonly [string, ...string[]];
  readonly silent?: readonly string[];
}

/** Forms of places, and what tells a place from an ordinary word. */
export interface PlaceWords {
  readonly places: readonly PlaceForm[];
  /** Words that end like places and are none: 道路, 农村. */
  readonly ordinaryPlaces: OrdinaryPlaces;
  /** Heads of places that make none by themselves or behind an ordinary word: 点, 现场, 城区. */
  readonly placelessHeads: RegExp;
  /** Words that a short head begins: 路 in 路过; `head` and what follows it. */
  readonly brokenHeads: RegExp;
  /** What stands before and after a city's short name where it is a place: 在武汉考察. */
  readonly cityBefore: RegExp;
  readonly cityAfter: RegExp;
  /** Around one that somebody is said to have toured: 视察|重庆|时. */
  readonly touredBefore: RegExp;
  readonly touredAfter: RegExp;
  /** Behind a short name that stands in a row of places: 海南|广东等地. */
  readonly cityRow: RegExp;
  /** Global, with `row` and `head`: names that share a head behind them (东湾、西湾等村). */
  readonly sharedHead: RegExp;
  /** Heads that such names are called by without: 小区. */
  readonly calledBare: RegExp;
  /** Stands at the end of what leads to a row of stops where one goes, so that all its members are places: 先后来到. */
  readonly tourLead: RegExp;
  /** Begins what stands behind a row that names things of a kind: 等企业. */
  readonly rowOfKind: RegExp;
  /** Begins what stands behind a row that names the parts of an exhibition: 等展厅. */
  readonly rowOfShows: RegExp;
  /** Names without a head that are no stops: 老旧设施, 有关单位. */
  readonly bareNever: RegExp;
  /** What stands behind a stop that is being built: 施工现场. */
  readonly visitSite: RegExp;
  /** Global, with `row`: names between an arrival and what is done there (到塘坝、梁家坪查看). */
  readonly hamletRow: RegExp;
  /** Global, with `row`: names that a kind of place closes (云上花海、九曲廊桥等景点). */
  readonly closedRow: RegExp;
  /** How names of hamlets end: 坪, 垭, 坑. */
  readonly hamletEnd: RegExp;
  /** How a numbered place ends, with its `unit`, and a further `number` behind it. */
  readonly numberEnd: RegExp;
  readonly numberAgain: RegExp;
  /** Global, with `row`: what a verb of visiting leads to. */
  readonly visitRow: RegExp;
  /** Global, with `row`: 在 and a name at the beginning of a sentence (在汽车文化馆，一行听取了介绍). */
  readonly visitAt: RegExp;
  /** Global, with `row`: what stands before 等地 and 等路段, whose first member may begin later. */
  readonly visitClosed: RegExp;
  /** Characters that no stop's name has. */
  readonly visitNever: RegExp;
  /** Works, which are called on where they are done. */
  readonly visitWorks: RegExp;
  /** Behind a division whose people are spoken of: 领导, 代表团, 等单位负责人. */
  readonly ofPeople: RegExp;
  /** Words that lead to the first member of such a row. */
  readonly visitLed: RegExp;
  /** What may stand behind a stop's name: 门口, 居民家中. */
  readonly visitTail: RegExp;
  /** Where such a row ends. */
  readonly visitEnd: RegExp;
  /** What stands between two stops. */
  readonly visitJoin: RegExp;
  /** Ends of heads that name something of its own though a village stands before them: 青石村|水库, 青石村|文化广场. */
  readonly ofVillage: RegExp;
  /** Venues that are bodies as well: ground where something is held in them (在青石村文化礼堂举行). */
  readonly staged: { readonly heads: RegExp; readonly before: RegExp; readonly after: RegExp };
  /** Where names of places abroad stand for ground. */
  readonly abroad: {
    /** At the end of what stands before the first of a row: 赴, 来自. */
    readonly led: RegExp;
    /** Behind a row that says what it names: 等国. */
    readonly closed: RegExp;
    /** Behind a name that only tells whose something is: 籍, 料理. */
    readonly others: RegExp;
    /** All that stands between two of a row. */
    readonly joint: RegExp;
    /** A city or province right behind its country. */
    readonly inner: RegExp;
  };
  /** Generic ground that a name may stand behind: 辖区. */
  readonly onGround: RegExp;
  /** Words of level that only say where a name lies: 该镇 in 该镇夸父山村, 市区 in 市区平安街. */
  readonly levelLead: RegExp;
  /** What may stand before a stop's name. */
  readonly visitLead: RegExp;
  /** How a stop's name ends that no list of heads has. */
  readonly stopEnd: RegExp;
  /** Stands before a kind of place that one strives to be: 打造音乐水村. */
  readonly awarded: RegExp;
  /** A road that is none: ends with what one does on it and its name (走上|幸福路). */
  readonly figurative: RegExp;
  /** Global: a town's name within a longer name: 石桥镇 in 石桥镇永丰村. */
  readonly innerTown: RegExp;
  /** An avenue that ends within a name (荔港大道|玉湖公园). */
  readonly innerRoad: RegExp;
  /** Global: what is a title of a law, a book or a song, and no ground: 《石湖县草原条例》. */
  readonly works: RegExp;
  /** Behind a level word that tells a rank: 市 in 市级河长. */
  readonly ofRank: RegExp;
  /** Behind a short name that tells where people or things are from: 广西籍. */
  readonly native: RegExp;
  /** Stands at the end of a text where natural ground that one follows begins: 沿着. */
  readonly along: RegExp;
  /** Names of roads, parks and the like that a list of words may hold as well. */
  readonly namedWords: RegExp;
  /** Heads of natural ground that also end people's names: 山, 江, 海. */
  readonly natural: readonly string[];
  /** Stands before natural ground. */
  readonly visited: RegExp;
  /** Stands behind waters and mountains: 沿线, 畔. */
  readonly shores: RegExp;
  /** Words before a head that tell of a kind and name none: 标准化, 苹果. */
  readonly qualities: ReadonlySet<string>;
  /** Names all of ordinary words that are names nevertheless: 建设路, 民族村. */
  readonly plainNames: RegExp;
  /** A clause that ends like a place: 书香润社区, 竹区变园区. */
  readonly clausePlaces: RegExp;
  /** Words of speech that no place's name has: 我, 那段. */
  readonly pronouns: RegExp;
}
