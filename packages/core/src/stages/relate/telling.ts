/** A sentence prepared for telling events: rows gathered, ways of saying found, dates sorted into foreground and background. */
import { flat } from '../../model/flat.js';
import type { Article, Paragraph } from '../../model/bulletin.js';
import type { RelateKnowledge } from '../../model/knowledge.js';
import type { DateMention, EventMention, Mention, PersonMention } from '../../model/mention.js';
import { eventKinds, type EventKind } from '../../model/kinds.js';
import type { Span } from '../../model/span.js';
import { actsIn, type Act } from './acts.js';
import { gather, outlineOf, sayerOf, type Outline, type Saying } from './outline.js';

/** One sentence as far as events are concerned. */
export interface Telling {
  readonly span: Span;
  readonly role: Paragraph['role'];
  /** Which paragraph of the article the sentence stands in. */
  readonly paragraph: number;
  readonly mentions: readonly Mention[];
  readonly outline: Outline;
  readonly roles: readonly Saying[];
  /** Persons whom a label says to preside. */
  readonly presiding: ReadonlySet<Mention>;
  /** What persons did with each other. */
  readonly acts: readonly Act[];
  /** Groups of persons who acted separately. */
  readonly apart: readonly (readonly Mention[])[];
  /** Whether it says that leaders whom it does not name went separately. */
  readonly sends: boolean;
  /** Dates on which something may have happened, and words of what happens: none that lies behind it. */
  readonly dates: readonly DateMention[];
  readonly events: readonly EventMention[];
  /** Kinds of event that the sentence says are held. */
  readonly held: readonly EventKind[];
  /** Whether reporters of the paper are those who go and see. */
  readonly press: boolean;
  /** How the sentence turns to another happening: elsewhere, on the same day, later on it, or before; null where it goes on. */
  readonly turn: (typeof turns)[number] | null;
  /** Whether it leaves the event for what lies behind it (近年来), and whether it is back there (会上, 现场). */
  readonly leaves: boolean;
  readonly returns: boolean;
  /** Persons who are only spoken of: reached by telephone, kept away. */
  readonly absent: ReadonlySet<Mention>;
  /** Persons who are put into a post, or relieved of one. */
  readonly inOffice: ReadonlySet<Mention>;
  /** Persons named for their kin, their home or what they told the paper: there only if some other words say so. */
  readonly aside: ReadonlySet<Mention>;
  /** Persons who were called on at home. */
  readonly homes: readonly Mention[];
  /** Persons of formulas: named, never there. */
  readonly formula: ReadonlySet<PersonMention>;
}

const turns = ['turn', 'sameday', 'later', 'before'] as const;

/** Prepares a sentence with the mentions in it. */
export function tellingOf(
  article: Article,
  span: Span,
  paragraph: number,
  inside: readonly Mention[],
  knowledge: RelateKnowledge,
): Telling {
  const plain = outlineOf(article.text, span, inside, knowledge.traits.aside);
  const outline = gather(
    gather(gather(plain, knowledge.rows.persons, 'person'), knowledge.rows.bodies, 'organisation'),
    knowledge.rows.places,
    'place',
  );
  const inWords = sayerOf(plain, knowledge.phrases, meaningsInWords);
  const inRows = sayerOf(outline, knowledge.phrases, meaningsInRows);
  const background = setOf(flat(inWords('background'), mentionsOf));
  const [turning, behind, apart] = [inWords('turn'), inWords('behind'), inRows('apart')];
  const [absent, aside] = [inRows('absent'), inWords('aside')];
  const formula = flat(inWords('formula'), (saying) => saying.groups['formula'] ?? []);
  return {
    span,
    role: article.paragraphs[paragraph]?.role ?? 'body',
    paragraph,
    mentions: inside,
    outline,
    roles: inRows('role'),
    presiding: labelled(article.text, inside, knowledge),
    acts: actsIn(inRows('act')),
    apart: flat(apart, (saying) => (saying.groups['apart'] === undefined ? [] : [saying.groups['apart']])),
    sends: apart.some(({ groups }) => groups['sent'] !== undefined),
    dates: inside.filter((mention): mention is DateMention => mention.kind === 'date' && !background.has(mention)),
    events: inside.filter((mention): mention is EventMention => mention.kind === 'event' && !background.has(mention)),
    held: flat(inWords('kind'), ({ groups }) => eventKinds.filter((kind) => groups[kind] !== undefined)),
    press: inWords('press').some(({ groups }) => (groups['press'] ?? []).every(isReporter)),
    turn: turns.find((turn) => turning.some((saying) => saying.groups[turn] !== undefined)) ?? null,
    leaves: behind.some(({ groups }) => groups['leaves'] !== undefined),
    returns: behind.some(({ groups }) => groups['returns'] !== undefined),
    absent: setOf(flat(absent, mentionsOf)),
    inOffice: setOf(
      flat([...[...absent, ...aside].filter(isOfOffice), ...inWords('elected').filter(isForOffice)], mentionsOf),
    ),
    aside: setOf(flat(aside, mentionsOf)),
    homes: flat(inRows('home'), mentionsOf),
    formula: setOf([...formula.filter((mention) => mention.kind === 'person'), ...titledFormula(inside, knowledge)]),
  };
}

const isReporter = (mention: Mention): boolean => mention.kind === 'title' && mention.class === 'journalist';

/** What is asked of the words as they stand, and what with rows drawn as one sign. */
const meaningsInWords = ['background', 'turn', 'behind', 'formula', 'kind', 'press', 'aside', 'elected'] as const;
const meaningsInRows = ['role', 'act', 'apart', 'absent', 'home'] as const;

/** The list as a set; most are empty, and one empty set serves for all of them. */
const setOf = <T>(list: readonly T[]): ReadonlySet<T> => (list.length === 0 ? nobody : new Set(list));
const nobody: ReadonlySet<never> = new Set<never>();

/** All mentions that the rule's groups hold. */
const mentionsOf = ({ groups }: Saying): readonly Mention[] => flat(Object.values(groups), (group) => group);

/** Whether the rule tells of a post that is given or taken away. */
const isOfOffice = ({ rule }: Saying): boolean => rule.name === 'relieved-of-a-post' || rule.name === 'put-into-a-post';

/** Not for a prize: 当选道德模范. */
const isForOffice = ({ groups }: Saying): boolean =>
  !Object.values(groups).some((group) =>
    group.some((mention) => mention.kind === 'title' && mention.class === 'private'),
  );

/** 主持人：王小河 李小桥: those behind a label that is the title of whoever presides, one beside the other. */
function labelled(text: string, inside: readonly Mention[], knowledge: RelateKnowledge): ReadonlySet<Mention> {
  const labels = inside.filter((mention) => isOfPresiding(mention, knowledge));
  if (labels.length === 0) return nobody;
  const isBehind = ({ span }: Mention) =>
    labels.some((label) => behindLabel.test(text.slice(label.span.to, span.from)));
  const presiding = inside.filter((mention) => mention.kind === 'person' && isBehind(mention)).slice(0, 1);
  return setOf(
    flat(presiding, (first) => {
      let end = first.span.to;
      return inside.filter(({ kind, span }) => {
        const isNext =
          kind === 'person' && span.from >= first.span.from && !/[^\s、]/u.test(text.slice(end, span.from));
        if (isNext) end = span.to;
        return isNext;
      });
    }),
  );
}

/** A colon, and the posts of whoever is named behind it. */
const behindLabel = /^ ?[：:][^，。；、]{0,24}$/u;

const isOfPresiding = (mention: Mention, { lexicon }: RelateKnowledge): boolean =>
  mention.kind === 'title' && lexicon.lookUp(mention.title).some((lexeme) => lexeme.extra['presides'] === 'yes');

/** Persons with a title that only national leaders bear in set phrases. */
function titledFormula(mentions: readonly Mention[], knowledge: RelateKnowledge): readonly PersonMention[] {
  const leaders = mentions.filter(
    (mention) =>
      mention.kind === 'title' &&
      knowledge.lexicon.lookUp(mention.title).some((lexeme) => lexeme.extra['formula'] === 'yes'),
  );
  if (leaders.length === 0) return [];
  return mentions.filter(
    (mention): mention is PersonMention =>
      mention.kind === 'person' &&
      leaders.some((other) => other.span.from === mention.span.to || other.span.to === mention.span.from),
  );
}

/** Whether somebody goes somewhere. */
export const goes = (telling: Telling): boolean =>
  telling.roles.some(({ rule }) => rule.name === 'goes' || rule.name === 'group-of' || rule.name === 'body-goes');

/** The name of a person mention, for looking up; nothing for other mentions. */
export const personIn = (mention: Mention): readonly string[] => (mention.kind === 'person' ? [mention.name] : []);
