/** What is drawn along time: the strip with its slider, and posts as bars. */
import { css } from 'lit';

/** Strip, bars, readings of a name. */
export const chronicle = css`
  svg {
    display: block;
    overflow: visible;
  }
  /* Room for the dots that run out of a bar at either end of the scale. */
  .drawing,
  .bar,
  .years-above {
    width: calc(100% - 40px);
    margin-inline: 20px;
  }
  .grid {
    stroke: var(--_line);
    stroke-width: 1;
    shape-rendering: crispEdges;
  }
  .year-label {
    fill: var(--_quiet);
    font: 12px var(--_sans);
    font-variant-numeric: lining-nums tabular-nums;
  }
  .strip {
    margin-top: 1.75em;
    padding-top: 0.5em;
    border-top: 2px solid var(--_ink);
  }
  .ground {
    stroke: var(--_line);
  }
  .event {
    fill: var(--_ink);
    stroke: var(--_paper);
    stroke-width: 1;
  }
  .band {
    fill: var(--_wash);
    stroke: var(--_quiet);
    stroke-width: 1;
    stroke-dasharray: 2 2;
  }
  .issue {
    stroke: var(--_quiet);
    stroke-width: 1.5;
    fill: var(--_quiet);
    shape-rendering: crispEdges;
  }
  .veil {
    fill: var(--_paper);
    opacity: 0.78;
  }
  .now {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  /* The middle of the thumb runs from end to end of the drawing. */
  .slider {
    display: block;
    width: calc(100% - 24px);
    height: 24px;
    margin: -4px 12px 0;
    appearance: none;
    background: none;
    cursor: pointer;
  }
  .slider::-webkit-slider-runnable-track {
    height: 2px;
    background: linear-gradient(90deg, #0000 8px, var(--_line) 8px calc(100% - 8px), #0000 calc(100% - 8px));
  }
  .slider::-moz-range-track {
    height: 2px;
    background: linear-gradient(90deg, #0000 8px, var(--_line) 8px calc(100% - 8px), #0000 calc(100% - 8px));
  }
  .slider::-webkit-slider-thumb {
    appearance: none;
    width: 16px;
    height: 16px;
    margin-top: -7px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_paper);
  }
  .slider::-moz-range-thumb {
    box-sizing: border-box;
    width: 16px;
    height: 16px;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_paper);
  }
  .as-of {
    text-wrap: balance;
  }
  .as-of b {
    color: var(--_accent);
    margin-inline-end: 0.75em;
  }
  .row-foot {
    flex: 0 0 100%;
    margin-top: 0.3em;
  }
  .held {
    fill: var(--_accent);
    opacity: 0.35;
  }
  .seen,
  .open,
  .stated {
    fill: var(--_accent);
  }
  .bar .vague {
    fill: var(--_accent);
    opacity: 0.5;
  }
  .years-above {
    margin-block-end: -1px;
  }
  .successions {
    margin-top: 0.6em;
  }
  .reading {
    margin: 0.75em 0 1.5em;
    padding: 0.75em 1em;
    background: var(--_wash);
  }
  .reading .quiet,
  .reading .toggle {
    color: var(--_ink);
  }
  .reading .quote {
    background: var(--_paper);
  }
  .understood {
    margin-bottom: 0.35em;
  }
  .understood b {
    font-family: var(--_serif);
    font-size: 1.125em;
  }
  .onward {
    margin-top: 0.5em;
    font-size: 0.875em;
  }
  .onward .link,
  .onward .quiet {
    margin-inline-end: 1.25em;
  }
  .possibly-head {
    font-weight: 600;
  }
  .papers .row-head {
    flex-basis: 100%;
  }
  .readings {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15em, 100%), 1fr));
    gap: 0.5em 2em;
    margin-top: 0.5em;
  }
  .grade {
    font-style: normal;
    margin-inline-end: 0.6em;
  }
  .grade::before {
    content: '';
    display: inline-block;
    width: 0.6em;
    height: 0.6em;
    margin-inline-end: 0.4em;
    border: 1.5px solid var(--_accent);
    border-radius: 50%;
  }
  .grade.act::before {
    background: var(--_accent);
  }
  h3 .count {
    font: 0.8em var(--_sans);
    letter-spacing: 0;
    margin-inline-start: 0.4em;
  }
  .linked {
    margin: 0.5em 0 0.25em;
  }
  .linked .link:last-child {
    margin-inline-start: 0.75em;
    color: var(--_quiet);
    font-size: 0.875em;
  }
  .way {
    display: block;
    padding-inline-start: 1em;
    text-indent: -1em;
  }
  .way b {
    font-weight: 600;
  }
  .ways {
    margin-top: 0.2em;
    font-size: 0.9375em;
  }
  .linked li {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.4em;
  }
  /* Ways stand side by side where there is room: a long line would part a step from its words. */
  .chains {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20em, 100%), 1fr));
    gap: 0 3em;
  }
  .shared,
  .tree {
    max-width: 56em;
  }
  h2.names {
    word-break: keep-all;
  }
  /* A choice that stands alone says that it is one. */
  .only::before {
    content: '';
    display: inline-block;
    width: 0.8em;
    height: 0.8em;
    margin-inline-end: 0.5em;
    border: 1px solid currentColor;
    vertical-align: -0.05em;
  }
  .only[aria-pressed='true']::before {
    background: var(--_accent);
    box-shadow: inset 0 0 0 2px var(--_paper);
  }
  .tab.only[aria-pressed='true'] {
    border-color: transparent;
  }
  .none {
    padding: 0.5em 0;
  }
  .day.vague {
    font-size: 0.8125em;
  }
  @media (forced-colors: active) {
    .event,
    .seen,
    .open,
    .stated,
    .held,
    .vague {
      fill: CanvasText;
      opacity: 1;
    }
    .veil {
      fill: Canvas;
    }
    .year-label {
      fill: CanvasText;
    }
    .grid,
    .ground,
    .issue,
    .band {
      stroke: GrayText;
    }
    .now {
      stroke: Highlight;
    }
    .grade.act::before {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: CanvasText;
    }
  }
`;
