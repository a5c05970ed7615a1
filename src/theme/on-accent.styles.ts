import { css } from './css.js';

/**
 * Text on an accent that the page chose alone: white or black, whichever has more contrast. They are equal at a relative
 * luminance of 0.179, where (1.05 / (Y + 0.05)) equals ((Y + 0.05) / 0.05)
 * (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). `contrast-color()` says it shorter and is not everywhere.
 */
export const onAccentStyles = css`
  @supports (color: color(from red srgb-linear r g b)) {
    @media (forced-colors: none) {
      :host {
        --_light: clamp(0, (0.179 - 0.2126 * r - 0.7152 * g - 0.0722 * b) * 9999, 1);
        --_on-accent: var(
          --ics-on-accent,
          color(from var(--_accent) srgb-linear var(--_light) var(--_light) var(--_light))
        );
      }
    }
  }
`;
