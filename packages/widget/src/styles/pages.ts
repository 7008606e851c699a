/** What every page has: the way back, rows, filters. */
import { css } from 'lit';

/** Layout of every page. */
export const pages = css`
  .page {
    padding-top: 1em;
    container: column / inline-size;
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
    text-wrap: balance;
  }
  h2 + .quiet,
  .message + .quiet {
    margin-top: 0.35em;
  }
  .facts {
    text-wrap: balance;
  }
  /* Longer lines would part a name from what belongs to it. */
  .answers,
  .results {
    max-width: 56em;
  }
  .count {
    margin-bottom: 0.35em;
  }
  .query {
    font: 700 1.375em / 1.4 var(--_serif);
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
  .papers .row-head,
  .count {
    word-break: keep-all;
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
  .filters {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.4em 1.5em;
    margin: 0.75em 0;
    font-size: 0.875em;
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
