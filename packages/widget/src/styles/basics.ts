/** Plain elements, so that each view needs few rules of its own. */
import { css } from 'lit';

/** Resets and the few plain elements. */
export const basics = css`
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
  /* A mark of direction within a name turns nothing around it. */
  [lang='zh'] {
    unicode-bidi: isolate;
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
  /* To mark words moves none of them. */
  mark {
    color: inherit;
    background: var(--_mark);
    padding: 0.05em 0.1em;
    margin-inline: -0.1em;
  }
`;
