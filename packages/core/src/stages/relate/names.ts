/** Who is meant: gathers the mentions of a bulletin into persons, each under the fullest form that it gives. */
import type { Mention, PersonMention, TitleMention } from '../../model/mention.js';

/** The name under which a person mention goes in the facts. */
export type Naming = ReadonlyMap<PersonMention, string>;

/** Names all person mentions of a bulletin; the outer array has one list for each article, `bearers` those with a post. */
export function nameOf(articles: readonly (readonly Mention[])[], bearers: ReadonlySet<string>): Naming {
  const persons = articles.map((mentions) => mentions.filter((mention) => mention.kind === 'person'));
  const all = persons.flat();
  const naming = new Map<PersonMention, string>(all.map((mention) => [mention, mention.name]));
  persons.forEach((mentions, i) => {
    for (const mention of mentions) {
      if (mention.full) continue;
      const isResident = mention.class === 'private';
      const others = (list: readonly PersonMention[]) =>
        isResident ? list.filter(({ name }) => !bearers.has(name)) : list;
      const full = fullNameFor(mention, others(mentions), others(all), articles[i] ?? []);
      if (full !== null) naming.set(mention, full);
    }
  });
  return naming;
}

/** The one full name that a surname with title or honorific can mean: in its article first, else in the bulletin. */
function fullNameFor(
  mention: PersonMention,
  near: readonly PersonMention[],
  all: readonly PersonMention[],
  article: readonly Mention[],
): string | null {
  const title = titleAfter(mention, article);
  for (const circle of [near, all]) {
    const names = new Set(
      circle
        .filter((other) => other.full && isSameBearer(mention, title, other, circle === near))
        .map((other) => other.name),
    );
    if (names.size === 1) return [...names][0] ?? null;
    if (names.size > 1) return null;
  }
  return null;
}

/** Officials are called by surname and title, residents by surname and honorific: neither stands for the other. */
function isSameBearer(
  mention: PersonMention,
  title: TitleMention | null,
  other: PersonMention,
  near: boolean,
): boolean {
  const surname = mention.name.slice(0, mention.span.to - mention.span.from === 1 ? 1 : mention.name.length);
  const first = title === null ? firstCharacterBorne(mention) : surname;
  if (first === null || !other.name.startsWith(first)) return false;
  if (title !== null) return other.class !== 'private' && near;
  return near && other.class !== 'official' && other.class !== 'journalist';
}

/** 俞 in 俞阿姨, 张 in 老张; null where nothing but a surname stands. */
function firstCharacterBorne(mention: PersonMention): string | null {
  return mention.rule === 'surname-then-honorific' ? (mention.name[0] ?? null) : null;
}

function titleAfter(mention: PersonMention, article: readonly Mention[]): TitleMention | null {
  return (
    article.find(
      (other): other is TitleMention => other.kind === 'title' && other.span.from === mention.span.to && !mention.full,
    ) ?? null
  );
}
