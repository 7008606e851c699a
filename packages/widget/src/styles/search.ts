/** The box and its popup. */
import { css } from 'lit';

/** Box, popup, options. */
export const search = css`
  .search {
    position: relative;
    display: block;
    margin: 0;
  }
  .box {
    display: flex;
    align-items: stretch;
    border: 1px solid var(--_ink);
    border-radius: var(--_radius);
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
  .box input:placeholder-shown {
    text-overflow: ellipsis;
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
    border-radius: 0 var(--_radius) var(--_radius) 0;
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
    border-radius: var(--_radius);
    background: var(--_paper);
    box-shadow: 0 0.5em 1.5em var(--_shadow);
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
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
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
    padding: 0;
    margin: 0;
    background: none;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.25em;
  }
  /* What tells a thing from its namesakes stays together, beside the name or below it. */
  .detail {
    display: inline-block;
  }
  .option .name,
  .results .name {
    margin-inline-end: 0.3em;
  }
`;
