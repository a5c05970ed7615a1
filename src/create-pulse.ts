import type { Issue } from './base/issue.js';
import { fail, ok, type Result } from './base/result.js';
import { createStore, type Store } from './base/store.js';
import { pulseConfiguration } from './configure-pulse.js';
import { localizeDefinition } from './definition/localize-definition.js';
import type { Lists, PulseDefinition } from './definition/pulse-definition.js';
import type { DeliveryService } from './delivery.js';
import type { OutboxEvent } from './outbox/outbox.js';
import { buildResponse } from './session/build-response.js';
import { createSessionStore, type SessionStore } from './session/session-store.js';
import type { Draw, Step } from './session/session-state.js';
import type { Destination } from './transport/transport.js';

export interface PulseSetup {
  /** As authored and checked: what is hashed. */
  readonly definition: PulseDefinition;
  /** BCP 47; default the definition's. */
  readonly language?: string;
  readonly lists?: Lists;
  /** Context entries by id; only those that the definition declares are used. */
  readonly context?: Readonly<Record<string, string>>;
  /** Default: the definition's, then `configurePulse`'s. */
  readonly endpoint?: string;
  readonly credentials?: 'omit' | 'same-origin' | 'include';
  /** Name of a function registered with `configurePulse({transports})`. */
  readonly transport?: string;
  /** Fixes the wave. */
  readonly wave?: string;
  readonly side?: 'receiver' | 'provider';
  /** Title of the question for a context entry that the host did not give. */
  readonly contextTitle?: string;
  /** Default: the page's own service. */
  readonly service?: DeliveryService;
}

/** Where the answer is. `held` needs a person; `memory` is saved in this page only. */
export interface DeliveryStatus {
  readonly state: 'none' | 'saving' | 'not-saved' | 'saved' | 'memory' | 'sent' | 'handed-over' | 'held';
  /** Permanent code, for `held` and `not-saved`. */
  readonly code?: string;
}

export interface Pulse {
  /** In the language it is shown in. */
  readonly definition: PulseDefinition;
  readonly session: SessionStore;
  readonly status: Pick<Store<DeliveryStatus>, 'get' | 'subscribe'>;
  readonly privacy: 'anonymous' | 'confidential' | 'identified';
  /** Goes on to the next page when this one's answers hold. */
  next(): void;
  /** Resolves when the answer is on disk, or says why it is not. */
  submit(): Promise<Result<{ readonly id: string }, Issue>>;
  /** Exactly the bytes that would be sent now. */
  preview(): Promise<string>;
  /** Fetches what sending needs. */
  warmUp(): Promise<unknown>;
  /** Tries at once to send everything that waits on this device. */
  flush(): Promise<void>;
  /** Remembers the person's own answers about context (such as the team) on this device. */
  rememberContext(): Promise<void>;
  /** Starts again with a new id. */
  reset(): void;
  /** Lets go of the outbox; the answer stays there. */
  close(): void;
}

const loadDelivery = () => import('./delivery.js');

const isDeclared = ({ context = [] }: PulseDefinition, id: string): boolean =>
  context.some(entry => (typeof entry === 'string' ? entry : entry.id) === id);

/** Context that the host gave, and what the person asked to have remembered for the rest. */
const knownContext = async (
  definition: PulseDefinition,
  given: Readonly<Record<string, string>>,
  service: () => Promise<DeliveryService>,
): Promise<Record<string, string>> => {
  const context = Object.fromEntries(Object.entries(given).filter(([id]) => isDeclared(definition, id)));
  for (const id of definition.askContext ?? []) {
    const value = context[id] ?? (await (await service()).remembered(id));
    if (value !== undefined) context[id] = value;
  }
  return context;
};

const freshSeed = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) >>> 1;

/** What was saved, by the outbox's own events. */
const statusOf = (event: OutboxEvent): DeliveryStatus | null =>
  event.type === 'delivered'
    ? { state: event.code === 'unchecked' ? 'handed-over' : 'sent' }
    : event.type === 'held'
      ? { state: 'held', code: event.code }
      : null;

/** A whole pulse without any element: session, protection, outbox and transport, wired. */
export const createPulse = async (setup: PulseSetup): Promise<Pulse> => {
  const authored = setup.definition;
  const definition = localizeDefinition(authored, setup.language ?? authored.language ?? 'en');
  const delivery = authored.delivery ?? {};
  const credentials = setup.credentials ?? delivery.credentials ?? pulseConfiguration().credentials ?? 'omit';
  const mode = authored.privacy?.mode ?? 'anonymous';
  const service = async (): Promise<DeliveryService> => setup.service ?? (await loadDelivery()).pageDelivery();
  const wave = async (): Promise<string> =>
    (await loadDelivery()).waveOf(
      setup.wave ?? authored.wave,
      authored.invitation?.schedule,
      (await service()).ports.clock.nowMs(),
    );
  const context = await knownContext(authored, setup.context ?? {}, service);
  const seed = freshSeed();
  const draw: Draw = authored.rotations
    ? await (await service()).draw(authored, await wave(), seed)
    : { leftOut: [], seed };
  let contracts: typeof import('./delivery.js') | undefined;
  const session = createSessionStore({
    definition,
    lists: setup.lists ?? {},
    context,
    draw,
    contextTitle: setup.contextTitle ?? '',
    scoreOf: (id, answers) => contracts?.scoreOf(contracts.questionContracts, definition, id, answers),
  });
  const status = createStore<DeliveryStatus>({ state: 'none' });

  let id: string | undefined;
  let running: Promise<Result<{ readonly id: string }, Issue>> | undefined;
  let unsubscribe: (() => void) | undefined;

  const warmUp = async () => {
    contracts = await loadDelivery();
    const { ports, outbox } = await service();
    id ??= ports.random.hex(16);
    unsubscribe ??= outbox.subscribe(event => {
      const next = 'id' in event && event.id === id ? statusOf(event) : null;
      if (next) status.set(next);
    });
    return { ...contracts, ports, outbox, id };
  };

  const judge = (steps: readonly Step[]): Record<string, string> =>
    contracts ? contracts.judgeAnswers(contracts.questionContracts, session.setting, session.get(), steps) : {};

  const protectedNow = async () => {
    const loaded = await warmUp();
    const frame = {
      id: loaded.id,
      definition: loaded.definitionHash(authored),
      wave: await wave(),
      language: definition.language ?? 'en',
      ...(setup.side && { side: setup.side }),
      ...(mode === 'identified' && { submittedAt: new Date(loaded.ports.clock.nowMs()).toISOString() }),
    };
    const response = buildResponse(session.setting, session.get(), frame);
    return { ...loaded, outcome: loaded.protect(response, { redact: authored.privacy?.redact ?? [] }) };
  };

  const destination = (): Destination => ({
    url: setup.endpoint ?? delivery.endpoint ?? pulseConfiguration().endpoint ?? '',
    recipe: delivery.recipe ?? 'json',
    options: {
      acknowledge: delivery.acknowledge ?? 'status',
      credentials,
      redirect: delivery.redirect ?? 'manual',
    },
    ...(setup.transport && { transport: setup.transport }),
  });

  const save = async (): Promise<Result<{ readonly id: string }, Issue>> => {
    const { outcome, outbox, ports } = await protectedNow();
    const issues = judge(session.pages().flatMap(page => page.steps));
    if (Object.keys(issues).length > 0) {
      session.dispatch({ type: 'reject', issues });
      status.set({ state: 'none' });
      return fail({
        code: 'answers-rejected',
        path: Object.keys(issues).slice(0, 1),
        message: 'An answer does not fit.',
      });
    }
    const added = outcome.ok ? await outbox.add(outcome.value, destination()) : outcome;
    if (!added.ok) {
      status.set({ state: 'not-saved', code: added.error.code });
      session.dispatch({ type: 'not-saved' });
      return added;
    }
    if (status.get().state === 'saving') {
      status.set({ state: ports.storage.persistence === 'disk' ? 'saved' : 'memory' });
    }
    session.dispatch({ type: 'saved' });
    return ok({ id: added.value.id });
  };

  const notSaved = (code: string): Result<never, Issue> => {
    status.set({ state: 'not-saved', code });
    session.dispatch({ type: 'not-saved' });
    return fail({ code, path: [], message: 'The answer could not be saved.' });
  };

  return {
    definition,
    session,
    status,
    privacy: mode === 'identified' ? mode : credentials === 'omit' ? mode : 'confidential',
    next() {
      const issues = judge(session.page()?.steps ?? []);
      session.dispatch(Object.keys(issues).length > 0 ? { type: 'reject', issues } : { type: 'next' });
    },
    submit() {
      if (running) return running;
      session.dispatch({ type: 'submit' });
      if (session.get().status !== 'saving') {
        return Promise.resolve(fail({ code: 'answer-needed', path: [], message: 'A required question is open.' }));
      }
      status.set({ state: 'saving' });
      running = save()
        .catch(() => notSaved('not-saved'))
        .then(outcome => {
          if (!outcome.ok) running = undefined;
          return outcome;
        });
      return running;
    },
    async preview() {
      const { outcome } = await protectedNow();
      return outcome.ok ? outcome.value.body : '';
    },
    warmUp,
    flush: async () => (await service()).outbox.flush(),
    async rememberContext() {
      const { remember } = await service();
      for (const [key, value] of Object.entries(session.get().answers)) {
        if (key.startsWith('@') && typeof value === 'string') await remember(key.slice(1), value);
      }
    },
    reset() {
      id = running = undefined;
      status.set({ state: 'none' });
      session.reset();
    },
    close: () => unsubscribe?.(),
  };
};
