/** All that the stages know of Chinese: handed in, never imported by a stage. */
import type { BodyWords } from './body-words.js';
import type { OrganisationKind, Sex } from './kinds.js';
import type { LayoutRules } from './layout-rules.js';
import type { LexiconTag, PhraseRule, Rule } from './rule.js';
import type { Span } from './span.js';

/** A word of the lexicon. */
export interface Lexeme {
  readonly word: string;
  readonly tags: readonly LexiconTag[];
  /** The tags as `maskOf` packs them. */
  readonly mask: number;
  /** Meaning depends on the list; log-odds for names, strength for heads, 0 where a list gives none. */
  readonly weight: number;
  /** What a list adds to its words: kind of body, event or place, class of a title's holder, … as `key=value`. */
  readonly extra: Readonly<Record<string, string>>;
}

/** A word of the lexicon found in a text. */
export interface Hit {
  readonly span: Span;
  readonly lexeme: Lexeme;
}

/** The hits of a text in columns, without an object for each: the i-th goes from `from[i]` to `to[i]`. */
export interface Scan {
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The tags of each hit's word, as `maskOf` packs them. */
  readonly masks: Int32Array;
  /** The word of the i-th hit. */
  lexeme(i: number): Lexeme;
}

/** One official division of China. */
export interface Division {
  /** Official name: 老西门街道, 黄浦区, 上海市. */
  readonly name: string;
  /** Names from the province down, itself included. Municipalities have no city between (上海市/黄浦区). */
  readonly path: readonly string[];
  readonly level: 'province' | 'city' | 'county' | 'town';
}

/** Look-up over all word lists. */
export interface Lexicon {
  /** Every word of the text that is in a list, overlapping ones too, by start, then longest first. */
  find(text: string): readonly Hit[];
  /** The hits of one tag only. */
  find(text: string, tag: LexiconTag): readonly Hit[];
  /** What `find` finds, in the same order, for whoever reads long texts. */
  scan(text: string): Scan;
  /** The lexemes of a word, which goes from the one offset of the text to the other; empty when it is in no list. */
  lookUp(text: string, from?: number, to?: number): readonly Lexeme[];
  /** Divisions of that name, full or without its last word (黄浦 for 黄浦区, 老西门 for 老西门街道). */
  divisions(name: string): readonly Division[];
  /** Simplified form of Traditional and variant characters, length kept. */
  fold(text: string): string;
}

/** What relative dates count: years to add, months to add, weeks and days to take off the date; weekdays from 1. */
export interface DateWords {
  readonly years: Readonly<Record<string, number>>;
  readonly months: Readonly<Record<string, number>>;
  readonly weeks: Readonly<Record<string, number>>;
  readonly days: Readonly<Record<string, number>>;
  readonly weekdays: Readonly<Record<string, number>>;
  /** What stands before a year that is planned for. */
  readonly plan: RegExp;
  /** What stands behind a year in which something began that is only told of. */
  readonly origin: RegExp;
  /** Global, with `many`: how often the years since have been kept (建党100周年, 第34个教师节). */
  readonly anniversaries: readonly { readonly pattern: RegExp; readonly since: number }[];
  /** Global, with `month`: a day that is written with its month. */
  readonly day: RegExp;
  /** Global, with `year`: a year in the name of what is held once a year (2024河湾马拉松). */
  readonly occasion: RegExp;
}

/** What stands between the members of a row, as expressions anchored at the row's last member. */
export interface Joins {
  /** Between two names: 、 和 及. */
  readonly names: RegExp;
  /** Single characters that join a name to the next one, though some are borne as well. */
  readonly joining: RegExp;
  /** Single characters of grammar behind which a name may begin. */
  readonly beforeName: RegExp;
  /** Single characters behind a name that end a clause. */
  readonly closing: RegExp;
  /** Single characters of grammar that no verb of a report follows: before one they end a name. */
  readonly besideVerbs: RegExp;
  /** Words that say how much, anchored at what they are said of: no name follows them. */
  readonly degree: RegExp;
  /** Global: a full stop between the parts of a name in another language. */
  readonly stopInName: RegExp;
  readonly beforeWords: RegExp;
  /** What puts somebody into a post or takes it away, anchored at the name. */
  readonly appointing: RegExp;
  /** What joins a name to the post that its bearer takes; sticky. */
  readonly taking: RegExp;
  /** Global: a clause of nobody but `name`, who takes a post. */
  readonly takingInRow: RegExp;
  /** Global: a line or clause of a list that begins with `name` and goes on behind a comma with a post. */
  readonly listedWithPost: RegExp;
  /** Posts of one person at the end of a title: 书记, not 社区干部. */
  readonly postOfOne: RegExp;
  /** Global: a byline whose names, `run`, stand together. */
  readonly runOnCredit: RegExp;
  /** What stands behind a whole name only, even one that ends in a joining character; sticky. */
  readonly behindWholeName: RegExp;
  /** What may stand right behind a name; sticky. */
  readonly behindName: RegExp;
  /** 老 and 小 before a surname, anchored at it; what stands before them must not make another word of it. */
  readonly nickname: RegExp;
  /** Characters with which names of other languages are written. */
  readonly sounds: string;
}

/** Rows that an outline draws as one sign. */
export interface Rows {
  readonly persons: RegExp;
  readonly bodies: RegExp;
  readonly places: RegExp;
}

/** What a text adds to a name that tells its bearer from others of that name; all but `ageBefore` sticky, from the end of the name. */
export interface TraitWords {
  /** What stands in brackets behind a name and is no part of a row: （女）, （回族）. */
  readonly aside: RegExp;
  readonly female: RegExp;
  readonly male: RegExp;
  /** Group `mark`. */
  readonly mark: RegExp;
  /** Groups `y` and `m`. */
  readonly born: RegExp;
  /** Group `age`. */
  readonly age: RegExp;
  /** Group `age`, up to the beginning of the name. */
  readonly ageBefore: RegExp;
  /** The words of sex, as they tell two of one name apart. */
  readonly sexes: Readonly<Record<Sex, string>>;
  /** All that stands between two members of a row, names and posts aside: side by side, or a clause each. */
  readonly closeRow: RegExp;
  readonly looseRow: RegExp;
}

/** A title and the bodies that have it; how far up its body may stand. */
export interface TitleBodies {
  readonly title: RegExp;
  readonly body: RegExp;
  /** How far above the title: `opening` reaches as far as `article`, from a sentence that names no body before the title. */
  readonly reach: 'sentence' | 'article' | 'opening';
}

/** What a division's bare name stands for before a title. */
export interface DivisionBody {
  readonly division: RegExp;
  readonly title: RegExp;
  /** What follows the division in the body's name. */
  readonly body: string;
  readonly kind: OrganisationKind;
}

/** What a unit calls itself, and the beginning of the names that such units have, up to their departments and organs. */
export interface UnitKind {
  readonly unit: RegExp;
  readonly name: RegExp;
  /** What tells that the text names such a unit, be its name not read. */
  readonly stated?: RegExp;
}

/** What relating needs. */
export interface RelateKnowledge {
  readonly phrases: readonly PhraseRule[];
  readonly rows: Rows;
  readonly traits: TraitWords;
  /** The Party group at the end of a body's name; a director's post is the body's, not the group's. */
  readonly partyTail: RegExp;
  /** Schools, hospitals, firms and societies: whoever speaks for one is its representative, no official. */
  readonly speakingForItself: RegExp;
  /** Titles whose bearers, where no body is told, speak for a society or firm. */
  readonly ownPost: RegExp;
  /** Names of organs that every unit has within, with no unit's name before them. */
  readonly innerOrgan: RegExp;
  /** Titles that are the Party group's own. */
  readonly partyTitle: RegExp;
  /** Where to look for the body of a title that names none. */
  readonly bodiesOfTitles: readonly TitleBodies[];
  /** A body that the speaker calls his own and does not name: 我院. */
  readonly ownBody: RegExp;
  /** Guests come to a unit that is not named (一行来我校). */
  readonly arrivalAtUnit: RegExp;
  /** A unit that is not named receives guests in its own house (在集团总部会见). */
  readonly receptionAtUnit: RegExp;
  /** At the end of a text, what a part of a body is called: its posts are none of the whole's. */
  readonly branch: RegExp;
  /** Titles of which a body has one bearer. */
  readonly soleTitle: RegExp;
  /** At the end of a text, what a unit calls itself and its own organs: `unit` (学校, 集团), `organ` (党支部, 工会); either may be absent. */
  readonly ownUnit: RegExp;
  /** An organ of a unit at the end of its name. */
  readonly ownUnitOrgan: RegExp;
  readonly unitKinds: readonly UnitKind[];
  /** At the end of a text, words of going: what is named next is where one goes. */
  readonly goingTo: RegExp;
  /** A Party group right before a title, at the end of a text. */
  readonly partyGroup: RegExp;
  /** An organ within a body, at the end of what stands before a title. */
  readonly innerCommittee: RegExp;
  /** What makes a deputy of a title, at its beginning. */
  readonly deputy: RegExp;
  /** Ground with a Party branch of its own: a village, a neighbourhood. */
  readonly branched: RegExp;
  /** Bodies that direct others: no department whose Party group a title can mean. */
  readonly committee: RegExp;
  readonly standsFor: readonly DivisionBody[];
  /** Titles that a county's committee has and none of its departments, and the departments at the end of a name. */
  readonly committeesOwn: { readonly title: RegExp; readonly department: RegExp };
  /** Seats in a town's committee, whatever other organ of the town's is named before them. */
  readonly seats: readonly DivisionBody[];
  /** Bodies whose people speak for the state, though schools or societies by their names. */
  readonly stateBody: RegExp;
  /** Bodies of pupils, and teams of neighbours. */
  readonly residentsBody: RegExp;
  /** Titles that one has beside one's work, and those that are so where a congress gives them. */
  readonly besideWork: RegExp;
  readonly besideInCongress: RegExp;
  /** What people of rank are called together, and no post of theirs. */
  readonly noPost: RegExp;
  /** At the end of a text: words in front of a post that was held before, of one that is held now, and of one of the speaker's own unit. */
  readonly standing: { readonly former: RegExp; readonly current: RegExp; readonly unit: RegExp };
  readonly lexicon: Lexicon;
}

/** Rules and words together. */
export interface Knowledge extends RelateKnowledge {
  readonly rules: readonly Rule[];
  readonly dateWords: DateWords;
  readonly joins: Joins;
  readonly bodies: BodyWords;
  readonly layout: LayoutRules;
}
