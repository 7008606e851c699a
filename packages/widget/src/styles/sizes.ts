/** Two columns where there is room; less room around where there is little. */
import { css } from 'lit';

/** Container, motion and contrast queries; last, so that they win. */
export const sizes = css`
  @container bulletin (min-width: 46em) {
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(0, 3fr);
      gap: 0 3em;
    }
    .main,
    .aside {
      container: column / inline-size;
    }
    .subject {
      font-size: 2.5em;
    }
    .subject.long {
      font-size: 1.875em;
    }
  }
  @container bulletin (max-width: 24em) {
    .submit {
      padding: 0 0.8em;
      letter-spacing: 0;
    }
    .clear {
      width: 2em;
    }
    .subject {
      font-size: 1.625em;
    }
    .subject.long {
      font-size: 1.25em;
    }
    .timeline .row-head {
      display: block;
    }
    .day {
      display: block;
      font-size: 0.875em;
    }
  }
  /* Every second year is enough for a short scale. */
  @container bulletin (max-width: 19em) {
    .year-label.second {
      display: none;
    }
  }
  @container bulletin (max-width: 30em) {
    .results .detail {
      display: block;
    }
  }
  /* In a narrow column the button stands beside the first line only, and the lines below have all of its width. */
  @container column (max-width: 27em) {
    .row:has(> .toggle):not(.papers .row, .timeline .row, .own .row) {
      position: relative;
      & > .row-head {
        flex-basis: 100%;
      }
      & > .row-head::before {
        content: '';
        float: inline-end;
        width: 6.25em;
        height: 1.5em;
      }
      &:is([lang^='zh'] *) > .row-head::before {
        width: 4.75em;
      }
      & > .toggle {
        position: absolute;
        top: var(--_row);
        inset-inline-end: 0;
        min-height: 1.5rem;
      }
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .page[data-stale] {
      transition: none;
    }
  }
  /* Whoever wants more contrast gets it, where the page has not chosen colours of its own. */
  @media (prefers-contrast: more) {
    :host {
      --_ink: var(--bulletin-ink, light-dark(#000000, #ffffff));
      --_quiet: var(--bulletin-quiet, light-dark(#33302a, #dcd6ca));
      --_line: var(--bulletin-line, light-dark(#6f685c, #a39c8e));
      --_accent: var(--bulletin-accent, light-dark(#6d170b, #ffc4b8));
    }
    a,
    .link {
      text-decoration-color: currentColor;
    }
  }
  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      outline: 2px solid;
      outline-offset: -2px;
    }
    /* Underlined, not marked: the text of a mark would be seen on no mark. */
    .option mark,
    .results .name mark {
      color: CanvasText;
    }
    .tab {
      border-color: Canvas;
    }
    .tab[aria-pressed='true'] {
      border-color: Highlight;
    }
    .toggle::after {
      forced-color-adjust: none;
      border-top-color: ButtonText;
    }
  }
`;
