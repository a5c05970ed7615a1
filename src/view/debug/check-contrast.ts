import { warnOnce } from '../../base/warn.js';
import { lowContrasts, over, type Colour, type ThemeColours } from './contrast.js';

const white: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };

/** What the browser would paint for a CSS colour; null where it cannot. */
const painted = (css: string): Colour | null => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d');
  if (!context) return null;
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
  return { red, green, blue, alpha: alpha / 255 };
};

/** The private properties that hold what the tokens come to, in `tokens.styles.ts`. */
const sources: Readonly<Record<Exclude<keyof ThemeColours, 'page'>, string>> = {
  surface: '--_surface',
  text: '--_text',
  'text-secondary': '--_secondary',
  accent: '--_accent',
  'on-accent': '--_on-accent',
  'control-border': '--_control',
  focus: '--_focus',
};

const parentOf = (element: Element): Element | null => {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
};

/** What is behind an element: backgrounds of all that it stands in; pictures are not looked at. */
const behind = (element: Element | null, canvas: Colour): Colour => {
  if (!element) return canvas;
  const own = painted(getComputedStyle(element).backgroundColor) ?? { ...white, alpha: 0 };
  return own.alpha === 1 ? own : over(own, behind(parentOf(element), canvas));
};

/** The colours that a shown pulse has come to on its page; null while it shows nothing. */
export const themeColours = (host: Element): ThemeColours | null => {
  const { shadowRoot: root } = host;
  if (!root) return null;
  const probe = document.createElement('span');
  root.append(probe);
  const valueOf = (css: string): Colour => {
    probe.style.color = css;
    return painted(getComputedStyle(probe).color) ?? white;
  };
  const canvas = valueOf('Canvas');
  // Floating modes are opaque, whatever the surface.
  const page = root.querySelector(':popover-open, :modal') ? canvas : behind(host, canvas);
  const resolved = Object.entries(sources).map(([token, property]) => [token, valueOf(`var(${property})`)]);
  probe.remove();
  return { page, ...Object.fromEntries(resolved) } as ThemeColours;
};

/**
 * Warns in the console where the colours that a page gives to a pulse do not reach level AA, once for each pair of tokens that
 * fails, with the code `low-contrast`.
 */
export const checkContrast = (host: Element): void => {
  const colours = themeColours(host);
  if (!colours || matchMedia('(forced-colors: active)').matches) return;
  for (const { token, on, ratio, minimum } of lowContrasts(colours)) {
    const names = `--ics-${token} on --ics-${on}`;
    warnOnce('low-contrast', `${names} has a contrast of ${ratio}; people need at least ${minimum}.`);
  }
};
