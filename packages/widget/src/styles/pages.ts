/** Heads, sections and rows of a page. */
import { css } from 'lit';

/** Layout of every page. */
export const pages = css`
  .page {
    padding-top: 1em;
  }
  .page[data-stale] {
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
  .subject.long {
    font-size: 1.5em;
    letter-spacing: 0;
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
  .row {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    padding: var(--_row) 0;
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
    align-items: baseline;
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
