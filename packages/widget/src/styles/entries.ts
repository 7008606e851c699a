/** Heads, sections and entries of the page of a thing; they come with it. */
import { css } from 'lit';

/** What stands above the entries, and what is common to all of them. */
export const entries = css`
  .kicker {
    color: var(--_accent);
    font-size: 0.875em;
    letter-spacing: 0.12em;
  }
  .subject {
    font: 700 2em / 1.3 var(--_serif);
    letter-spacing: 0.02em;
  }
  .subject.long {
    font-size: 1.5em;
    letter-spacing: 0;
  }
  .standing {
    font-size: 1.0625em;
  }
  .ask {
    margin-top: 0.5em;
  }
  .ask .link,
  .ask a {
    display: inline-block;
  }
  h3::first-letter {
    text-transform: uppercase;
  }
  .possibly {
    margin: 0.75em 0;
    padding: 0.6em 0.9em;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_wash);
  }
  .section {
    margin-top: var(--_gap);
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
  .row-head > .quiet[lang]:not(.when) {
    display: inline-block;
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
  .occasion {
    padding: 0.35em 0;
  }
  .main > .filters {
    margin: 1.75em 0 -0.75em;
  }
`;
