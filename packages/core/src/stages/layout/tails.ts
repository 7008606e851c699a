/** Takes off what hangs behind a paragraph's last full stop: names in brackets, an office's signature, a site's data. */
import type { LayoutRules } from '../../model/layout-rules.js';
import { mayMatch } from '../../text/needed.js';
import { sliceMapped, type Mapped } from '../../text/offset-map.js';
import { ready } from '../../text/ready.js';
import { tighten } from './lines.js';

/** A paragraph and what hung at its end, in reading order. */
export interface Tailed {
  readonly text: Mapped;
  readonly ends: readonly { readonly role: 'byline' | 'sign-off'; readonly words: Mapped }[];
}

const reach = 90;

/** The paragraph without its tails; what belongs to the page falls away. */
export function splitTails(words: Mapped, { tails }: LayoutRules): Tailed {
  const ends: { role: 'byline' | 'sign-off'; words: Mapped }[] = [];
  let text = words;
  for (let isFound = true; isFound;) {
    isFound = false;
    const from = Math.max(0, text.text.length - reach);
    const end = text.text.slice(from);
    for (const rule of tails) {
      const match = mayMatch(end, rule.pattern) ? ready(rule.pattern).exec(end) : null;
      if (match === null || (match.index === 0 && from === 0)) continue;
      if (rule.makes === 'byline' || rule.makes === 'sign-off') {
        const at = from + match.index + (match[0].length - match[0].trimStart().length);
        ends.unshift({ role: rule.makes, words: sliceMapped(text, at) });
      }
      text = sliceMapped(text, 0, from + match.index);
      isFound = true;
      break;
    }
  }
  return { text: tighten(text), ends };
}
