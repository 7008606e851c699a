/** Pages without a subject, and what stands at the foot of each. */
import { css } from 'lit';

/** Notices, the first page, grey lines, what was read. */
export const notices = css`
  .notice,
  .welcome {
    padding: 1.5em 0;
    max-width: 36em;
  }
  .welcome p:first-child {
    font: 700 1.25em / 1.6 var(--_serif);
    text-wrap: balance;
    word-break: keep-all;
  }
  .welcome .quiet {
    margin-top: 0.4em;
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
    margin-top: 2em;
    padding-top: 0.6em;
    border-top: 1px solid var(--_line);
  }
  .caution {
    display: inline-block;
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
  .other-language {
    margin-top: 0.5em;
    font-size: 0.875em;
  }
  /* The words are on their way: none of another language is seen or read aloud. */
  .frame[data-wordless] {
    visibility: hidden;
  }
`;
