/** How the widget looks: a quiet page of a newspaper, in light and in dark, from 280 to 1400 px. */
import type { CSSResult } from 'lit';
import { basics } from './styles/basics.js';
import { notices } from './styles/notices.js';
import { pages } from './styles/pages.js';
import { print } from './styles/print.js';
import { search } from './styles/search.js';
import { sizes } from './styles/sizes.js';
import { tokens } from './styles/tokens.js';

/** All looks, those that come with a part of the widget among them; later rules may refine earlier ones. */
export const dressed = (ofPart: readonly CSSResult[]): CSSResult[] => [
  ...[tokens, basics, search, pages, notices],
  ...ofPart,
  ...[sizes, print],
];

/** What the script brings. */
export const styles = dressed([]);
