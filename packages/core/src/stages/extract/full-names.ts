/** Finds the full name that a bulletin gives elsewhere for a firm's or school's short one: 阜丰源公司, 鸿飞机械, 集团. */
import type { BodyWords } from '../../model/body-words.js';
import type { Mention, OrganisationMention } from '../../model/mention.js';
import { matchesIn } from '../../text/matches.js';
import type { Reading } from './reading.js';

/** Names of one bulletin that others may be short for. */
export interface FullNames {
  /** Longest first. */
  readonly names: readonly OrganisationMention[];
  /** Short name → full name, where the text says so: （以下简称“鸿飞机械”）. */
  readonly said: ReadonlyMap<string, OrganisationMention>;
}

/** Collects the full names of all articles. */
export function fullNamesOf(
  items: readonly { readonly reading: Reading; readonly mentions: readonly Mention[] }[],
): FullNames {
  // Of each name the first: a row may name one thousands of times.
  const named = new Map<string, OrganisationMention>();
  for (const { mentions } of items)
    for (const body of mentions.filter(isNamed)) if (!named.has(body.name)) named.set(body.name, body);
  const said = new Map<string, OrganisationMention>();
  for (const { reading, mentions } of items) {
    const matches = matchesIn(reading.text, reading.knowledge.bodies.abbreviation);
    // Of two that end at one place the first counts.
    const byEnd =
      matches.length === 0
        ? null
        : new Map(
            mentions
              .filter(isBody)
              .map((body) => [body.span.to, body] as const)
              .reverse(),
          );
    for (const match of matches) {
      const body = byEnd?.get(match.index);
      if (body !== undefined) said.set(match.groups?.['short'] ?? '', body);
    }
  }
  return {
    names: [...named.values()].sort((a, b) => b.name.length - a.name.length || (a.name < b.name ? -1 : 1)),
    said,
  };
}

const isBody = (mention: Mention): mention is OrganisationMention =>
  mention.kind === 'organisation' && mention.rule !== 'reference';

const isNamed = (mention: Mention): mention is OrganisationMention =>
  isBody(mention) && (mention.organisationKind === 'company' || mention.organisationKind === 'institution');

/** 峨眉山清和茶业 for 眉山清和茶业, where the text has the rest of it before what was found: another sentence told the whole name. */
export const wholeAt = (
  printed: string,
  text: string,
  to: number,
  { names }: FullNames,
): OrganisationMention | undefined =>
  names.find(({ name }) => name.length > printed.length && name.endsWith(printed) && text.endsWith(name, to));

/** The longest name that the printed one is short for, or null: its stem within, its end behind that; a ward's is none (…医院医政科). */
export function fullNameOf(
  printed: string,
  { names, said }: FullNames,
  { firmEnd, legalForm }: BodyWords,
): OrganisationMention | null {
  const told = said.get(printed);
  if (told !== undefined) return told;
  const end = firmEnd.exec(printed)?.[0] ?? '';
  const stem = printed.slice(0, printed.length - end.length);
  if (end === '' || stem.length < 2) return null;
  const last = end.slice(-2);
  const isFull = (name: string): boolean =>
    name.length > printed.length &&
    firmEnd.test(name) &&
    (!legalForm.test(end) || name.endsWith(printed)) &&
    name.includes(stem) &&
    name.slice(name.indexOf(stem)).includes(last);
  return names.find(({ name }) => isFull(name)) ?? null;
}

/** The one firm in whose registered name the printed words stand whole: 清和茶业 in 浙江清和茶业集团有限公司. */
export function firmAround(
  printed: string,
  { names }: FullNames,
  { legalForm }: BodyWords,
): OrganisationMention | null {
  if (printed.length < shortestFirm) return null;
  const around = names.filter(({ name }) => legalForm.test(name) && name !== printed && name.includes(printed));
  return new Set(around.map(({ name }) => name)).size === 1 ? (around[0] ?? null) : null;
}

const shortestFirm = 4;

/** The one company that a name without an end is short for: its first two characters whole, and the others in order (绿源农业). */
export function firmShortenedTo(printed: string, { names, said }: FullNames): OrganisationMention | null {
  const told = said.get(printed);
  if (told !== undefined) return told;
  const fitting = names.filter(
    ({ name, organisationKind }) => organisationKind === 'company' && name !== printed && isShortened(printed, name),
  );
  return new Set(fitting.map(({ name }) => name)).size === 1 ? (fitting[0] ?? null) : null;
}

function isShortened(printed: string, name: string): boolean {
  let at = name.indexOf(printed.slice(0, 2));
  for (const character of printed) {
    at = at < 0 ? -1 : name.indexOf(character, at) + 1;
    if (at <= 0) return false;
  }
  return true;
}
