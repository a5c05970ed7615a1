/** Puts the person at a page within reach of a test. */
import { createLocalPorts } from '../../../src/base/browser-local-ports.js';
import { createPagePerson } from '../../../src/page-person.js';

declare global {
  /** Opens the page's log anew for whoever has this key, and does one thing; gives codes, ids or true. */
  var actAs: (key: string, act: 'look' | 'answer' | 'read' | 'erase' | 'someone-else') => Promise<unknown>;
}

const asking = { pulse: 'lunch', wave: '2026-11', seconds: 30 };

globalThis.actAs = async (key, act) => {
  const log = await createPagePerson(createLocalPorts(), () => key).log();
  const writer = await log.writer();
  const acts = {
    look: () => log.look(({ exposures }) => exposures.map(() => ({ code: 'answered' }))),
    answer: () => writer.answered(asking),
    read: () => writer.read(),
    erase: () => writer.erase(),
    'someone-else': () => writer.someoneElse(),
  };
  const outcome: unknown = await acts[act]();
  log.close();
  return outcome ?? null;
};
