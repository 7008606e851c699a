/** How the widget looks: a quiet page of a newspaper, in light and in dark, from 280 to 1400 px. */
import { css } from 'lit';

/** Colours and type: each may be set by the host page. Light or dark follows the page's `color-scheme`, or `theme`. */
const tokens = css`
  :host {
    all: initial;
    display: block;
    color-scheme: inherit;
    --_paper: var(--bulletin-paper, light-dark(#ffffff, #191815));
    --_ink: var(--bulletin-ink, light-dark(#1d1b18, #ece8df));
    --_quiet: var(--bulletin-quiet, light-dark(#5e5950, #b0a99b));
    --_line: var(--bulletin-line, light-dark(#d9d3c7, #3d3a34));
    --_wash: var(--bulletin-wash, light-dark(#f5f1e8, #25231f));
    --_accent: var(--bulletin-accent, light-dark(#8c2a1c, #f0a08f));
    --_mark: var(--bulletin-mark, light-dark(#f6e3a1, #5c4a12));
    --_serif: var(
      --bulletin-serif,
      'Noto Serif SC',
      'Source Han Serif SC',
      'Noto Serif CJK SC',
      'Songti SC',
      STSong,
      SimSun,
      Georgia,
      serif
    );
    --_sans: var(
      --bulletin-sans,
      system-ui,
      'PingFang SC',
      'Microsoft YaHei',
      'Noto Sans SC',
      'Noto Sans CJK SC',
      sans-serif
    );
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  .frame {
    all: initial;
    display: block;
    position: relative;
    box-sizing: border-box;
    container: bulletin / inline-size;
    color-scheme: inherit;
    color: var(--_ink);
    background: var(--_paper);
    padding: var(--bulletin-space, 1em);
    font: var(--bulletin-size, 16px) / 1.6 var(--_sans);
    overflow-wrap: anywhere;
    text-align: start;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
`;

/** Plain elements, so that each view needs few rules of its own. */
const basics = css`
  h2,
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure,
  blockquote,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
    min-width: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2,
  h3,
  h4,
  legend {
    font-weight: 600;
    padding: 0;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    border-radius: 0;
    margin: 0;
    padding: 0;
    text-align: start;
    letter-spacing: inherit;
  }
  button,
  summary,
  select {
    cursor: pointer;
  }
  a,
  .link {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_line);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  a:hover,
  .link:hover {
    color: var(--_accent);
    text-decoration-color: currentColor;
  }
  :focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .quiet {
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  mark {
    color: inherit;
    background: var(--_mark);
    padding: 0.05em 0.1em;
  }
`;

/** The box and its popup. */
const search = css`
  .search {
    position: relative;
    display: block;
    margin: 0;
  }
  .box {
    display: flex;
    align-items: stretch;
    border: 1px solid var(--_ink);
    background: var(--_paper);
  }
  .box:focus-within {
    outline: 2px solid var(--_accent);
    outline-offset: 1px;
  }
  .box input {
    flex: 1;
    min-width: 0;
    padding: 0.55em 0.75em;
    outline: 0;
  }
  .box input::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }
  .clear {
    flex: none;
    width: 2.75em;
    text-align: center;
    color: var(--_quiet);
    font-size: 1.125em;
  }
  .submit {
    flex: none;
    padding: 0 1.1em;
    color: var(--_paper);
    background: var(--_ink);
    letter-spacing: 0.1em;
  }
  .submit:hover {
    background: var(--_accent);
  }
  .box button:focus-visible {
    outline-offset: -4px;
  }
  .submit:focus-visible {
    outline-color: var(--_paper);
  }
  [hidden] {
    display: none;
  }
  .popup {
    position: absolute;
    z-index: 1000;
    inset: calc(100% + 2px) 0 auto;
    max-height: min(28em, 70vh);
    overflow-y: auto;
    overscroll-behavior: contain;
    padding: 0.35em 0;
    border: 1px solid var(--_line);
    background: var(--_paper);
    box-shadow: 0 0.5em 1.5em rgb(0 0 0 / 0.14);
  }
  .popup[hidden] {
    display: none;
  }
  .group-name {
    padding: 0.5em 0.95em 0.1em;
    font-size: 0.8125em;
    letter-spacing: 0.12em;
    color: var(--_accent);
  }
  .option {
    padding: 0.35em 0.75em;
    cursor: pointer;
  }
  .option + [role='group'],
  [role='group'] + .option {
    margin-top: 0.35em;
    border-top: 1px solid var(--_line);
  }
  .option:hover,
  .option[aria-selected='true'] {
    background: var(--_wash);
  }
  .option[aria-selected='true'] {
    box-shadow: inset 3px 0 var(--_accent);
  }
  .name {
    font-family: var(--_serif);
    font-weight: 700;
    font-size: 1.0625em;
  }
  .option mark,
  .results .name mark {
    background: none;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.25em;
  }
  .detail {
    margin-inline-start: 0.35em;
  }
`;

/** Heads, sections and rows of a page. */
const pages = css`
  .page {
    padding-top: 1em;
  }
  .page[aria-busy='true'] {
    opacity: 0.55;
    transition: opacity 0.2s 0.25s;
  }
  .way-back {
    margin-bottom: 0.75em;
    font-size: 0.875em;
  }
  h2:focus {
    outline: 0;
  }
  h2 {
    scroll-margin-top: 4em;
  }
  .kicker {
    color: var(--_accent);
    font-size: 0.875em;
    letter-spacing: 0.12em;
  }
  .subject {
    font: 700 2em / 1.3 var(--_serif);
    letter-spacing: 0.02em;
  }
  .query {
    font: 700 1.375em / 1.4 var(--_serif);
  }
  .standing {
    font-size: 1.0625em;
  }
  .ask {
    margin-top: 0.5em;
  }
  .possibly {
    margin: 0.75em 0;
    padding: 0.6em 0.9em;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_wash);
  }
  .section {
    margin-top: 1.75em;
  }
  h3 {
    padding: 0.4em 0 0.35em;
    border-top: 2px solid var(--_ink);
    font: 700 1.125em / 1.4 var(--_serif);
    letter-spacing: 0.06em;
  }
  h4 {
    padding: 0.9em 0 0.2em;
    font: 700 1em / 1.4 var(--_serif);
    color: var(--_quiet);
    font-variant-numeric: lining-nums tabular-nums;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    padding: 0.5em 0;
    border-top: 1px solid var(--_line);
  }
  .row-head {
    flex: 1;
    min-width: 0;
  }
  .row-body {
    flex: 0 0 100%;
    min-width: 0;
    padding-top: 0.5em;
  }
  .toggle {
    flex: none;
    min-height: 1.75rem;
    padding: 0 0.6em;
    border: 1px solid var(--_line);
    color: var(--_quiet);
    font-size: 0.8125em;
    white-space: nowrap;
  }
  .toggle::after {
    content: '';
    display: inline-block;
    margin-inline-start: 0.5em;
    border: 0.3em solid transparent;
    border-top-color: currentColor;
    border-bottom: 0;
    vertical-align: 0.15em;
  }
  .toggle[aria-expanded='true']::after {
    rotate: 180deg;
  }
  .toggle:hover,
  .toggle[aria-expanded='true'] {
    color: var(--_ink);
    border-color: currentColor;
  }
  .when,
  .where,
  .snippet {
    display: block;
    font-variant-numeric: tabular-nums;
  }
  /* Dates break at their spaces only. */
  .when,
  .facts,
  .welcome .quiet,
  .coverage,
  .count {
    word-break: keep-all;
  }
  .title {
    font-weight: 600;
    margin-inline-end: 0.35em;
  }
  .chip {
    font-style: normal;
    font-size: 0.8125em;
    color: var(--_quiet);
    border: 1px solid var(--_line);
    padding: 0 0.4em;
    white-space: nowrap;
  }
  .timeline .row-head {
    display: grid;
    grid-template-columns: 6.5em minmax(0, 1fr);
  }
  .day {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .results .row-head {
    display: grid;
    grid-template-columns: minmax(3.5em, auto) minmax(0, 1fr);
    gap: 0 0.5em;
    align-items: baseline;
  }
  .more {
    margin-top: 0.6em;
    font-size: 0.875em;
  }
  .occasion {
    padding: 0.35em 0;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.5em;
    margin: 0.75em 0;
    font-size: 0.875em;
  }
  .main > .filters {
    margin: 1.75em 0 -0.75em;
  }
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.1em;
  }
  .tab {
    padding: 0.2em 0;
    border-bottom: 2px solid transparent;
    color: var(--_quiet);
  }
  .tab[aria-pressed='true'] {
    border-color: var(--_accent);
    color: var(--_ink);
  }
  .years {
    display: inline-flex;
    flex-wrap: wrap;
    gap: 0.3em 1em;
    color: var(--_quiet);
  }
  select {
    color: var(--_ink);
    background: var(--_paper);
    border: 1px solid var(--_line);
    padding: 0.15em 0.3em;
  }
  .between {
    padding: 0.6em 0.9em;
    margin-bottom: 0.75em;
    background: var(--_wash);
  }
`;

/** The words, chains of links, and pages without a subject. */
const proofs = css`
  .quote {
    padding: 0.75em 1em;
    background: var(--_wash);
    border-inline-start: 3px solid var(--_line);
  }
  .quote + .quote {
    margin-top: 0.5em;
  }
  blockquote {
    font: 1.0625em / 1.8 var(--_serif);
    text-align: justify;
    line-break: strict;
  }
  figcaption {
    margin-top: 0.5em;
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .headline {
    display: block;
    color: var(--_ink);
    font-weight: 600;
  }
  .acts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-top: 0.25em;
  }
  .quote .link,
  .quote a {
    text-decoration-color: currentColor;
  }
  .uncopied input {
    display: block;
    width: 100%;
    margin-top: 0.3em;
    padding: 0.3em 0.5em;
    border: 1px solid var(--_line);
    background: var(--_paper);
    color: var(--_ink);
  }
  .own .row {
    border: 0;
    padding: 0.4em 0 0;
  }
  .own .row-head {
    display: none;
  }
  .chain .node {
    font: 700 1.125em / 1.5 var(--_serif);
    padding: 0.35em 0;
  }
  .chain .node .quiet {
    font: 0.8em / 1.5 var(--_sans);
  }
  .chain .row {
    border-top: 0;
    border-inline-start: 2px solid var(--_accent);
    margin-inline-start: 0.5em;
    padding: 0.35em 0 0.35em 1em;
  }
  .arrow {
    color: var(--_accent);
  }
  .prose p {
    margin: 0.6em 0;
    font: 1em / 1.9 var(--_serif);
    text-indent: 2em;
    max-width: 42em;
  }
  .notice,
  .welcome {
    padding: 1.5em 0;
    max-width: 36em;
  }
  .message {
    font: 700 1.125em / 1.5 var(--_serif);
  }
  .button {
    margin-top: 0.75em;
    padding: 0.4em 1.2em;
    border: 1px solid var(--_ink);
  }
  .button:hover {
    background: var(--_wash);
  }
  .coverage {
    min-height: 3.2em;
    margin-top: 2em;
    padding-top: 0.6em;
    border-top: 1px solid var(--_line);
  }
  .skeleton {
    min-height: 20em;
    padding-top: 1em;
  }
  .skeleton i {
    display: block;
    height: 1em;
    margin-bottom: 1.1em;
    background: var(--_wash);
  }
  .skeleton i:first-child {
    width: 40%;
    height: 2em;
  }
  .skeleton i:nth-child(3n) {
    width: 75%;
  }
`;

/** Two columns where there is room; less room around where there is little. */
const sizes = css`
  @container bulletin (min-width: 46em) {
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(0, 3fr);
      gap: 0 3em;
    }
    .subject {
      font-size: 2.5em;
    }
  }
  @container bulletin (max-width: 24em) {
    .submit {
      padding: 0 0.8em;
      letter-spacing: 0;
    }
    .clear {
      width: 2em;
    }
    .subject {
      font-size: 1.625em;
    }
    .timeline .row-head {
      display: block;
    }
    .day {
      display: block;
      font-size: 0.875em;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .page[aria-busy='true'] {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      outline: 2px solid;
      outline-offset: -2px;
    }
  }
`;

/** Everything, in the order in which later rules may refine earlier ones. */
export const styles = [tokens, basics, search, pages, proofs, sizes];
