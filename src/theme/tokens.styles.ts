import { css } from './css.js';

/**
 * What a page may set, on the element or on anything around it, and what holds where it sets nothing. Colours are the
 * browser's own for the page's `color-scheme`, or made of them; so forced colors need little of their own. Text on the
 * surface has a contrast of at least 7, secondary text 4.5, borders of controls and the focus ring 3. The font is the page's.
 *
 * @cssprop --ics-accent What is chosen and the one primary button.
 * @cssprop --ics-on-accent Text on the accent.
 * @cssprop --ics-surface The card; `transparent` lets it sit borderless in the page.
 * @cssprop --ics-text
 * @cssprop --ics-text-secondary Help, labels, ways of not answering. Default: made of the text's colour.
 * @cssprop --ics-border The card's edge and thin lines. Default: made of the text's colour.
 * @cssprop --ics-control-border Edges of what can be clicked or written into. Default: made of the text's colour.
 * @cssprop --ics-focus The focus ring. Default: the accent.
 * @cssprop [--ics-radius = 10px] Corners of the card.
 * @cssprop [--ics-control-radius = 8px] Corners of controls.
 * @cssprop [--ics-gap = 8px] Between options.
 * @cssprop [--ics-compact = 0] 1 for dense pages: less padding, and lower rows where there is a mouse.
 */
export const tokens = css`
  :host {
    --_accent: var(--ics-accent, light-dark(#1a5fb4, #8ab8ff));
    --_on-accent: var(--ics-on-accent, Canvas);
    --_surface: var(--ics-surface, Canvas);
    --_text: var(--ics-text, CanvasText);
    --_secondary: var(--ics-text-secondary, color-mix(in srgb, var(--_text) 68%, transparent));
    --_border: var(--ics-border, color-mix(in srgb, var(--_text) 18%, transparent));
    --_control: var(--ics-control-border, color-mix(in srgb, var(--_text) 55%, transparent));
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
    }
  }
`;
