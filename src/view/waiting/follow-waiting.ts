import { pageDelivery } from '../../delivery.js';
import type { OutboxEvent, StoredAnswer } from '../../outbox/outbox.js';
import { PulseEvent } from '../events.js';
import type { PulseController } from '../pulse-controller.js';
import type { PulseElement } from '../pulse-element.js';
import { retryTime, sizeInWords } from './answer-state.js';
import { attachWaiting } from './attach-waiting.js';
import { deliveryNote } from './delivery-note.js';
import { loadWaitingWords } from './waiting-words.js';
import { whileOnPage } from './while-on-page.js';

/** Tells the page how many answers wait, with counts alone, each time that changes. */
const tellCounts = (host: PulseElement, pulse: string): ((event: OutboxEvent) => void) => {
  let told = '';
  return event => {
    if (event.type !== 'pending') return;
    const { waiting, held, unreadable } = event;
    const counts = [waiting, held, unreadable].join(' ');
    if (counts === told) return;
    told = counts;
    host.dispatchEvent(new PulseEvent('ics-pending', { pulse, waiting, held, unreadable }));
  };
};

/** Says beside the status what becomes of the answer; returns what hears of one that is too large. */
const tellStatus = async (controller: PulseController): Promise<(id: string) => Promise<void>> => {
  const { view, pulse } = controller;
  const { outbox, ports } = pageDelivery();
  let tag = view.lang;
  let words = await loadWaitingWords(tag);
  let bytes = 0;
  const follow = async (): Promise<void> => {
    words = await loadWaitingWords((tag = view.lang));
    controller.draw();
  };
  controller.withDelivery = note => () => {
    // The page around it has changed its language.
    if (tag !== view.lang) void follow();
    const status = pulse.status.get();
    const time = retryTime(status.nextMs ?? 0, ports.clock.nowMs(), words.tag);
    const key = deliveryNote(status, time, navigator.onLine, pulse.session.get().status === 'submitted');
    // Its size is on its way.
    if (!key || (key === 'tooLarge' && bytes === 0)) return note();
    const said = words.translate(key, { time, size: sizeInWords(bytes, words.tag) });
    return [note(), said].filter(Boolean).join(' ');
  };
  controller.note = controller.withDelivery(controller.note);
  controller.draw();
  return async id => {
    bytes = (await outbox.list()).find(answer => answer.id === id)?.bytes ?? 0;
    controller.draw();
  };
};

/** The next page, or the thanks: what comes to one that is being answered moves what a person is about to press. */
const nextPage = ({ session }: PulseController['pulse']): Promise<void> =>
  new Promise(resolve => {
    const { page, status } = session.get();
    if (status === 'submitted') return resolve();
    const stop = session.subscribe(now => {
      if (now.page === page && now.status !== 'submitted') return;
      stop();
      resolve();
    });
  });

/**
 * Says beside the status when an answer is being sent and when it is tried again, and lists what waits on this device from
 * before, or goes on waiting after an attempt.
 */
export const followWaiting = async (host: PulseElement, controller: PulseController): Promise<void> => {
  const { view, pulse } = controller;
  const { outbox } = pageDelivery();
  const earlier = new Set((await outbox.list()).map(({ id }) => id));
  const measure = await tellStatus(controller);
  await view.updateComplete;
  const card = view.querySelector('[part=card]');
  if (!card) return;
  const isTold = (id: string): boolean => !earlier.has(id);
  // An answer that is about to be sent is told by its status.
  const isLeftOut = ({ id, state, nextMs }: StoredAnswer): boolean =>
    isTold(id) && state === 'waiting' && nextMs === undefined && navigator.onLine;
  const { id, title } = pulse.definition;
  const titles = title ? { [id]: title } : {};
  await whileOnPage(view, async () => {
    const count = tellCounts(host, id);
    const untell = outbox.subscribe(event => {
      count(event);
      if (event.type === 'held' && event.code === 'too-large' && isTold(event.id)) void measure(event.id);
    });
    const root = view.getRootNode() as ShadowRoot;
    const elsewhere = { isLeftOut, isTold };
    const whenFree = (): Promise<void> => nextPage(pulse);
    const unlist = await attachWaiting(root, card, () => view.lang, titles, elsewhere, whenFree).catch(() => undefined);
    return () => {
      untell();
      unlist?.();
    };
  });
};
