/** Less room around where there is little; what else a reader may want otherwise. */
import { css } from 'lit';

/** Container, motion and contrast queries; last, so that they win. */
export const sizes = css`
  @container bulletin (max-width: 24em) {
    .submit {
      padding: 0 0.8em;
      letter-spacing: 0;
    }
    .clear {
      width: 2em;
    }
  }
  @container bulletin (max-width: 30em) {
    .results .detail {
      display: block;
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
