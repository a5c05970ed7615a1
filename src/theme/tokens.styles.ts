import { css } from './css.js';

/**
 * What a page may set, on the element or on anything around it, and what holds where it sets nothing. Colours follow the
 * page's `color-scheme`; forced colors take the system's whatever the page says. Text on the surface has a contrast of at
 * least 7, secondary text 4.5, borders of controls and the focus ring 3. The font is the page's.
 *
 * @cssprop --ics-accent What is chosen and the one primary button.
 * @cssprop --ics-on-accent Text on the accent.
 * @cssprop --ics-surface The card; `transparent` lets it sit borderless in the page.
 * @cssprop --ics-text
 * @cssprop --ics-text-secondary Help, labels, ways of not answering.
 * @cssprop --ics-border The card's edge and thin lines.
 * @cssprop --ics-control-border Edges of what can be clicked or written into.
 * @cssprop --ics-focus The focus ring. Default: the accent.
 * @cssprop [--ics-radius = 10px] Corners of the card.
 * @cssprop [--ics-control-radius = 8px] Corners of controls.
 * @cssprop [--ics-gap = 8px] Between options.
 * @cssprop [--ics-compact = 0] 1 for dense pages: less padding, and lower rows where there is a mouse.
 */
export const tokens = css`
  :host {
    --_accent: var(--ics-accent, light-dark(#1a5fb4, #8ab8ff));
    --_on-accent: var(--ics-on-accent, light-dark(#fff, #10243d));
    --_surface: var(--ics-surface, light-dark(#fff, #1e2125));
    --_text: var(--ics-text, light-dark(#1c1f23, #eceff2));
    --_secondary: var(--ics-text-secondary, light-dark(#565d66, #b3bac3));
    --_border: var(--ics-border, light-dark(#d5d9de, #3d434a));
    --_control: var(--ics-control-border, light-dark(#767c85, #8a929c));
    --_focus: var(--ics-focus, var(--_accent));
    --_radius: var(--ics-radius, 10px);
    --_control-radius: var(--ics-control-radius, 8px);
    --_gap: var(--ics-gap, 8px);
    --_compact: var(--ics-compact, 0);
    --_padding: calc(20px - 8px * var(--_compact));
    --_row: calc(44px - 12px * var(--_compact));
  }
  @media (pointer: coarse) {
    :host {
      --_row: 44px;
    }
  }
  @media (forced-colors: active) {
    :host {
      --_accent: Highlight;
      --_on-accent: HighlightText;
      --_surface: Canvas;
      --_text: CanvasText;
      --_secondary: CanvasText;
      --_border: CanvasText;
      --_control: ButtonText;
    }
  }
`;
