/** The facts of all bulletins, in any order, to the persons, bodies, places and events that they tell of. */
import { correctionUnused } from '../../model/complaint.js';
import type { Outcome } from '../../model/complaint.js';
import type { Entities } from '../../model/entity.js';
import type { Facts } from '../../model/facts.js';
import type { IdentityRules } from '../../model/identity-rules.js';
import { by } from '../../model/order.js';
import { admit } from './admit.js';
import { articleEntities } from './article-entities.js';
import { correct } from './correct.js';
import { correctDates } from './correct-dates.js';
import { resolveEvents } from './events.js';
import type { DivisionLookUp } from './jurisdiction.js';
import { resolveOrganisations } from './organisations.js';
import { inOrder, tellCorrection, type Correction } from './overrides.js';
import { resolvePersons } from './person-entities.js';
import { resolvePlaces } from './places.js';
import { articlesOf, type Context } from './reading.js';
import { postEntities, successionsBy } from './tenures.js';
import { townsTold } from './towns.js';

/** What resolving needs besides the facts. */
export interface ResolveOptions {
  /** What the stage must know of Chinese names. */
  readonly rules: IdentityRules;
  /** Decisions by hand; each that no longer applies is told. */
  readonly corrections?: readonly Correction[];
  /**
   * Whether {@link Entities.judgements} tells of what was clear too; true unless given. Without it, only doubts and decisions
   * by hand are told, a tenth of the memory of many bulletins less.
   */
  readonly tellsClear?: boolean;
  /** Official divisions by name; without it, jurisdictions are only what bulletins say. */
  readonly divisions?: DivisionLookUp;
  /** Traditional and variant characters to simple ones, length kept; without it each spelling is a name of its own. */
  readonly fold?: (text: string) => string;
}

/** Links the facts. The same facts in another order give the same entities. */
export function resolve(facts: readonly Facts[], options: ResolveOptions): Outcome<Entities> {
  const admitted = admit(facts);
  const applied = new Set<Correction>();
  const moves = new Map<string, string>();
  const corrections = inOrder(options.corrections ?? []);
  const context: Context = {
    rules: options.rules,
    divisions: options.divisions ?? (() => []),
    fold: options.fold ?? ((text) => text),
    corrections,
    tellsClear: options.tellsClear ?? true,
    applied: (correction) => void applied.add(correction),
    moved: (from, to) => void moves.set(from, to),
  };
  const articles = articlesOf(admitted.value);
  const towns = townsTold(articles, context.rules);
  const bodies = resolveOrganisations(articles, towns, context);
  const places = resolvePlaces(articles, towns, context);
  const persons = resolvePersons(articles, bodies, context);
  const everybody = [...persons.all].sort(by(({ id }) => id));
  const entities: Entities = {
    persons: everybody,
    posts: [],
    organisations: bodies.all.map(({ entity }) => entity).sort(by(({ id }) => id)),
    places: [...places.all].sort(by(({ id }) => id)),
    events: [...resolveEvents(articles, { bodies, places, persons }, context)].sort(by(({ id }) => id)),
    articles: articleEntities(articles),
    judgements: [...bodies.judgements, ...persons.judgements],
  };
  const dated = correctDates(entities, context, moves);
  const posts = postEntities(dated.persons, successionsBy(options.rules));
  const value = correct({ ...dated, posts }, context, moves);
  const unused = corrections
    .filter((correction) => !applied.has(correction))
    .map((correction) =>
      correctionUnused(tellCorrection(correction), 'an id is unknown, or it contradicts another correction'),
    );
  return { value, complaints: [...admitted.complaints, ...unused] };
}
