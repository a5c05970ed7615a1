/**
 * Everything between "send" and the endpoint: protection, outbox, transport, and the judgement of answers. Loaded while the
 * person reads the first question.
 */
import { createBrowserPorts } from './base/browser-ports.js';
import type { PersonRecords, Ports } from './base/ports.js';
import { settleWithin } from './base/settle-within.js';
import { pulseConfiguration } from './configure-pulse.js';
import { definitionHash } from './definition/definition-hash.js';
import type { PulseDefinition } from './definition/pulse-definition.js';
import { rememberedDraw } from './invitation/remembered-draw.js';
import { rememberedSeed } from './invitation/remembered-seed.js';
import { createOutbox, type Outbox } from './outbox/outbox.js';
import { pageLocalPorts, pagePerson } from './page-person.js';
import { questionContracts } from './question/question-contracts.js';
import type { Draw } from './session/session-state.js';
import { pageSealing } from './shared-computer.js';

export { destinationsOf } from './destinations.js';
export { protect } from './privacy/protect.js';
export { judgeAnswers } from './session/judge-answers.js';
export { judgeChecks } from './session/judge-checks.js';
export { waveOf } from './invitation/wave.js';
export { scoreOf } from './session/score-of.js';
export { definitionHash, questionContracts };

/** What all pulses of a page share. */
export interface DeliveryService {
  readonly ports: Ports;
  readonly outbox: Outbox;
  /** What chance decides for a pulse and a wave: drawn once, then remembered for this person on the device. */
  draw(definition: PulseDefinition, wave: string, seed: number): Promise<Draw>;
  /** A context entry that the person asked to have remembered on this device. */
  remembered(contextId: string): Promise<string | undefined>;
  remember(contextId: string, value: string): Promise<void>;
}

/** How long a first question waits for what the device remembers. WebKit can keep a page waiting for one that was left. */
const patienceMs = 1_000;
/**
 * A service over the given ports; its outbox starts to send what earlier pages left. `records` are those of the person who is
 * at the page, default the one local person.
 */
export const createDeliveryService = (
  ports: Ports,
  records: () => Promise<PersonRecords> = async () => ports.storage,
): DeliveryService => {
  const outbox = createOutbox(ports, {
    transports: () => pulseConfiguration().transports ?? {},
    allowedOrigins: () => pulseConfiguration().allowedOrigins ?? [],
    authorize: () => pulseConfiguration().authorize ?? {},
    sealing: pageSealing,
  });
  outbox.start();
  const soon = <T>(work: (opened: PersonRecords) => Promise<T>): Promise<T | undefined> =>
    settleWithin(ports.clock, patienceMs, records().then(work), undefined);
  return {
    ports,
    outbox,
    async draw(definition, wave, fresh) {
      const [leftOut, seed] = await Promise.all([
        definition.rotations ? rememberedDraw(soon, definition, wave, ports.random.unit) : [],
        rememberedSeed(soon, definition.id, wave, fresh),
      ]);
      return { leftOut, seed };
    },
    async remembered(contextId) {
      const value = await soon(opened => opened.get(`c:${contextId}`));
      return typeof value === 'string' ? value : undefined;
    },
    remember: async (contextId, value) => (await records()).update(`c:${contextId}`, () => value),
  };
};

let ofThisPage: DeliveryService | undefined;

/** The page's one service, made at the first call. */
export const pageDelivery = (): DeliveryService =>
  (ofThisPage ??= createDeliveryService(createBrowserPorts(pageLocalPorts()), pagePerson().records));
