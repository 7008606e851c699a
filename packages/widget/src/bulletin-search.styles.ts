/** How the widget looks: a quiet page of a newspaper, in light and in dark, from 280 to 1400 px. */
import { css } from 'lit';

/** Colours and type: each may be set by the host page. Light or dark follows the page's `color-scheme`, or `theme`. */
const tokens = css`
  :host {
    all: initial;
    display: block;
    color-scheme: inherit;
    --_paper: var(--bulletin-paper, light-dark(#fffefb, #191815));
    --_ink: var(--bulletin-ink, light-dark(#1d1b18, #ece8df));
    --_quiet: var(--bulletin-quiet, light-dark(#5e5950, #b0a99b));
    --_line: var(--bulletin-line, light-dark(#d9d3c7, #3d3a34));
    --_wash: var(--bulletin-wash, light-dark(#f5f1e8, #25231f));
    --_accent: var(--bulletin-accent, light-dark(#8c2a1c, #f0a08f));
    --_mark: var(--bulletin-mark, light-dark(#f6e3a1, #5c4a12));
    --_serif: var(--bulletin-serif, 'Noto Serif SC', 'Source Han Serif SC', 'Noto Serif CJK SC', 'Songti SC', STSong, SimSun, Georgia, serif);
    --_sans: var(--bulletin-sans, system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif);
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
