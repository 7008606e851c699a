/** The articles of made-up newspapers, as a site would publish them one a page, and who holds which post in them. */
import { holders, press } from '../press.mjs';

/** Articles with their headline and text, one by one: `{id, title, text}`. */
export function* documents(articles, seed = 1) {
  for (const { source, text } of press(articles, seed)) {
    const [, ...parts] = text.trimEnd().split('\n\n');
    for (let i = 0; i + 1 < parts.length; i += 2)
      yield { id: `article/${source}#${i / 2}`, title: parts[i], text: parts[i + 1] };
  }
}

/** Officials whom the newspapers name with their post: `{name, post, title}`; each name once. */
export function officials(articles, seed = 1) {
  const known = new Map();
  let number = 0;
  for (const { text } of press(articles, seed))
    for (const holder of holders(number++, seed))
      if (!known.has(holder.name) && text.includes(holder.post + holder.name)) known.set(holder.name, holder);
  return [...known.values()];
}
