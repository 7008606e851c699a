/** How the widget looks: a quiet page of a newspaper, in light and in dark, from 280 to 1400 px. */
import { basics } from './styles/basics.js';
import { pages } from './styles/pages.js';
import { print } from './styles/print.js';
import { proofs } from './styles/proofs.js';
import { search } from './styles/search.js';
import { sizes } from './styles/sizes.js';
import { tokens } from './styles/tokens.js';

/** In the order in which later rules may refine earlier ones. */
export const styles = [tokens, basics, search, pages, proofs, sizes, print];
