/** The card of a name: a small sheet above the page. */
import { css } from 'lit';

/** Smaller heads than on a page, less room between. */
export const card = css`
  .frame {
    --_gap: 0.9em;
    --_row: 0.35em;
    font-size: calc(var(--bulletin-size, 16px) * 0.9375);
  }
  .head {
    padding-inline-end: 2em;
  }
  .subject {
    font-size: 1.5em;
  }
  h3 {
    padding: 0.3em 0 0.2em;
    border-top-width: 1px;
    font-size: 1em;
  }
  .onward {
    margin-top: 0.9em;
  }
  a.button {
    display: inline-block;
    text-decoration: none;
  }
  .onward .button {
    margin-top: 0;
    padding: 0.3em 0.9em;
  }
  .notice {
    padding: 0.5em 0;
  }
`;
