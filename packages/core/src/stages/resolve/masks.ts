/** What must be masked where, once some persons are gone from what is published. */
import type { Entities, EventEntity, PersonEntity } from '../../model/entity.js';
import type { Evidence } from '../../model/evidence.js';
import { byCodeUnit } from '../../model/order.js';
import type { Span } from '../../model/span.js';
import { groupBy } from './clusters.js';
import { evidencesOf } from './evidences.js';
import { maskNames, maskSpans, tableOf, type MaskPlan } from './mask.js';
import { squeeze } from './reading.js';

type Place = Pick<Evidence, 'source' | 'article'>;
type Named = { readonly name: string; readonly aliases: readonly string[]; readonly evidence: readonly Evidence[] };

/** Masks for the texts of those who stay. Whatever needs no mask comes back as it was, the very object. */
export interface Masks {
  /** Running text: every form of the name in every article of the bulletins that name the person. */
  text(words: string, places: readonly Place[]): string;
  /** Names of other things and ids: only full names, for a short one may be a word. */
  name(words: string): string;
  evidence(list: readonly Evidence[]): readonly Evidence[];
}

/** The masks that hide the persons who are gone, where the entities are those who stay. */
export function masksFor(entities: Entities, gone: readonly PersonEntity[]): Masks {
  const shown = new Set(entities.persons.flatMap(formsOf));
  const everywhere = tableOf(
    gone.map(({ name }) => squeeze(name)).filter((name) => name.length > 2 && !shown.has(name)),
  );
  const planFor = plansFor(entities, gone, shown, everywhere);
  const name = (words: string) => maskNames(words, { hide: [everywhere], keep: [] });
  const text = (words: string, places: readonly Place[]) =>
    places.length === 0 ? name(words) : places.reduce((left, place) => maskNames(left, planFor(place)), words);
  const changed = changedIn(entities, marksOf(gone), text);
  return {
    text,
    name,
    evidence: (list) => (list.some((item) => changed.has(item)) ? list.map((item) => changed.get(item) ?? item) : list),
  };
}

/** The plan of each article. Those of one source are kept, so that what is asked source by source is made once. */
function plansFor(
  entities: Entities,
  gone: readonly PersonEntity[],
  shown: ReadonlySet<string>,
  everywhere: ReturnType<typeof tableOf>,
): (place: Place) => MaskPlan {
  const hidden = formsBy(gone, ({ source }) => source);
  const shownHere = formsBy(entities.persons, articleOf);
  const namesHere = formsBy([...entities.persons, ...entities.organisations, ...entities.places], (one) => one.source);
  let [last, plans] = ['', new Map<number, MaskPlan>()];
  return (place) => {
    const { source, article } = place;
    if (source !== last) [last, plans] = [source, new Map<number, MaskPlan>()];
    const known = plans.get(article);
    if (known !== undefined) return known;
    const hide = [...(hidden.get(source) ?? [])];
    const longer = [...(namesHere.get(source) ?? [])].filter((name) =>
      hide.some((form) => name.length > form.length && name.includes(form) && (form.length < 3 || shown.has(name))),
    );
    const keep = [tableOf([...(shownHere.get(articleOf(place)) ?? []), ...longer])];
    const plan = { hide: [everywhere, tableOf(hide)], keep };
    plans.set(article, plan);
    return plan;
  };
}

/** The evidence whose words must be masked, and what becomes of it; one sentence proves many things and is masked once. */
function changedIn(
  entities: Entities,
  marks: ReadonlyMap<string, readonly Span[]>,
  text: Masks['text'],
): ReadonlyMap<Evidence, Evidence> {
  const changed = new Map<Evidence, Evidence>();
  for (const [source, list] of evidencesOf(entities)) {
    const masked = new Map<string, string>();
    for (const item of list) {
      const { article, span } = item;
      const key = `${article}:${span.from}-${span.to}`;
      const words = masked.get(key) ?? text(maskSpans(item.words, marksWithin(span, marks.get(source))), [item]);
      masked.set(key, words);
      if (words !== item.words) changed.set(item, { ...item, words });
    }
  }
  return changed;
}

/** The marks of those who are gone, in offsets of the words. */
const marksWithin = (span: Span, marks: readonly Span[] = []): Span[] =>
  marks
    .filter(({ from, to }) => from < span.to && to > span.from)
    .map(({ from, to }) => ({ from: from - span.from, to: to - span.from }));

const articleOf = ({ source, article }: Place): string => `${source}#${article}`;

const formsOf = ({ name, aliases }: Pick<Named, 'name' | 'aliases'>): string[] => [name, ...aliases].map(squeeze);

function formsBy(things: readonly Named[], keyOf: (evidence: Evidence) => string): Map<string, Set<string>> {
  const forms = new Map<string, Set<string>>();
  for (const thing of things) {
    const own = formsOf(thing);
    for (const key of new Set(thing.evidence.map(keyOf))) {
      const list = forms.get(key) ?? new Set<string>();
      forms.set(key, list);
      own.forEach((form) => list.add(form));
    }
  }
  return forms;
}

/** Where the evidence of those who are gone marks their names, by source. */
function marksOf(gone: readonly PersonEntity[]): Map<string, Span[]> {
  const all = gone.flatMap(({ evidence }) =>
    evidence.flatMap(({ source, span, marks }) =>
      marks.map((mark) => ({ source, span: { from: span.from + mark.from, to: span.from + mark.to } })),
    ),
  );
  return new Map(
    [...groupBy(all, ({ source }) => source)].map(([source, list]) => [source, list.map(({ span }) => span)]),
  );
}

/** Events source by source, as plans want to be asked for. */
export const bySource = (events: readonly EventEntity[]): EventEntity[] =>
  [...events].sort((a, b) => byCodeUnit(a.evidence[0]?.source ?? '', b.evidence[0]?.source ?? ''));
