/** The words that prove an entry, and chains of links. */
import { css } from 'lit';

/** Quotes, chains, the text of an article. */
export const proofs = css`
  .quote {
    padding: 0.75em 1em;
    background: var(--_wash);
    border-radius: var(--_radius);
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
  /* Dates break at their spaces only. */
  .chain .quiet {
    word-break: keep-all;
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
`;
