/** The picture of a neighbourhood. */
import { css } from 'lit';

/** Names on plates of paper, lines behind them. */
export const picture = css`
  .picture .main {
    container-type: inline-size;
    margin-top: 1em;
  }
  .neighbourhood {
    display: none;
    width: 100%;
    max-width: 44em;
    overflow: hidden;
    user-select: none;
  }
  .neighbourhood.narrow {
    max-width: 26em;
  }
  @container (min-width: 520px) {
    .neighbourhood.wide {
      display: block;
    }
  }
  @container (max-width: 519.98px) {
    .neighbourhood.narrow {
      display: block;
    }
  }
  .tie {
    stroke: var(--_line);
  }
  .tie.still {
    stroke: var(--_quiet);
    stroke-dasharray: 2 4;
  }
  .plate {
    fill: var(--_paper);
    stroke: none;
  }
  .organisation .plate {
    stroke: var(--_line);
  }
  .place .plate {
    stroke: var(--_quiet);
    stroke-dasharray: 2 2;
  }
  .spot text {
    fill: var(--_ink);
    font-family: var(--_sans);
  }
  .spot text.person {
    font-family: var(--_serif);
    font-weight: 600;
  }
  .spot.middle text {
    fill: var(--_accent);
    font-family: var(--_serif);
    font-weight: 700;
  }
  a.spot {
    cursor: pointer;
    text-decoration: none;
    outline: 0;
  }
  a.spot:hover .plate {
    fill: var(--_wash);
  }
  a.spot:focus-visible .plate {
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-dasharray: none;
  }
  .legend {
    margin-top: 0.75em;
  }
  /* Rows of the long list beside it are laid out as they come to be seen; room for what outlines the focus. */
  .picture .aside .row {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 3.1em;
    overflow-clip-margin: 4px;
  }
  /* Beside a long list the drawing stays in sight. */
  @container bulletin (min-width: 46em) {
    .picture .main {
      position: sticky;
      top: 1em;
      align-self: start;
    }
    .picture .aside .section:first-child {
      margin-top: 1em;
    }
  }
  .ask .link {
    margin-inline-end: 1.25em;
  }
  @media (forced-colors: active) {
    .tie {
      stroke: GrayText;
    }
    .plate {
      fill: Canvas;
    }
    .spot text {
      fill: LinkText;
    }
    .spot.middle text {
      fill: CanvasText;
    }
    a.spot:focus-visible .plate {
      stroke: Highlight;
    }
  }
  @media print {
    .neighbourhood {
      break-inside: avoid;
    }
  }
`;
