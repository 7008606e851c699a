/** Pages of things on paper: what is pressed goes, and the address of an original stands in print. */
import { css } from 'lit';

/** After the looks of the screen that it takes away. */
export const printThings = css`
  @media print {
    .ask,
    .toggle,
    .slider,
    .onward,
    .as-of .quiet,
    .as-of .link,
    .linked .link:last-child,
    .uncopied,
    .acts .link,
    .row-head::before {
      display: none !important;
    }
    a[rel]::after {
      content: ' ' attr(href);
      overflow-wrap: anywhere;
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
    h4,
    .chain .node {
      break-after: avoid;
    }
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
    blockquote {
      orphans: 3;
      widows: 3;
    }
  }
`;
