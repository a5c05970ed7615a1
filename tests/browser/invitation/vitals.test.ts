import { vitalsTrigger } from '../../../src/invitation/triggers/vitals-trigger.js';
import { describeTriggerContract, TriggerStage } from '../../contract/trigger-contract.js';
import { equal } from '../assert.js';
import { click } from '../commands.js';

/** Keeps the page from painting for so long after a click: its INP is at least that. */
const addSlowButton = (stage: TriggerStage, busyMs: number): HTMLElement => {
  const button = document.createElement('button');
  button.textContent = 'Slow';
  button.onclick = () => {
    for (const until = performance.now() + busyMs; performance.now() < until;);
  };
  stage.place.append(button);
  return button;
};

const measuresInteractions =
  typeof PerformanceEventTiming === 'function' && 'interactionId' in PerformanceEventTiming.prototype;

if (measuresInteractions) {
  describeTriggerContract('vitals', vitalsTrigger, {
    value: 'poor',
    endsWhenIdle: true,
    almost: stage => click(addSlowButton(stage, 300)),
    occur: stage => click(addSlowButton(stage, 700)),
  });
} else {
  describe('the trigger vitals in a browser that measures nothing', () => {
    it('neither throws nor fires', async () => {
      const stage = new TriggerStage();
      const armed = stage.arm(vitalsTrigger, 'needs-improvement');
      await click(addSlowButton(stage, 700));
      await stage.painted();
      equal(armed.fired, 0);
      armed.cancel();
      stage.dispose();
    });
  });
}
