/** How well the whole way from text to graph tells who is who, against those whom the papers truly name. */
import type { Entities, PersonEntity } from '../../packages/core/src/model/entity.js';
import { factsOf } from '../../packages/core/src/pipeline/facts.js';
import { graphOf } from '../../packages/core/src/pipeline/graph.js';
import { openKnowledge } from '../../packages/core/src/pipeline/knowledge.js';
import type { Mention, Papers } from './papers.js';

/** Shares are from 0 to 1. */
export interface IdentityScore {
  readonly bulletins: number;
  readonly mentions: number;
  /** Names that the program did not take for a person's. */
  readonly unread: number;
  /** Pairs of mentions of one person, or of one name. */
  readonly pairs: number;
  /** Right ones among the pairs that the program joins. */
  readonly precision: number;
  /** Joined ones among the pairs that are one person. */
  readonly recall: number;
  /** Pairs left open, of all. */
  readonly unsure: number;
  /** Ends that the graph states, and those of them that are not true. */
  readonly ends: number;
  readonly wrongEnds: number;
  /** Pairs that were joined wrongly or not at all, as readers would look at them. */
  readonly mistakes: readonly string[];
}

const knowledge = openKnowledge();

/** Reads the papers and links them. Residents stay in: whoever is taken for one must not vanish from the count. */
export function scoreIdentity(papers: Papers): IdentityScore {
  const facts = papers.sources.map((source) => factsOf(source, knowledge).value);
  const { entities } = graphOf(facts, { lexicon: knowledge.lexicon, includePrivate: true }).value;
  const found = mentionsFound(entities);
  const read = papers.mentions.map((mention) => ({
    mention,
    person: found.get(`${mention.source}:${mention.at}`) ?? null,
  }));
  const counts = { pairs: 0, joined: 0, right: 0, one: 0, unsure: 0 };
  const mistakes: string[] = [];
  for (const [i, a] of read.entries()) {
    for (const b of read.slice(i + 1)) {
      const same = a.mention.person === b.mention.person;
      if (!same && a.mention.printed !== b.mention.printed) {
        if (a.person !== null && a.person === b.person) {
          counts.pairs++;
          counts.joined++;
          mistakes.push(`fused ${tell(a.mention)} and ${tell(b.mention)}`);
        }
        continue;
      }
      counts.pairs++;
      const joined = a.person !== null && a.person === b.person;
      if (same) counts.one++;
      if (joined) counts.joined++;
      if (joined && same) counts.right++;
      if (!joined && a.person?.possiblySame.some(({ other }) => other === b.person?.id)) counts.unsure++;
      if (joined !== same) mistakes.push(`${joined ? 'fused' : 'split'} ${tell(a.mention)} and ${tell(b.mention)}`);
    }
  }
  const told = endsIn(entities, read);
  const truth = new Set(papers.ends.map(({ person, body, title }) => `${person} ${body} ${title}`));
  return {
    bulletins: papers.sources.length,
    mentions: papers.mentions.length,
    unread: read.filter(({ person }) => person === null).length,
    pairs: counts.pairs,
    precision: counts.right / counts.joined,
    recall: counts.right / counts.one,
    unsure: counts.unsure / counts.pairs,
    ends: told.length,
    wrongEnds: told.filter((end) => !truth.has(end)).length,
    mistakes,
  };
}

const tell = ({ printed, source, at, post }: Mention): string =>
  `${printed} (${post.body}${post.title}, ${source}:${at})`;

/** Persons by where their names stand. */
function mentionsFound({ persons }: Entities): Map<string, PersonEntity> {
  return new Map(
    persons.flatMap((person) =>
      person.evidence.flatMap(({ source, span, marks }) =>
        marks.map((mark) => [`${source}:${span.from + mark.from}`, person] as const),
      ),
    ),
  );
}

/** Every end that the graph states, of the person whom most names of the entity mean. */
function endsIn(
  { persons, organisations }: Entities,
  read: readonly { readonly mention: Mention; readonly person: PersonEntity | null }[],
): string[] {
  const names = new Map(organisations.map(({ id, name }) => [id, name]));
  const bearers = new Map<PersonEntity, number[]>();
  for (const { mention, person } of read)
    if (person !== null) bearers.set(person, [...(bearers.get(person) ?? []), mention.person]);
  return persons.flatMap((person) => {
    const own = bearers.get(person) ?? [];
    const most = [...own].sort((a, b) => count(own, b) - count(own, a))[0];
    return person.posts
      .filter(({ status, changes }) => status === 'former' || changes.some(({ kind }) => kind === 'end'))
      .map(({ organisation, title }) => `${most ?? '?'} ${names.get(organisation ?? '') ?? ''} ${title}`);
  });
}

const count = (list: readonly number[], item: number): number => list.filter((other) => other === item).length;
