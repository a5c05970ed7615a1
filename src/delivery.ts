/**
 * Everything between "send" and the endpoint: protection, outbox, transport, and the judgement of answers. Loaded while the
 * person reads the first question.
 */
import { createBrowserPorts } from './base/browser-ports.js';
import type { Ports } from './base/ports.js';
import { pulseConfiguration } from './configure-pulse.js';
import { definitionHash } from './definition/definition-hash.js';
import type { PulseDefinition } from './definition/pulse-definition.js';
import { createOutbox, type Outbox } from './outbox/outbox.js';
import { questionContracts } from './question/question-contracts.js';
import { drawLeftOut } from './session/rotation.js';
import type { Draw } from './session/session-state.js';

export { protect } from './privacy/protect.js';
export { judgeAnswers } from './session/judge-answers.js';
export { waveOf } from './invitation/wave.js';
export { scoreOf } from './session/score-of.js';
export { definitionHash, questionContracts };

/** What all pulses of a page share. */
export interface DeliveryService {
  readonly ports: Ports;
  readonly outbox: Outbox;
  /** What the rotations draw for a pulse and a wave: drawn once, then remembered on the device. */
  draw(definition: PulseDefinition, wave: string, seed: number): Promise<Draw>;
  /** A context entry that the person asked to have remembered on this device. */
  remembered(contextId: string): Promise<string | undefined>;
  remember(contextId: string, value: string): Promise<void>;
}

/** How long a first question waits for what the device remembers. WebKit can keep a page waiting for one that was left. */
const patienceMs = 1_000;
const late = Symbol('late');

const isTextList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every(item => typeof item === 'string');

/** A service over the given ports; its outbox starts to send what earlier pages left. */
export const createDeliveryService = (ports: Ports): DeliveryService => {
  const outbox = createOutbox(ports, {
    transports: () => pulseConfiguration().transports ?? {},
    allowedOrigins: () => pulseConfiguration().allowedOrigins ?? [],
  });
  outbox.start();
  /** A record, `late` where the disk does not answer in time; undefined where there is none or none can be read. */
  const soon = (key: string): Promise<unknown> =>
    new Promise(resolve => {
      const cancel = ports.clock.after(patienceMs, () => resolve(late));
      void ports.storage
        .get(key)
        .catch(() => undefined)
        .then(value => {
          cancel();
          resolve(value);
        });
    });
  return {
    ports,
    outbox,
    async draw(definition, wave, seed) {
      const key = `d:${definition.id}:${wave}`;
      const known = await soon(key);
      if (isTextList(known)) return { leftOut: known, seed };
      const leftOut = drawLeftOut(definition.rotations ?? [], ports.random.unit);
      // Not waited for: a full or slow disk costs the memory of the draw, not the pulse.
      if (known !== late) void ports.storage.set(key, leftOut).catch(() => {});
      return { leftOut, seed };
    },
    async remembered(contextId) {
      const value = await soon(`c:${contextId}`);
      return typeof value === 'string' ? value : undefined;
    },
    remember: (contextId, value) => ports.storage.set(`c:${contextId}`, value),
  };
};

let ofThisPage: DeliveryService | undefined;

/** The page's one service, made at the first call. */
export const pageDelivery = (): DeliveryService => (ofThisPage ??= createDeliveryService(createBrowserPorts()));
