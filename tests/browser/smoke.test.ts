import { equal, ok, waitUntil } from './assert.js';
import { click, press, pressChord, type } from './commands.js';

/** What every other browser test takes for granted of the engine it runs in. */
describe('the engine', () => {
  let form: HTMLFormElement;
  beforeEach(() => {
    form = document.createElement('form');
    for (const name of ['first', 'second']) form.append(Object.assign(document.createElement('input'), { name }));
    document.body.append(form);
  });
  afterEach(() => form.remove());

  const field = (name: string): HTMLInputElement => form.elements.namedItem(name) as HTMLInputElement;

  it('clicks and types with trusted events', async () => {
    let isTrusted = false;
    field('first').addEventListener('click', event => (isTrusted = event.isTrusted));
    await click(field('first'));
    await type('abc');
    ok(isTrusted, 'the click is trusted');
    equal(field('first').value, 'abc');
  });

  it('moves the focus forwards and back', async () => {
    field('first').focus();
    await press('Tab');
    equal(document.activeElement, field('second'));
    await pressChord('Shift', 'Tab');
    equal(document.activeElement, field('first'));
  });

  it('stores in IndexedDB', async () => {
    const request = indexedDB.open('smoke');
    await waitUntil(() => request.readyState === 'done');
    ok(request.result.name === 'smoke');
    request.result.close();
    indexedDB.deleteDatabase('smoke');
  });
});
