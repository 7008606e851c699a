/** What is outside the article: the list of names for the keyboard, and the sheet that opens above the page. */
import { css } from 'lit';

/** Nothing here takes room on the page; what the page says of all its elements does not reach in. */
export const names = css`
  :host {
    all: initial !important;
    display: block !important;
    position: absolute !important;
    color-scheme: inherit !important;
    font-family: inherit !important;
  }
  .layer,
  .found,
  .found li {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .found li {
    display: contents;
  }
  /* Seen while it has the focus, where the name stands in the article. */
  .spot {
    all: initial;
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    scroll-margin: 6em;
  }
  .spot:focus {
    clip-path: none;
    overflow: visible;
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
    pointer-events: none;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .card {
    position: fixed;
    inset: auto;
    width: min(26em, calc(100vw - 16px));
    margin: 0;
    padding: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_paper);
    box-shadow: 0 0.5em 1.5em var(--_shadow);
    overflow-y: auto;
    overscroll-behavior: contain;
    font-size: var(--bulletin-size, 16px);
  }
  .card:focus {
    outline: 0;
  }
  .card:focus-visible {
    outline: 2px solid var(--_accent);
  }
  .card .close {
    all: initial;
    position: absolute;
    inset-block-start: 0.25em;
    inset-inline-end: 0.25em;
    width: 1.75em;
    height: 1.75em;
    z-index: 1;
    font: 1.25em / 1.75 var(--_sans);
    text-align: center;
    color: var(--_quiet);
    cursor: pointer;
  }
  .card .close:focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .card .frame {
    min-height: 9em;
  }
  @media print {
    :host {
      display: none !important;
    }
  }
`;
