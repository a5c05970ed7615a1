import type { IssueCode } from './base/describe-issue.js';
import type { Issue } from './base/issue.js';
import type { Result } from './base/result.js';
import { createStore, type Store } from './base/store.js';
import { localizeDefinition } from './definition/localize-definition.js';
import type { PulseDefinition } from './definition/pulse-definition.js';
import { statusAfter, waitingStatus, type Attempted } from './delivery-status.js';
import type { DeliveryService } from './delivery.js';
import { askedBy, forgetHandedIn, noteHandedIn, wasHandedIn } from './handed-in.js';
import { privacyMode } from './privacy-mode.js';
import type { DeliveryStatus, Pulse, PulseSetup } from './pulse.js';
import { buildResponse } from './session/build-response.js';
import { createSessionStore, type SessionStore } from './session/session-store.js';
import type { Page, SessionSetting } from './session/session-state.js';
import { unanswered } from './session/transition.js';

export type DeliveryModules = typeof import('./delivery.js');

/** What sending needs, once it is there. */
export interface LoadedDelivery {
  readonly modules: DeliveryModules;
  readonly service: DeliveryService;
}

/** Where a person answers in own words, and not in a format that has room for nothing else: `cmt`, in a group `svc.cmt`. */
const textQuestions = ({ questions }: PulseDefinition): string[] =>
  questions.flatMap(question => {
    const inner = question.type === 'group' ? question.questions : [question];
    const texts = inner.filter(each => each.type === 'text' && !each.format).map(({ id }) => id);
    return question.type === 'group' ? texts.map(id => `${question.id}.${id}`) : texts;
  });

/** From the first question to the end or a reset; a save that is under way belongs to the run it was begun in. */
interface Run extends Attempted {
  id?: string;
  saving?: Promise<Saved> | undefined;
}

type Saved = Result<{ readonly id: string }, Issue>;

const problem = (code: IssueCode, path: Issue['path'] = []): Saved & { readonly ok: false } => ({
  ok: false,
  error: { code, path },
});

/** A pulse over a session and what sends it. */
export class WiredPulse implements Pulse {
  readonly session: SessionStore;
  readonly status: Store<DeliveryStatus> = createStore<DeliveryStatus>({ state: 'none' });
  readonly privacy: Pulse['privacy'];
  readonly #setup: PulseSetup;
  readonly #asked: string;
  readonly #loaded: () => Promise<LoadedDelivery>;
  #modules: DeliveryModules | undefined;
  #run: Run = {};
  #unsubscribe: (() => void) | undefined;

  constructor(setup: PulseSetup, setting: SessionSetting, loaded: () => Promise<LoadedDelivery>) {
    this.#setup = setup;
    this.#loaded = loaded;
    this.privacy = privacyMode(setup.definition, setup.credentials);
    this.#asked = askedBy(setup);
    this.session = createSessionStore({
      ...setting,
      scoreOf: (id, answers) =>
        this.#modules?.scoreOf(this.#modules.questionContracts, setting.definition, id, answers),
    });
  }

  get definition(): PulseDefinition {
    return this.session.setting.definition;
  }

  judge(): Record<string, string> {
    const page = this.session.page();
    return page ? { ...this.#judge([page]), ...unanswered(page, this.session.get()) } : {};
  }

  next(): void {
    const issues = this.judge();
    this.session.dispatch(Object.keys(issues).length > 0 ? { type: 'reject', issues } : { type: 'next' });
  }

  submit(): Promise<Saved> {
    const run = this.#run;
    if (run.saving) return run.saving;
    this.session.dispatch({ type: 'submit' });
    if (this.session.get().status !== 'saving') {
      return Promise.resolve(problem('answer-needed'));
    }
    this.status.set({ state: 'saving' });
    run.saving = this.#save(run)
      .catch(() => this.#refuse(run, problem('not-saved')))
      .then(outcome => {
        if (!outcome.ok) run.saving = undefined;
        return outcome;
      });
    return run.saving;
  }

  async preview(): Promise<string> {
    const { outcome } = await this.#protect(this.#run);
    return outcome.ok ? outcome.value.body : '';
  }

  async warmUp(): Promise<LoadedDelivery> {
    const loaded = await this.#loaded();
    this.#modules = loaded.modules;
    if (this.status.get().state === 'none' && wasHandedIn(this.#asked, this)) {
      this.status.set({ state: 'not-saved', code: 'already-sent' });
    }
    return loaded;
  }

  async flush(): Promise<void> {
    await (await this.#loaded()).service.outbox.flush();
  }

  async rememberContext(): Promise<void> {
    const { service } = await this.#loaded();
    for (const [key, value] of Object.entries(this.session.get().answers)) {
      if (key.startsWith('@') && typeof value === 'string') await service.remember(key.slice(1), value);
    }
  }

  speak(language: string, contextTitle: string): void {
    this.session.reword({ definition: localizeDefinition(this.#setup.definition, language), contextTitle });
  }

  reset(): void {
    forgetHandedIn(this);
    this.#run = {};
    this.status.set({ state: 'none' });
    this.session.reset();
  }

  close(): void {
    forgetHandedIn(this);
    this.#unfollow();
  }

  #unfollow(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = undefined;
  }

  /** Hears of an answer from its saving to its delivery, and no longer: the outbox outlives every pulse of the page. */
  #follow(run: Run, { outbox, ports }: DeliveryService): void {
    this.#unfollow();
    this.#unsubscribe = outbox.subscribe(event => {
      if (!('id' in event) || event.id !== run.id) return;
      const status = statusAfter(event);
      if (event.type === 'delivered') this.#unfollow();
      if (event.type === 'attempt')
        Object.assign(run, { isSending: !event.isOver }, event.isOver || { nextMs: undefined });
      if (event.type === 'retrying') run.nextMs = ports.clock.nowMs() + event.afterMs;
      if (run !== this.#run) return;
      const { state } = this.status.get();
      // Its sentence is on screen from here on.
      if (status?.code === 'closed') void outbox.noteTold(event.id).catch(() => undefined);
      if (status) this.status.set(status);
      else if (state === 'held' && event.type === 'attempt') this.#tellAttempt(!event.isOver);
      else if (state !== 'saving') this.status.set(waitingStatus(run, outbox));
    });
  }

  /** What needs a person is tried again: unless it gets through, it goes on needing one. */
  #tellAttempt(isSending: boolean): void {
    const { isSending: wasSending, ...held } = this.status.get();
    if (isSending) this.status.set({ ...held, isSending });
    else if (wasSending) this.status.set(held);
  }

  #judge(judged: readonly Page[]): Record<string, string> {
    if (!this.#modules) return {};
    const { judgeAnswers, judgeChecks, questionContracts } = this.#modules;
    const { setting } = this.session;
    const state = this.session.get();
    const steps = judged.flatMap(page => page.steps);
    return {
      ...judgeChecks(setting, state, this.session.pages(), judged),
      ...judgeAnswers(questionContracts, setting, state, steps),
    };
  }

  /** The response as it stands, as the bytes that would be stored. */
  async #protect(run: Run) {
    const state = this.session.get();
    const { modules, service } = await this.warmUp();
    const id = (run.id ??= service.ports.random.hex(16));
    const { definition: authored, side, wave, schedule = authored.invitation?.schedule } = this.#setup;
    const nowMs = service.ports.clock.nowMs();
    const frame = {
      id,
      definition: modules.definitionHash(authored),
      wave: modules.waveOf(wave ?? authored.wave, schedule, nowMs),
      language: this.definition.language ?? 'en',
      ...(side && { side }),
      ...(authored.privacy?.mode === 'identified' && { submittedAt: new Date(nowMs).toISOString() }),
    };
    const response = buildResponse(this.session.setting, state, frame);
    const options = { redact: authored.privacy?.redact ?? [], textQuestions: textQuestions(authored) };
    return { modules, service, outcome: modules.protect(response, options) };
  }

  async #save(run: Run): Promise<Saved> {
    const { modules, service, outcome } = await this.#protect(run);
    if (run !== this.#run) return problem('reset');
    if (wasHandedIn(this.#asked, this)) return this.#refuse(run, problem('already-sent'));
    const issues = this.#judge(this.session.pages());
    if (Object.keys(issues).length > 0) {
      this.session.dispatch({ type: 'reject', issues });
      this.status.set({ state: 'none' });
      return problem('answers-rejected', Object.keys(issues).slice(0, 1));
    }
    this.#follow(run, service);
    const added = outcome.ok
      ? await service.outbox.add(outcome.value, ...modules.destinationsOf(this.#setup))
      : outcome;
    if (!added.ok) return this.#refuse(run, added);
    if (run !== this.#run) return added;
    noteHandedIn(this.#asked, this, this.#setup.countsOnce);
    // An answer on a fast network may have arrived before its saving is told.
    if (this.status.get().state === 'saving') this.status.set(waitingStatus(run, service.outbox));
    this.session.dispatch({ type: 'saved' });
    return added;
  }

  #refuse(run: Run, refused: Saved & { readonly ok: false }): Saved {
    if (run !== this.#run) return refused;
    this.#unfollow();
    this.status.set({ state: 'not-saved', code: refused.error.code });
    this.session.dispatch({ type: 'not-saved' });
    return refused;
  }
}
