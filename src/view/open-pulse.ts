import { adoptStyles } from 'lit';
import { isJsonObject } from '../base/json.js';
import { pulseConfiguration } from '../configure-pulse.js';
import { createPulse, type Pulse } from '../create-pulse.js';
import { chooseLanguage } from '../definition/localize-definition.js';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import { hasLocale, loadLanguage } from '../i18n/locale-registry.js';
import type { Language } from '../i18n/messages.js';
import { questionStyles } from '../question/question.styles.js';
import { loadTemplate, templateIds } from '../templates/index.js';
import { tokens } from '../theme/tokens.styles.js';
import { closestLanguage } from './closest-language.js';
import type { PulseElement } from './pulse-element.js';
import { PulseFailure } from './pulse-failure.js';
import { pulseStyles } from './pulse.styles.js';
import { PulseView } from './pulse-view.js';
import { readSource, type DefinitionSource } from './read-source.js';

export interface OpenedPulse {
  readonly pulse: Pulse;
  readonly view: PulseView;
  /** Takes it off the page. */
  close(): void;
}

/** Checks of definitions that did not come with this package, and all that only some pulses need. */
const loadForeign = () => import('./foreign-definition.js');

/** Enough to show a first question safely; the full check follows at once, and replaces the pulse when it fails. */
const isPlausible = (value: unknown): value is PulseDefinition => {
  if (!isJsonObject(value) || value['format'] !== 'ics-pulse/1' || typeof value['title'] !== 'string') return false;
  const questions = value['questions'];
  return (
    Array.isArray(questions) &&
    questions.length > 0 &&
    questions.length <= 50 &&
    questions.every(({ id, type, title } = {}) => id && type && typeof title === 'string') &&
    new Set(questions.map(({ id }) => id)).size === questions.length
  );
};

interface Found {
  readonly definition: PulseDefinition;
  /** The full check of a definition that only looks right so far. */
  readonly checked?: Promise<unknown>;
}

const fromText = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const findDefinition = async (host: PulseElement, source: DefinitionSource): Promise<Found> => {
  if (source.kind === 'template') {
    const template = await loadTemplate(source.id);
    return { definition: template ?? (await loadForeign()).unknownTemplate(source.id, templateIds) };
  }
  if (source.kind === 'object' || source.kind === 'text') {
    const value = source.kind === 'text' ? fromText(source.text) : source.value;
    if (isPlausible(value)) return { definition: value, checked: loadForeign().then(({ check }) => check(value)) };
  }
  return { definition: await (await loadForeign()).readForeign(host, source) };
};

const contextOf = (host: PulseElement): Record<string, string> => {
  const context: Record<string, string> = {};
  for (const { name, value } of host.attributes) {
    if (name.startsWith('context-')) context[name.slice(8)] = value;
  }
  return Object.assign(context, host.context);
};

const metaContent = (name: string): string | undefined =>
  document.querySelector<HTMLMetaElement>(`meta[name="ics-pulse:${name}"]`)?.content;

const needsLists = (definition: PulseDefinition): boolean =>
  /"optionsFrom"|"askContext"|\{\w+[|}]/.test(JSON.stringify(definition));

const languageOf = (host: PulseElement, definition: PulseDefinition): Promise<Language> => {
  const wanted = [closestLanguage(host), pulseConfiguration().locale ?? navigator.language].filter(Boolean);
  return loadLanguage(chooseLanguage(definition, wanted.slice(0, 1), hasLocale));
};

const setUp = async (host: PulseElement, definition: PulseDefinition): Promise<readonly [Pulse, Language]> => {
  const attribute = (name: string): string | undefined => host.getAttribute(name) ?? undefined;
  const language = await languageOf(host, definition);
  const form = host.querySelector<HTMLFormElement>(':scope > form')?.action;
  const endpoint =
    attribute('endpoint') ??
    definition.delivery?.endpoint ??
    form ??
    metaContent('endpoint') ??
    pulseConfiguration().endpoint;
  const transport = attribute('transport');
  if (!endpoint && !transport) throw (await loadForeign()).missingEndpoint(host);
  const pulse = await createPulse({
    definition,
    language: language.tag,
    lists: needsLists(definition) ? await (await loadForeign()).loadLists(host, definition) : {},
    context: contextOf(host),
    contextTitle: language.translate('askContext'),
    ...Object.fromEntries(
      Object.entries({
        endpoint: endpoint && new URL(endpoint, document.baseURI).href,
        transport,
        credentials: attribute('credentials'),
        wave: attribute('wave'),
        side: attribute('side'),
      }).filter(([, value]) => value),
    ),
  });
  return [pulse, language];
};

const rootOf = (host: PulseElement): ShadowRoot => {
  const root = host.shadowRoot ?? host.attachShadow({ mode: 'open' });
  adoptStyles(root, [tokens, questionStyles, pulseStyles]);
  return root;
};

const follow = (host: PulseElement, { session, status }: Pulse, view: PulseView): (() => void) => {
  const stops = [
    session.subscribe(({ answers, issues, status: at }) => {
      host.toggleState('answered', Object.keys(answers).length > 0);
      host.toggleState('invalid', Object.keys(issues).length > 0);
      host.toggleState('submitted', at === 'submitted');
    }),
    status.subscribe(({ state, code }) => {
      host.toggleState('queued', state === 'saved' || state === 'memory');
      host.toggleState('held', state === 'held');
      host.toggleState('offline', state === 'saved' && !navigator.onLine);
      if (state === 'sent' || state === 'handed-over') view.say('ics-delivered');
      if (state === 'held' && code) view.say('ics-held', { code });
    }),
  ];
  return () => stops.forEach(stop => stop());
};

/** Shows the pulse in the host's shadow root; null when it cannot be shown and a sentence stands in its place. */
export const openPulse = async (host: PulseElement): Promise<OpenedPulse | null> => {
  const explain = async (error: unknown): Promise<null> => {
    (await loadForeign()).explain(host, rootOf(host), error);
    return null;
  };
  try {
    PulseView.define();
    const { definition, checked } = await findDefinition(host, await readSource(host));
    const [pulse, language] = await setUp(host, definition);
    const view = new PulseView(pulse, language);
    view.judge = (question, value) => host.validate?.(question, value) ?? null;
    view.dir = language.direction;
    view.lang = language.tag;
    await view.prepare(pulse.session.page());
    rootOf(host).replaceChildren(view);
    await view.updateComplete;
    const unfollow = follow(host, pulse, view);
    view.say('ics-shown');
    const close = (): void => {
      unfollow();
      pulse.close();
      view.remove();
    };
    checked?.catch((error: unknown) => {
      close();
      void explain(error);
    });
    return { pulse, view, close };
  } catch (error) {
    if (!(error instanceof PulseFailure)) console.error('ics-pulse:', error);
    return explain(error);
  }
};
