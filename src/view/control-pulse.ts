import { pageAsking } from '../asking.js';
import { browserPage } from '../base/browser-page.js';
import { settleWithin } from '../base/settle-within.js';
import { createPulse } from '../create-pulse.js';
import type { Pulse } from '../pulse.js';
import type { KeepDefinition, PulseDefinition } from '../definition/pulse-definition.js';
import { pagePerson } from '../page-person.js';
import { loadLanguage } from '../i18n/locale-registry.js';
import type { Language } from '../i18n/messages.js';
import { adoptStyles } from '../theme/adopt-styles.js';
import { endpointIssue } from '../transport/allowed-destination.js';
import { contextOf } from './context-of.js';
import { endpointOf } from './endpoint-of.js';
import { followPulse } from './follow-pulse.js';
import type { CarriedAnswers } from './carry-answers.js';
import type { DraftKeeper } from './draft-keeper.js';
import { dependence } from './first-snapshot.js';
import { mirrorArrows } from './mirror-arrows.js';
import type { Carried } from './opening.js';
import { PulseController } from './pulse-controller.js';
import type { PulseElement } from './pulse-element.js';
import { PulseFailure } from './pulse-failure.js';
import type { PulseView } from './pulse-view.js';
import type { EndpointCode } from './refused-endpoint.js';

const loadForeign = () => import('./foreign-definition.js');

/** How long a first question waits for what the device kept. */
const patienceMs = 1_000;

const needsLists = (text: string): boolean => /"optionsFrom"|"askContext"|\{[\w-]+[|}]/.test(text);

const wholes = new WeakMap<PulseDefinition, boolean>();

/**
 * Whether a first question that was drawn early shows all that the session would: the number of pages, because no question
 * depends on another, and every word, because its type has no more of them than the first request brings.
 */
export const isWholeEarly = (definition: PulseDefinition): boolean => {
  const known = wholes.get(definition);
  if (known !== undefined) return known;
  const text = JSON.stringify(definition);
  const hasWords = /^(nps|choice|text|statement)$/.test(definition.questions[0]?.type ?? '');
  const isWhole = hasWords && !dependence.test(text) && !needsLists(text);
  wholes.set(definition, isWhole);
  return isWhole;
};

/** The attributes that are there and say something. */
const saidBy = (host: PulseElement, ...names: readonly string[]): Record<string, string> =>
  Object.fromEntries(
    names.flatMap(name => {
      const value = host.getAttribute(name);
      return value ? [[name, value]] : [];
    }),
  );

/** Context that the page does not give: a follow-up has it from the answer that it follows. */
const reminded = async ({ id, context = [] }: PulseDefinition, given: object): Promise<Record<string, string>> => {
  const isKnown = context.every(entry => Object.hasOwn(given, typeof entry === 'string' ? entry : entry.id));
  // Where it does not come, the pulse is asked as on any day.
  return isKnown ? {} : import('./reminders.js').then(({ remindedContext }) => remindedContext(id)).catch(() => ({}));
};

/** What keeps the answers until they are sent; null where nothing does. The pulse goes on without it. */
const draftOf = async (definition: PulseDefinition, carried: CarriedAnswers['draft']): Promise<DraftKeeper | null> => {
  if (!definition.draft) return null;
  const { clock } = pageAsking();
  const open = async (): Promise<DraftKeeper | null> => {
    const [{ openDraft }, { questionContracts: contracts }, records] = await Promise.all([
      import('./draft-keeper.js'),
      import('../delivery.js'),
      pagePerson().records(),
    ]);
    return openDraft({ definition, records, clock, contracts, onHide: browserPage.onHide, carried });
  };
  return settleWithin(clock, patienceMs, open(), null);
};

/** Why answers of a tag have nowhere to go; null where they have. */
export const homeless = (host: PulseElement, definition: PulseDefinition): EndpointCode | null => {
  const endpoint = endpointOf(host, definition)?.trim();
  if (endpoint) return endpointIssue(endpoint, document.baseURI, location.origin);
  return host.getAttribute('transport') ? null : 'endpoint-missing';
};

/** The pulse that a tag asks for. Throws a `PulseFailure` when answers have nowhere to go. */
const pulseOf = async (
  host: PulseElement,
  definition: PulseDefinition,
  language: Language,
  seed: number | undefined,
): Promise<Pulse> => {
  const endpoint = endpointOf(host, definition)?.trim();
  const code = homeless(host, definition);
  if (code) {
    const { refusedEndpoint } = await import('./refused-endpoint.js');
    const isAuthored = !host.hasAttribute('endpoint') && definition.delivery?.endpoint;
    throw new PulseFailure([refusedEndpoint(code, endpoint ?? '', !!isAuthored)]);
  }
  const said = saidBy(host, 'transport', 'credentials', 'wave', 'side');
  const { invitation } = definition;
  const window = saidBy(host, 'from', 'until');
  const given = contextOf(host);
  return createPulse({
    definition,
    language: language.tag,
    lists: needsLists(JSON.stringify(definition)) ? await (await loadForeign()).loadLists(host, definition) : {},
    context: { ...(await reminded(definition, given)), ...given },
    contextTitle: language.translate('askContext'),
    countsOnce: () => host.isConnected,
    ...(seed !== undefined && { seed }),
    ...(endpoint && { endpoint: new URL(endpoint, document.baseURI).href }),
    ...said,
    ...(Object.keys(window).length > 0 && { schedule: { ...invitation?.schedule, ...window } }),
  });
};

/** What was answered in a first sitting comes first; where there was none, this is one. */
const sitTwice = async (host: PulseElement, controller: PulseController, keep: KeepDefinition): Promise<void> => {
  const [{ sitFirst }, records] = await Promise.all([import('./first-sitting.js'), pagePerson().records()]);
  const { pulse, view } = controller;
  const rest = await sitFirst({ keep, pulse, view, records, clock: pageAsking().clock });
  controller.pause = async () => {
    const card = await rest();
    if (card) host.opening.frame?.finish();
    return card;
  };
};

/** What stands around the questions. Where it does not come, nothing is shown: a consent may be part of it. */
const page = async (host: PulseElement, controller: PulseController): Promise<void> => {
  const [{ attachPaging }, { questionContracts: contracts }] = await Promise.all([
    import('./paging/paging.js'),
    import('../question/question-contracts.js'),
  ]);
  const { pulse, view } = controller;
  controller.paging = await attachPaging({
    pulse,
    language: () => controller.language,
    contracts,
    view,
    root: host.shadowRoot!,
    next: () => controller.act({ type: 'next' }),
    moved: () => controller.goOn(),
    send: () => controller.send(),
    draw: () => controller.draw(),
  });
};

/** Where it does not come, options stand as they usually do. */
const layOut = async (host: PulseElement, { questions }: PulseDefinition): Promise<void> => {
  if (!JSON.stringify(questions).includes('"layout":')) return;
  const sheet = await import('../question/layout.styles.js').catch(() => undefined);
  if (sheet) adoptStyles(host.shadowRoot!, sheet.layoutStyles);
};

/** What was answered while the tag had another definition. */
const carriedTo = async (definition: PulseDefinition, carried: Carried | undefined): Promise<CarriedAnswers | null> => {
  if (!carried) return null;
  const [{ carryAnswers }, { questionContracts }] = await Promise.all([
    import('./carry-answers.js'),
    import('../question/question-contracts.js'),
  ]);
  return carryAnswers(carried, definition, questionContracts);
};

/** The pulse behind its view; the first page is the pulse's own from now on. Throws a `PulseFailure`. */
export const controlPulse = async (
  host: PulseElement,
  definition: PulseDefinition,
  tag: string,
  early: PulseView | null,
  before: Carried | undefined,
): Promise<PulseController> => {
  const language = await loadLanguage(tag);
  const carried = await carriedTo(definition, before);
  const draft = await draftOf(definition, carried?.draft);
  const pulse = await pulseOf(host, definition, language, (carried?.draft ?? draft)?.seed);
  const judge = (question: string, value: unknown): string | null => host.validate?.(question, value) ?? null;
  const controller = new PulseController(pulse, early, language, judge);
  followPulse(host, controller);
  if (language.direction === 'rtl') mirrorArrows(controller.view);
  if (host.invited) {
    const { closingNote } = await import('./closing-note.js');
    controller.note = await closingNote(host.invited.setting, language.tag, pulse.session);
  }
  // Where it does not come, nothing is shown either: the licence wants both together.
  if (definition.licence)
    controller.attribution = await (
      await import('./licence-notice.js')
    ).renderAttribution(definition.licence, language.tag);
  await (draft ? draft.follow(controller, host) : carried?.give(controller));
  if (definition.keep) await sitTwice(host, controller, definition.keep);
  if (definition.paging) await page(host, controller);
  await layOut(host, definition);
  const { told } = host.opening;
  host.opening.told = undefined;
  if (!carried) controller.told = told?.card(language.translate('next'), () => controller.goOn());
  await controller.begin();
  carried?.focus(controller);
  // Where it does not come, saving asks again and says so.
  pulse.warmUp().catch(() => undefined);
  // Where it does not come, the status alone says where the answer is.
  import('./waiting/follow-waiting.js')
    .then(({ followWaiting }) => followWaiting(host, controller))
    .catch(() => undefined);
  return controller;
};
