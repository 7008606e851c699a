/** What a text says of a person that tells namesakes apart: sex, birth, age, and marks behind the name. */
import { firstDay } from '../../model/edtf.js';
import type { PersonFact, PersonTraits } from '../../model/facts.js';
import type { TraitWords } from '../../model/knowledge.js';
import type { PersonMention } from '../../model/mention.js';
import type { Scene } from './scene.js';

/** What is said right beside the names; of what is said twice the first counts. */
export function traitsOf(scene: Scene, group: readonly PersonMention[], words: TraitWords): Pick<PersonFact, 'traits'> {
  const { text } = scene.article;
  const beside = group.filter(({ full }) => full);
  const sex = beside.map((mention) => sexOf(text, mention, words)).find((one) => one !== null) ?? null;
  const mark = beside.map((mention) => markOf(text, mention, words)).find((one) => one !== null) ?? null;
  const born = beside.map((mention) => bornOf(scene, mention, words)).find((one) => one !== null) ?? null;
  if (sex === null && mark === null && born === null) return {};
  const traits: PersonTraits = {
    ...(sex === null ? {} : { sex }),
    ...(born === null ? {} : { born }),
    ...(mark === null ? {} : { mark }),
  };
  return { traits };
}

/** What a pattern finds right behind the mention. */
function behind(text: string, { span }: PersonMention, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = span.to;
  return pattern.exec(text);
}

/** The sex that stands behind the name. */
export const sexOf = (
  text: string,
  mention: PersonMention,
  { female, male }: TraitWords,
): PersonTraits['sex'] | null =>
  behind(text, mention, female) !== null ? 'female' : behind(text, mention, male) !== null ? 'male' : null;

/** The word in brackets that tells namesakes apart. */
export const markOf = (text: string, mention: PersonMention, { mark }: TraitWords): string | null =>
  behind(text, mention, mark)?.groups?.['mark'] ?? null;

function bornOf(scene: Scene, mention: PersonMention, words: TraitWords): string | null {
  const { article, mentions, issued } = scene;
  const born = behind(article.text, mention, words.born);
  if (born?.groups !== undefined && born !== null) {
    const end = mention.span.to + born[0].length;
    const isOwn = !mentions.some(
      ({ kind, span }) => kind === 'person' && span.from >= mention.span.to && span.from < end,
    );
    const { y = '', m } = born.groups;
    if (isOwn) return m === undefined || Number(m) < 1 || Number(m) > 12 ? y : `${y}-${m.padStart(2, '0')}`;
  }
  if (issued === null) return null;
  const before = article.text.slice(Math.max(0, mention.span.from - 16), mention.span.from);
  const told = behind(article.text, mention, words.age) ?? words.ageBefore.exec(before);
  const age = Number(told?.groups?.['age'] ?? NaN);
  const year = Number(firstDay(issued).slice(0, 4));
  return Number.isNaN(age) || age > 120 ? null : `${year - age - 1}/${year - age}`;
}
