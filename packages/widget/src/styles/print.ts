/** On paper: what is read stays, what is pressed goes. */
import { css } from 'lit';

/** Black on white whatever the screen shows; last, since it has the last word. */
export const print = css`
  @media print {
    :host {
      --_paper: #fff;
      --_ink: #000;
      --_quiet: #444;
      --_line: #aaa;
      --_wash: #fff;
      --_accent: #000;
      --_mark: #fff;
      --_gap: 1.4em;
    }
    .frame,
    :host([theme]) .frame {
      color-scheme: light;
      padding: 0;
      font-size: 11pt;
    }
    .search,
    .way-back,
    .filters,
    .tabs,
    .tab,
    .more,
    .button {
      display: none !important;
    }
    .page[data-stale] {
      opacity: 1;
    }
    a,
    .link {
      text-decoration: none;
    }
    /* Browsers leave backgrounds out. */
    mark {
      font-weight: 700;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    h2,
    h3 {
      break-after: avoid;
    }
    .row {
      display: block;
    }
    .row-head {
      break-inside: avoid;
    }
    p {
      orphans: 3;
      widows: 3;
    }
  }
`;
