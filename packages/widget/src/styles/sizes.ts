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
  @media (prefers-reduced-motion: reduce) {
    .page[data-stale] {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .option[aria-selected='true'] {
      outline: 2px solid;
      outline-offset: -2px;
    }
  }
`;
