/** What a browser test asks of the machine around the page. Keys and clicks made here are trusted events. */
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';

/** Presses keys together and lets go in reverse order, for example `pressChord('Shift', 'Tab')`. */
export const pressChord = (...keys: string[]): Promise<unknown> => executeServerCommand('chord', keys);

/** Presses and releases one key, for example `ArrowRight`. */
export const press = (key: string): Promise<unknown> => sendKeys({ press: key });

/** Types into whatever has the focus. */
export const type = (text: string): Promise<unknown> => sendKeys({ type: text });

/** Clicks the middle of an element with the mouse. */
export const click = async (element: Element): Promise<void> => {
  element.scrollIntoView({ block: 'center' });
  const box = element.getBoundingClientRect();
  await sendMouse({
    type: 'click',
    position: [Math.round(box.x + box.width / 2), Math.round(box.y + box.height / 2)],
  });
};

/** Drags with the mouse from the middle of one element to that of another. */
export const drag = async (from: Element, to: Element): Promise<void> => {
  const middle = (element: Element): [number, number] => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [Math.round(x + width / 2), Math.round(y + height / 2)];
  };
  await sendMouse({ type: 'move', position: middle(from) });
  await sendMouse({ type: 'down' });
  await sendMouse({ type: 'move', position: middle(to) });
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
