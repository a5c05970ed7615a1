import { clickTrigger } from '../../../src/invitation/triggers/click-trigger.js';
import { dwellTrigger } from '../../../src/invitation/triggers/dwell-trigger.js';
import { eventTrigger } from '../../../src/invitation/triggers/signal-trigger.js';
import { exitTrigger } from '../../../src/invitation/triggers/exit-trigger.js';
import { idleTrigger } from '../../../src/invitation/triggers/idle-trigger.js';
import { loadTrigger } from '../../../src/invitation/triggers/load-trigger.js';
import { manualTrigger } from '../../../src/invitation/triggers/manual-trigger.js';
import { scrollTrigger } from '../../../src/invitation/triggers/scroll-trigger.js';
import type { Trigger } from '../../../src/invitation/triggers/trigger.js';
import { visibleTrigger } from '../../../src/invitation/triggers/visible-trigger.js';
import { TriggerStage } from '../../contract/trigger-contract.js';
import { deepEqual, equal, waitUntil } from '../assert.js';
import { click } from '../commands.js';

describe('triggers', () => {
  let stage: TriggerStage;
  const cancels: (() => void)[] = [];
  const arm = (trigger: Trigger, value?: string): { fired: number } => {
    const armed = stage.arm(trigger, value);
    cancels.push(armed.cancel);
    return armed;
  };
  const look = (state: DocumentVisibilityState): void => {
    Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
    document.dispatchEvent(new Event('visibilitychange'));
  };
  const focus = (hasFocus: boolean): void => {
    Object.defineProperty(document, 'hasFocus', { configurable: true, value: () => hasFocus });
  };
  beforeEach(() => {
    stage = new TriggerStage();
    look('visible');
    focus(true);
  });
  afterEach(() => {
    for (const cancel of cancels.splice(0)) cancel();
    Reflect.deleteProperty(document, 'visibilityState');
    Reflect.deleteProperty(document, 'hasFocus');
    stage.dispose();
  });

  it('load: a tab in the background waits until somebody looks at it', async () => {
    look('hidden');
    const armed = arm(loadTrigger);
    await stage.painted();
    equal(armed.fired, 0);
    look('visible');
    look('visible');
    equal(armed.fired, 1);
  });

  it('dwell: counts only what is seen and has the focus, all in all', () => {
    const armed = arm(dwellTrigger, 'PT4S');
    stage.pass(2);
    look('hidden');
    stage.pass(60);
    look('visible');
    focus(false);
    stage.pass(60);
    focus(true);
    stage.pass(1);
    equal(armed.fired, 0);
    stage.pass(1);
    equal(armed.fired, 1);
    stage.pass(4);
    equal(armed.fired, 2);
  });

  it('idle: fires once a pause; who is away is not idle', () => {
    const armed = arm(idleTrigger, '4s');
    stage.pass(3);
    look('hidden');
    stage.pass(60);
    look('visible');
    stage.pass(3);
    equal(armed.fired, 0);
    stage.pass(1);
    equal(armed.fired, 1);
    stage.pass(60);
    equal(armed.fired, 1);
  });

  it('scroll: a page that grows while it is read has to be scrolled', async () => {
    const armed = arm(scrollTrigger, '60%');
    stage.pass(3);
    stage.addHeight(3_000);
    stage.pass(60);
    equal(armed.fired, 0);
    window.scrollTo({ top: 3_000, behavior: 'instant' });
    await waitUntil(() => armed.fired === 1);
  });

  it('scroll: a page that is down there already counts', async () => {
    stage.addHeight(3_000);
    window.scrollTo({ top: 3_000, behavior: 'instant' });
    await stage.painted();
    const armed = arm(scrollTrigger, '60%');
    stage.pass(1);
    equal(armed.fired, 1);
  });

  it('scroll: a short page in the background is not read', () => {
    look('hidden');
    const armed = arm(scrollTrigger, '60%');
    stage.pass(60);
    equal(armed.fired, 0);
  });

  it('visible: finds the element that took the place of another', async () => {
    const add = (): HTMLElement => {
      const section = document.createElement('section');
      section.id = 'later';
      stage.place.append(section);
      return section;
    };
    const armed = arm(visibleTrigger, '#later');
    const first = add();
    await waitUntil(() => armed.fired === 1, 'the first');
    first.remove();
    await stage.painted();
    add();
    await waitUntil(() => armed.fired === 2, 'the second');
  });

  it('visible: the empty tag in a page that is not scrolled', async () => {
    const armed = arm(visibleTrigger);
    equal(stage.host.getBoundingClientRect().width, 0);
    await waitUntil(() => armed.fired === 1);
  });

  it('click: hears buttons in open shadow roots, and whatever lies inside of them', async () => {
    const armed = arm(clickTrigger, '.close');
    const outer = document.createElement('div');
    const button = document.createElement('button');
    button.className = 'close';
    button.append(Object.assign(document.createElement('b'), { textContent: 'Close' }));
    button.addEventListener('click', event => event.stopImmediatePropagation());
    outer.attachShadow({ mode: 'open' }).append(button);
    stage.place.append(outer);
    await click(button.firstElementChild!);
    equal(armed.fired, 1);
  });

  it('click: leaves the click to the page', async () => {
    arm(clickTrigger, 'button');
    const heard: boolean[] = [];
    const button = stage.place.appendChild(document.createElement('button'));
    button.textContent = 'Close';
    button.addEventListener('click', event => heard.push(event.defaultPrevented));
    await click(button);
    deepEqual(heard, [false]);
  });

  for (const [name, trigger] of [
    ['click', clickTrigger],
    ['visible', visibleTrigger],
  ] as const)
    it(`${name}: a selector that does not parse is an issue, not an exception`, async () => {
      const armed = arm(trigger, 'a:not(');
      await click(stage.place.appendChild(Object.assign(document.createElement('button'), { textContent: 'A' })));
      await stage.painted();
      deepEqual(stage.issues, [{ code: 'not-a-selector', path: ['trigger'] }]);
      equal(armed.fired, 0);
    });

  it('event: hears window, document and elements, once each, whatever stops them', () => {
    const armed = arm(eventTrigger, 'request-closed');
    window.dispatchEvent(new CustomEvent('request-closed'));
    document.dispatchEvent(new Event('request-closed', { bubbles: true }));
    stage.host.addEventListener('request-closed', event => event.stopImmediatePropagation());
    stage.host.dispatchEvent(new Event('request-closed'));
    const { shadowRoot } = Object.assign(stage.host, { shadow: stage.host.attachShadow({ mode: 'open' }) });
    const inner = shadowRoot!.appendChild(document.createElement('i'));
    inner.dispatchEvent(new Event('request-closed', { composed: true }));
    equal(armed.fired, 4);
  });

  it('event: what came before is not remembered', async () => {
    document.dispatchEvent(new Event('request-closed'));
    const armed = arm(eventTrigger, 'request-closed');
    await stage.painted();
    equal(armed.fired, 0);
  });

  it('exit: not while something is dragged, nor out of the list of a select, nor into a frame', () => {
    const armed = arm(exitTrigger);
    const leave = (from: Element, changes: MouseEventInit): void =>
      void from.dispatchEvent(new MouseEvent('mouseout', { bubbles: true, clientY: -1, ...changes }));
    const select = stage.place.appendChild(document.createElement('select'));
    const option = select.appendChild(document.createElement('option'));
    leave(document.body, { buttons: 1 });
    leave(document.body, { clientY: 300 });
    leave(document.body, { relatedTarget: stage.place });
    leave(select, {});
    leave(option, {});
    equal(armed.fired, 0);
    leave(document.body, {});
    equal(armed.fired, 1);
  });

  it('exit: a wheel or a script that scrolls up is no finger', async () => {
    stage.addHeight(5_000);
    const armed = arm(exitTrigger);
    for (const top of [2_500, 2_400, 1_500, 0]) {
      window.scrollTo({ top, behavior: 'instant' });
      await stage.painted();
    }
    equal(armed.fired, 0);
  });

  it('manual: never', async () => {
    const armed = arm(manualTrigger);
    stage.pass(60);
    await stage.painted();
    equal(armed.fired, 0);
  });
});
