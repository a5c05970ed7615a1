/** What a browser test asks of the machine around the page. Keys and clicks made here are trusted events. */
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';

/** Presses keys together and lets go in reverse order, for example `pressChord('Shift', 'Tab')`. */
export const pressChord = (...keys: string[]): Promise<unknown> => executeServerCommand('chord', keys);

/** Presses and releases one key, for example `ArrowRight`. */
export const press = (key: string): Promise<unknown> => sendKeys({ press: key });

/** Types into whatever has the focus. */
export const type = (text: string): Promise<unknown> => sendKeys({ type: text });

/** Some engines measure what is zoomed in pixels of its own. */
const measuresUnzoomed = (): boolean => {
  const probe = document.createElement('div');
  const looks = { all: 'initial', display: 'block', position: 'fixed', zoom: '2', 'inline-size': '10px' };
  for (const [property, value] of Object.entries(looks)) probe.style.setProperty(property, value, 'important');
  document.documentElement.append(probe);
  const { width } = probe.getBoundingClientRect();
  probe.remove();
  return width < 15;
};

const zoomOf = (element: Element): number => {
  const around = element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host;
  return (parseFloat(getComputedStyle(element).zoom) || 1) * (around instanceof Element ? zoomOf(around) : 1);
};

/** The middle of an element in pixels of the page, where a click would be. */
export const middleOf = (element: Element): readonly [x: number, y: number] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  const scale = measuresUnzoomed() ? zoomOf(element) : 1;
  return [(x + width / 2) * scale, (y + height / 2) * scale];
};

const pixelAt = (element: Element): [number, number] => {
  const [x, y] = middleOf(element);
  return [Math.round(x), Math.round(y)];
};

/** Clicks the middle of an element with the mouse. */
export const click = async (element: Element): Promise<void> => {
  element.scrollIntoView({ block: 'center' });
  await sendMouse({ type: 'click', position: pixelAt(element) });
};

/** Drags with the mouse from the middle of one element to that of another. */
export const drag = async (from: Element, to: Element): Promise<void> => {
  await sendMouse({ type: 'move', position: pixelAt(from) });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: pixelAt(to) });
  await sendMouse({ type: 'up' });
};

/** Inner size of the page in CSS pixels. WebKit does not go below a width of 447. */
export const setPageSize = (size: { readonly width: number; readonly height: number }): Promise<unknown> =>
  executeServerCommand('page-size', size);

/**
 * Emulates media features such as `{'prefers-color-scheme': 'dark', 'forced-colors': 'active'}`, and by `media` a medium such as
 * `print`; an empty object ends it.
 * Resolves to false where the engine cannot (all but Chromium): say so in the test instead of passing silently.
 */
export const emulateMedia = (features: Readonly<Record<string, string>>): Promise<boolean> =>
  executeServerCommand<boolean, Readonly<Record<string, string>>>('media', features);
