import type { Cancel, Clock } from '../base/ports.js';
import type { TriggerSetting } from './invitation-setting.js';
import type { Way } from './invitation.js';

// A timer of more than 2³¹ ms fires at once.
const longestTimerMs = 3_600_000;

/**
 * Takes a due pulse to the screen: waits for its trigger, its delay and its turn, and tells the invitation where that ends.
 * Rejects when a trigger cannot be had.
 */
export const approach = async (way: Way): Promise<void> => {
  const { parts, signal } = way;
  const { trigger, cancel } = parts.setting;
  // What calls it off must be there before what calls for it.
  for (const each of cancel) await arm(way, each, () => way.settle('cancelled', [{ code: 'cancelled' }]));
  const occasion = new Promise<void>((resolve, reject) => {
    arm(way, trigger, resolve).catch(reject);
  });
  await occasion;
  await delay(way);
  if (!signal.aborted && (await mayGoOn(way))) await showInTurn(way);
};

const arm = async ({ parts, signal }: Way, trigger: TriggerSetting, fire: () => void): Promise<void> => {
  if (signal.aborted || trigger.name === 'manual') return;
  const disarm = await parts.arm(trigger, () => {
    if (!signal.aborted) fire();
  });
  whenAborted(signal, disarm);
};

const whenAborted = (signal: AbortSignal, work: Cancel): void => {
  if (signal.aborted) work();
  else signal.addEventListener('abort', work, { once: true });
};

const delay = async ({ parts, signal, say }: Way): Promise<void> => {
  const { clock, setting } = parts;
  if (setting.delayMs <= 0) return;
  say('awaiting-delay', [{ code: 'awaiting-delay', untilMs: clock.nowMs() + setting.delayMs }]);
  await passed(clock, setting.delayMs, signal);
};

/** Never, when `signal` aborts before. */
const passed = (clock: Pick<Clock, 'after'>, durationMs: number, signal: AbortSignal): Promise<void> =>
  new Promise(resolve => {
    let cancel: Cancel = () => {};
    const wait = (leftMs: number): void => {
      if (leftMs <= 0) return resolve();
      cancel = clock.after(Math.min(leftMs, longestTimerMs), () => wait(leftMs - longestTimerMs));
    };
    wait(durationMs);
    whenAborted(signal, () => cancel());
  });

const mayGoOn = async ({ judge, settle, signal }: Way): Promise<boolean> => {
  const reasons = await judge();
  if (signal.aborted) return false;
  if (reasons.length > 0) settle('not-due', reasons);
  return reasons.length === 0;
};

const showInTurn = async (way: Way): Promise<void> => {
  const { parts, signal } = way;
  way.say('awaiting-turn', [{ code: 'awaiting-turn' }]);
  const giveTurn = await parts.takeTurn(signal).catch(() => null);
  if (signal.aborted) return giveTurn?.();
  if (!giveTurn) return way.settle('cancelled', [{ code: 'cancelled' }]);
  way.hold(giveTurn);
  if (!(await mayGoOn(way))) return;
  way.decide();
  const isShown = await parts.show().catch(() => false);
  if (way.isOver()) return;
  if (isShown) return way.settle('shown', []);
  const reasons = await way.judge();
  // A lost claim has a reason that will end; a host page that says no is not asked again.
  if (way.isOver()) return;
  if (reasons.length > 0) way.settle('not-due', reasons);
  else way.settle('cancelled', [{ code: 'cancelled' }]);
};
