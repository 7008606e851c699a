/** Pages of things in two columns where there is room, and closely set where there is little; they come with those pages. */
import { css } from 'lit';

/** Container queries; last of what comes with those pages, so that they win. */
export const columns = css`
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
`;
