/** From articles to mentions: finders propose, the lattice decides, the bulletin's sure names are read for again. */
import type { Bulletin } from '../../model/bulletin.js';
import type { Edtf } from '../../model/edtf.js';
import type { Knowledge } from '../../model/knowledge.js';
import type { ArticleMentions, Mention } from '../../model/mention.js';
import { nameBodies } from './body-names.js';
import { findDates } from './dates.js';
import { findEvents } from './events.js';
import { withImplied } from './implied-bodies.js';
import { jurisdictionOf } from './jurisdiction.js';
import { withKnownPlaces } from './known-places.js';
import { bestCover, explainLosers, type Cover } from './lattice.js';
import { mendedSource } from './mended-source.js';
import { findOrganisations } from './organisations.js';
import { othersIn } from './others.js';
import { admittedPersons, readPersons, readPersonsAgain, type PersonReading } from './persons.js';
import { findPlaces } from './places.js';
import { openReading, type Context, type Reading } from './reading.js';
import { findTitles, isVerbBehindName } from './titles.js';
import { nameContexts, type NameContexts } from './vouchers.js';
import { yearOf } from './years.js';

/** What a bulletin's words were taken for. */
export interface Extraction {
  /** Divisions from the province down, known levels only; empty where nothing tells. */
  readonly jurisdiction: readonly string[];
  readonly issueDate: Edtf | null;
  /** One for each article, in order. */
  readonly articles: readonly ArticleMentions[];
}

/** A full name with at least this score is sure enough to be looked for in the rest of the bulletin. */
const sure = 5;

/** Reads a bulletin's articles. `explain` keeps the candidates that lost. */
export function extract(bulletin: Bulletin, knowledge: Knowledge, options: { explain?: boolean } = {}): Extraction {
  const source = mendedSource(bulletin);
  const { guests, hosts } = othersIn(source, knowledge);
  const jurisdiction = jurisdictionOf(bulletin, knowledge, source, { guests, hosts });
  const issueDate = bulletin.source.sidecar.issueDate ?? bulletin.masthead.issueDate;
  const year = yearOf(
    bulletin.articles.map((article) => article.text),
    knowledge.dateWords,
  );
  const others = new Set([...hosts, ...guests.peers]);
  const context: Context = { issueDate, year, jurisdiction, others, names: new Map() };
  const contexts = nameContexts(knowledge.rules);
  const first = bulletin.articles.map((article) => readOnce(openReading(article, context, knowledge), contexts));
  const names = sureNames(first);
  const second = first.map((pass) => readAgain(pass, { ...context, names }));
  const known = withKnownPlaces(second.map(({ reading, cover }) => ({ reading, winners: cover.winners })));
  const named = nameBodies(
    second.map(({ reading }, i) => ({
      reading,
      mentions: withImplied(withoutVerbs(known[i] ?? [], reading), reading),
    })),
    jurisdiction,
  );
  const articles = second.map(({ reading, cover }, i) => ({
    mentions: inOrder([...withoutOuterLinks(named[i] ?? []), ...findEvents(reading, cover.winners)]),
    rejected: options.explain === true ? explainLosers(cover, reading.text) : [],
  }));
  return { jurisdiction, issueDate, articles };
}

/** 书记张三|代表|街道致辞: what is a verb there is no second title. */
const withoutVerbs = (mentions: readonly Mention[], reading: Reading): readonly Mention[] =>
  mentions.filter(
    (mention, i) => mention.kind !== 'title' || !isVerbBehindName(reading, mention, mentions[i - 1], mentions[i + 1]),
  );

/**
 * 牡丹区 in front of 北城街道 only says where that is: it is no ground of its own. 海南 in front of 广东 is. 石湖县 in front of 县长 is
 * what is printed of the county's government.
 */
function withoutOuterLinks(mentions: readonly Mention[]): readonly Mention[] {
  const inner = mentions.filter(
    ({ kind, rule }) => kind === 'organisation' || (kind === 'place' && rule !== 'short-division'),
  );
  const starts = new Set(inner.map(({ span }) => span.from));
  const led = new Set(inner.flatMap(({ rule, span }) => (rule === 'division-and-implied' ? [span.from] : [])));
  return mentions.filter(
    (mention) =>
      mention.kind !== 'place' ||
      mention.placeKind !== 'division' ||
      !(starts.has(mention.span.to) || led.has(mention.span.from)),
  );
}

interface Pass {
  readonly reading: Reading;
  readonly others: readonly Mention[];
  readonly persons: PersonReading;
  readonly cover: Cover;
}

function readOnce(reading: Reading, contexts: NameContexts): Pass {
  const others = [...findDates(reading), ...findTitles(reading), ...findOrganisations(reading), ...findPlaces(reading)];
  const persons = readPersons(reading, contexts);
  return { reading, others, persons, cover: bestCover([...others, ...admittedPersons(reading, persons)]) };
}

function readAgain(pass: Pass, context: Context): Pass {
  const reading = { ...pass.reading, context };
  const persons = readPersonsAgain(reading, pass.persons);
  if (persons === pass.persons) return { ...pass, reading };
  return { ...pass, reading, persons, cover: bestCover([...pass.others, ...admittedPersons(reading, persons)]) };
}

function sureNames(passes: readonly Pass[]): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const behind = new Map<string, Set<string>>();
  for (const { cover, reading } of passes) {
    for (const mention of cover.winners) {
      if (mention.kind === 'person' && mention.full && mention.score >= sure) {
        names.set(mention.name, Math.max(mention.score, names.get(mention.name) ?? 0));
        const next = behind.get(mention.name) ?? new Set();
        behind.set(mention.name, next.add(reading.text.charAt(mention.span.to)));
      }
    }
  }
  // 陈志|会发表 beside 陈志会，: what is only ever read before a longer name's last character is that name.
  for (const [name, next] of behind) if (next.size === 1 && names.has(name + [...next].join(''))) names.delete(name);
  return names;
}

const inOrder = (mentions: readonly Mention[]): readonly Mention[] =>
  [...mentions].sort((a, b) => a.span.from - b.span.from || b.span.to - a.span.to);
