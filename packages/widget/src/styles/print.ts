/** On paper: what is read stays, what is pressed goes, and the address of an original stands in print. */
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
    .ask,
    .toggle,
    .more,
    .slider,
    .button,
    .onward,
    .as-of .quiet,
    .as-of .link,
    .linked .link:last-child,
    .uncopied,
    .acts .link,
    .row-head::before {
      display: none !important;
    }
    .page[data-stale] {
      opacity: 1;
    }
    a,
    .link {
      text-decoration: none;
    }
    a[rel]::after {
      content: ' ' attr(href);
      overflow-wrap: anywhere;
    }
    /* Browsers leave backgrounds out. */
    mark {
      font-weight: 700;
      text-decoration: underline;
      text-underline-offset: 0.2em;
    }
    .grade::before {
      print-color-adjust: exact;
    }
    .columns {
      display: block;
    }
    .picture .main {
      position: static !important;
    }
    h2,
    h3,
    h4,
    .chain .node {
      break-after: avoid;
    }
    .row {
      display: block;
    }
    .row-head,
    .row-foot,
    .quote,
    .strip {
      break-inside: avoid;
    }
    .row-foot {
      break-before: avoid;
    }
    .occasion {
      break-after: avoid;
    }
    /* What an open row says is not parted from its first words. */
    .row-head:has(~ .row-body),
    .row-foot:has(~ .row-body) {
      break-after: avoid;
    }
    .quote {
      padding-block: 0.25em;
    }
    p,
    blockquote {
      orphans: 3;
      widows: 3;
    }
  }
`;
