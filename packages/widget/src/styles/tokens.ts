/** Colours and type: each may be set by the host page. Light or dark follows the page's `color-scheme`, or `theme`. */
import { css } from 'lit';

/** Custom properties with their light and dark values, and the frame that host styles do not reach into. */
export const tokens = css`
  :host {
    all: initial;
    display: block;
    color-scheme: inherit;
    --_paper: var(--bulletin-paper, light-dark(#ffffff, #191815));
    --_ink: var(--bulletin-ink, light-dark(#1d1b18, #ece8df));
    --_quiet: var(--bulletin-quiet, light-dark(#5e5950, #b0a99b));
    --_line: var(--bulletin-line, light-dark(#d9d3c7, #3d3a34));
    --_wash: var(--bulletin-wash, light-dark(#f5f1e8, #25231f));
    --_accent: var(--bulletin-accent, light-dark(#8c2a1c, #f0a08f));
    --_mark: var(--bulletin-mark, light-dark(#f6e3a1, #5c4a12));
    --_serif: var(
      --bulletin-serif,
      'Noto Serif SC',
      'Source Han Serif SC',
      'Noto Serif CJK SC',
      'Songti SC',
      STSong,
      SimSun,
      Georgia,
      serif
    );
    /* For the little that is not serif within what is; all else takes the page's own typeface. */
    --_sans: var(--bulletin-sans, system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', sans-serif);
    --_radius: var(--bulletin-radius, 0px);
    --_gap: var(--bulletin-gap, 1.75em);
    --_row: var(--bulletin-row, 0.5em);
    --_shadow: var(--bulletin-shadow, rgb(0 0 0 / 0.14));
    font-family: inherit;
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    all: initial;
    display: block;
    position: relative;
    box-sizing: border-box;
    container: bulletin / inline-size;
    color-scheme: inherit;
    color: var(--_ink);
    background: var(--_paper);
    padding: var(--bulletin-space, 1em);
    font: var(--bulletin-size, 16px) / 1.6 sans-serif;
    font-family: var(--bulletin-sans, inherit);
    overflow-wrap: anywhere;
    text-align: start;
  }
  :host([theme='light']) .frame {
    color-scheme: light;
  }
  :host([theme='dark']) .frame {
    color-scheme: dark;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
`;
