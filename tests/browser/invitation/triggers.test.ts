import { sendMouse } from '@web/test-runner-commands';
import { clickTrigger } from '../../../src/invitation/triggers/click-trigger.js';
import { dwellTrigger } from '../../../src/invitation/triggers/dwell-trigger.js';
import { eventTrigger } from '../../../src/invitation/triggers/signal-trigger.js';
import { exitTrigger } from '../../../src/invitation/triggers/exit-trigger.js';
import { idleTrigger } from '../../../src/invitation/triggers/idle-trigger.js';
import { loadTrigger } from '../../../src/invitation/triggers/load-trigger.js';
import { manualTrigger } from '../../../src/invitation/triggers/manual-trigger.js';
import { scrollTrigger } from '../../../src/invitation/triggers/scroll-trigger.js';
import { triggers } from '../../../src/invitation/triggers/trigger-registry.js';
import { visibleTrigger } from '../../../src/invitation/triggers/visible-trigger.js';
import { vitalsTrigger } from '../../../src/invitation/triggers/vitals-trigger.js';
import { describeTriggerContract, type TriggerStage } from '../../contract/trigger-contract.js';
import { deepEqual } from '../assert.js';
import { click, press } from '../commands.js';

const scrollToShare = async (stage: TriggerStage, share: number): Promise<void> => {
  const { scrollHeight, clientHeight } = document.documentElement;
  window.scrollTo({ top: (scrollHeight - clientHeight) * share, behavior: 'instant' });
  await stage.painted();
};

const addButton = (stage: TriggerStage, id: string): HTMLButtonElement => {
  const button = document.createElement('button');
  button.id = id;
  button.textContent = id;
  stage.place.prepend(button);
  return button;
};

/** Only Chromium moves its mouse out of the page. */
const leaveByTheTop = async (): Promise<void> => {
  if (navigator.userAgent.includes('Chrome')) await sendMouse({ type: 'move', position: [60, -5] });
  else document.documentElement.dispatchEvent(new MouseEvent('mouseout', { bubbles: true, clientX: 60, clientY: -5 }));
};

const clickOn = (id: string): Promise<void> => click(document.getElementById(id)!);

describeTriggerContract('load', loadTrigger, {});

describeTriggerContract('visible: the tag, empty, at its place', visibleTrigger, {
  prepare: stage => void stage.addHeight(3_000),
  almost: stage => scrollToShare(stage, 0.3),
  occur: stage => scrollToShare(stage, 1),
  recover: stage => scrollToShare(stage, 0),
  optional: ['IntersectionObserver'],
});

describeTriggerContract('visible: an element', visibleTrigger, {
  value: '#comments',
  prepare: stage => {
    addButton(stage, 'comments');
    stage.addHeight(3_000);
  },
  almost: stage => scrollToShare(stage, 0.3),
  occur: stage => scrollToShare(stage, 1),
  recover: stage => scrollToShare(stage, 0),
  arrive: stage => {
    addButton(stage, 'comments');
    stage.addHeight(3_000);
  },
});

describeTriggerContract('scroll: a share of the page', scrollTrigger, {
  value: '60%',
  prepare: stage => void stage.addHeight(3_000),
  almost: stage => scrollToShare(stage, 0.5),
  occur: stage => scrollToShare(stage, 0.7),
  recover: stage => scrollToShare(stage, 0.1),
  arrive: stage => void stage.addHeight(3_000),
});

describeTriggerContract('scroll: a page that fits its window', scrollTrigger, {
  value: '60%',
  almost: stage => stage.pass(4),
  occur: stage => stage.pass(5),
});

describeTriggerContract('dwell', dwellTrigger, {
  value: '3s',
  almost: stage => stage.pass(2),
  occur: stage => stage.pass(3),
  recover: () => {},
});

describeTriggerContract('idle', idleTrigger, {
  value: '3s',
  almost: async stage => {
    stage.pass(2);
    await press('a');
    stage.pass(3);
    await sendMouse({ type: 'move', position: [40, 40] });
    await sendMouse({ type: 'move', position: [50, 50] });
    await press('a');
  },
  occur: stage => stage.pass(4),
  recover: async stage => {
    await press('a');
    stage.pass(1);
  },
});

describeTriggerContract('exit: by pointer', exitTrigger, {
  prepare: () => sendMouse({ type: 'move', position: [60, 60] }),
  almost: () => sendMouse({ type: 'move', position: [60, 5] }),
  occur: leaveByTheTop,
  recover: () => sendMouse({ type: 'move', position: [60, 60] }),
});

/** A quick scroll by finger, in as few frames as can be: it is slow machines that make the gesture slow. */
const swipe = async (stage: TriggerStage, ...topsPx: readonly number[]): Promise<void> => {
  for (const top of topsPx) {
    document.dispatchEvent(new Event('touchmove'));
    window.scrollTo({ top, behavior: 'instant' });
    await stage.painted();
  }
};

describeTriggerContract('exit: back and up, by finger', exitTrigger, {
  prepare: stage => void stage.addHeight(5_000),
  // Up, but from nowhere; and far down.
  almost: stage => swipe(stage, 500, 100, 2_000),
  occur: stage => swipe(stage, 2_500, 1_500),
  recover: stage => swipe(stage, 0),
});

describeTriggerContract('click', clickTrigger, {
  value: '#close',
  prepare: stage => {
    addButton(stage, 'close');
    addButton(stage, 'other');
  },
  almost: () => clickOn('other'),
  occur: () => clickOn('close'),
  recover: () => clickOn('other'),
  arrive: stage => void addButton(stage, 'close'),
});

describeTriggerContract('event', eventTrigger, {
  value: 'request-closed',
  almost: stage => {
    stage.host.dispatchEvent(new Event('request-close', { bubbles: true }));
    stage.host.attachShadow({ mode: 'open' }).dispatchEvent(new Event('request-closed', { bubbles: true }));
  },
  occur: () => void document.dispatchEvent(new Event('request-closed')),
  recover: () => {},
});

describe('the registry of triggers', () => {
  it('gets each by its name', async () => {
    const found = await Promise.all(Object.entries(triggers).map(async ([name, load]) => [name, (await load()).name]));
    const all = {
      ...{ loadTrigger, visibleTrigger, scrollTrigger, dwellTrigger, idleTrigger },
      ...{ exitTrigger, clickTrigger, eventTrigger, vitalsTrigger, manualTrigger },
    };
    deepEqual(
      found.map(([name, own]) => [`${name}Trigger`, own]),
      Object.entries(all).map(([name, trigger]) => [name, trigger.name]),
    );
  });
});
