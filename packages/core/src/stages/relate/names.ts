/** Who is meant: gathers the mentions of a bulletin into persons, each under the fullest form that it gives. */
import { flat } from '../../model/flat.js';
import type { Mention, PersonMention, TitleMention } from '../../model/mention.js';

/** The name under which a person mention goes in the facts. */
export type Naming = ReadonlyMap<PersonMention, string>;

/** Those who hold a post that is no resident's, each with the titles as printed. */
export type Bearers = ReadonlyMap<string, ReadonlySet<string>>;

/** Names all person mentions of a bulletin; the outer array has one list for each article. */
export function nameOf(articles: readonly (readonly Mention[])[], bearers: Bearers): Naming {
  const persons = articles.map((mentions) => mentions.filter((mention) => mention.kind === 'person'));
  const all = persons.flat();
  const naming = new Map<PersonMention, string>(all.map((mention) => [mention, mention.name]));
  const everywhere = circlesOf(all, bearers);
  persons.forEach((mentions, i) => {
    const here = circlesOf(mentions, bearers);
    const titles = titlesByStart(articles[i] ?? []);
    for (const mention of mentions) {
      if (mention.full) {
        const whole = wholeNameOf(mention, here.any);
        if (whole !== null) naming.set(mention, whole);
        continue;
      }
      const circle = mention.class === 'private' ? 'residents' : 'any';
      const title = titles.get(mention.span.to) ?? null;
      const full = fullNameFor(mention, title, bearers, here[circle], everywhere[circle]);
      if (full !== null) naming.set(mention, full);
    }
  });
  return naming;
}

/** 吐尔洪 for 吐尔洪·吐尔地: the first part of the one name in the article that a dot parts so. */
function wholeNameOf({ name }: PersonMention, near: readonly PersonMention[]): string | null {
  const isWhole = (other: string): boolean => other.charAt(name.length) === '·' && other.startsWith(name);
  const whole = new Set(flat(near, (other) => (isWhole(other.name) ? [other.name] : [])));
  return whole.size === 1 ? ([...whole][0] ?? null) : null;
}

/** Full names that others may stand for, each once: whoever bears a post is no resident. */
interface Circles {
  readonly any: readonly PersonMention[];
  readonly residents: readonly PersonMention[];
}

function circlesOf(mentions: readonly PersonMention[], bearers: Bearers): Circles {
  const byNameAndClass = new Map<string, PersonMention>();
  for (const mention of mentions) {
    const key = `${mention.name}|${mention.class ?? ''}`;
    if (mention.full && !byNameAndClass.has(key)) byNameAndClass.set(key, mention);
  }
  const any = [...byNameAndClass.values()];
  return { any, residents: any.filter(({ name }) => !bearers.has(name)) };
}

function titlesByStart(article: readonly Mention[]): ReadonlyMap<number, TitleMention> {
  const titles = new Map<number, TitleMention>();
  for (const mention of article)
    if (mention.kind === 'title' && !titles.has(mention.span.from)) titles.set(mention.span.from, mention);
  return titles;
}

/** The one full name that a surname with title or honorific can mean: in its article first, else in the bulletin. */
function fullNameFor(
  mention: PersonMention,
  title: TitleMention | null,
  bearers: Bearers,
  near: readonly PersonMention[],
  all: readonly PersonMention[],
): string | null {
  for (const circle of [near, all]) {
    const names = new Set(
      circle.filter((other) => isSameBearer(mention, title, other, circle === near)).map((other) => other.name),
    );
    if (names.size === 1) return [...names][0] ?? null;
    if (names.size > 1) return title === null ? null : holderOf(title.title, [...names], bearers);
  }
  return null;
}

/** The one of several who holds the post that they are called by; a deputy is called so where none holds it (陈副部长 as 陈部长). */
function holderOf(title: string, names: readonly string[], bearers: Bearers): string | null {
  const held = (isSo: (own: string) => boolean): readonly string[] =>
    names.filter((name) => [...(bearers.get(name) ?? [])].some(isSo));
  const exact = held((own) => own === title);
  const [only, other] = exact.length > 0 ? exact : held((own) => own.endsWith(title));
  return other === undefined ? (only ?? null) : null;
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
