/** Who is named in the telling of an event and was not there. */
import { flat } from '../../model/flat.js';
import { personIn, type Telling } from './telling.js';

/** Names that the tellings only speak of; who leads, comes along or is said to attend is there all the same. */
export function absentIn(tellings: readonly Telling[]): ReadonlySet<string> {
  const present = new Set(
    flat(tellings, (telling) =>
      flat(telling.roles, ({ groups }) =>
        flat(
          [
            ...(groups['lead'] ?? []),
            ...(groups['accompany'] ?? []),
            ...(groups['attend'] ?? []),
            ...telling.homes,
          ].filter((mention) => !telling.absent.has(mention)),
          personIn,
        ),
      ),
    ),
  );
  const absent = flat(tellings, (telling) => flat([...telling.absent], personIn));
  const elsewhere = new Set(
    flat(tellings, (telling) =>
      flat(
        telling.mentions.filter((mention) => !telling.aside.has(mention)),
        personIn,
      ),
    ),
  );
  const aside = flat(tellings, (telling) => flat([...telling.aside], personIn)).filter((name) => !elsewhere.has(name));
  return new Set([...absent, ...aside, ...namedBehind(tellings)].filter((name) => !present.has(name)));
}

/**
 * Names that first come up where the tale has left the event for what lies behind it (近年来…, 据了解…): quoted by the paper, on no
 * occasion. It is back at the event where the words say so (会上, 现场) or where one of those who were there acts again.
 */
function namedBehind(tellings: readonly Telling[]): readonly string[] {
  const there = new Set<string>();
  const behind = new Set<string>();
  let away = false;
  tellings.forEach((telling, i) => {
    const names = flat(telling.mentions, personIn);
    const begins = telling.paragraph !== tellings[i - 1]?.paragraph;
    if (telling.leaves && begins && there.size > 0) away = true;
    else if (telling.returns || names.some((name) => there.has(name))) away = false;
    for (const name of names) if (!there.has(name)) (away ? behind : there).add(name);
  });
  return [...behind];
}
