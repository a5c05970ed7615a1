/**
 * "You asked, we did": what became of earlier answers, told in the card before the first question. Self-contained, because
 * most pulses have nothing to tell.
 */
import { isJsonObject } from '../base/json.js';
import type { PersonRecords } from '../base/ports.js';
import { warnOnce } from '../base/warn.js';
import { loadViewWords, type ViewLanguage } from './view-words.js';

const states = ['planned', 'started', 'done', 'declined'] as const;

/** An action as an owner published it. */
export interface PublishedAction {
  readonly id: string;
  readonly state: (typeof states)[number];
  /** By language. */
  readonly text: Readonly<Record<string, string>>;
  /** ISO 8601 date on which it was published; empty where nothing says it. */
  readonly told: string;
}

/** What is ready to be shown. */
export interface Told {
  /** Draws it, with a button under it that says `next`; pressing that remembers that the person has seen it. */
  card(next: string, goOn: () => void): HTMLElement;
}

/** What is told, to whom, and how it is read. */
export interface ToldScene {
  readonly url: URL;
  /** Id of the pulse. */
  readonly pulse: string;
  /** BCP 47, of the pulse. */
  readonly language: string;
  /** What the device remembers of the person. */
  readonly records: Pick<PersonRecords, 'get' | 'update'>;
  /** The text of a response; null where it is too long. */
  readonly readText: (response: Response) => Promise<string | null>;
}

/** Read in one glance, before what the person came for. */
const mostTold = 3;
const longestText = 300;

const isTexts = (value: unknown): value is PublishedAction['text'] =>
  isJsonObject(value) &&
  Object.keys(value).length > 0 &&
  Object.values(value).every(text => typeof text === 'string' && text.length <= longestText);

const isAction = (value: unknown): boolean =>
  isJsonObject(value) &&
  /^[\w-]{1,64}$/.test(String(value['id'])) &&
  (states as readonly unknown[]).includes(value['state']) &&
  isTexts(value['text']);

const dateOf = (told: unknown): string => /^\d{4}-\d\d-\d\d/.exec(String(told))?.[0] ?? '';

/**
 * The newest actions of a list, at most three. Of two of one day the later in the list is the newer one. What is no action, or
 * has a text of more than 300 characters, is left out; null for JSON that is no list.
 */
export const newestActions = (list: unknown): readonly PublishedAction[] | null => {
  if (!Array.isArray(list)) return null;
  const sound = list.filter(isAction) as (Omit<PublishedAction, 'told'> & { readonly told?: unknown })[];
  return sound
    .map(({ id, state, text, told }) => ({ id, state, text, told: dateOf(told) }))
    .reverse()
    .sort((a, b) => b.told.localeCompare(a.told))
    .slice(0, mostTold);
};

/** Names what is told: a state that has changed makes it another set. */
export const setOf = (actions: readonly PublishedAction[]): string =>
  actions.map(({ id, state }) => `${id}:${state}`).join(' ');

/** The text for a language, with the language that it has: the tag's own, else English, else the first there is. */
export const textFor = (text: PublishedAction['text'], tag: string): readonly [language: string, text: string] => {
  const wanted = [tag, tag.split('-')[0] ?? '', 'en'].find(language => Object.hasOwn(text, language));
  const language = wanted ?? Object.keys(text)[0] ?? '';
  return [language, text[language] ?? ''];
};

const element = (
  name: string,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
) => {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...children);
  return made;
};

const itemOf = ({ state, text, told }: PublishedAction, tag: string, words: ViewLanguage | null): HTMLElement => {
  const [language, said] = textFor(text, tag);
  const day = told && new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(told));
  const lead = [words?.translate(state), day].filter(Boolean).join(', ');
  return element(
    'li',
    {},
    ...(lead ? [element('strong', {}, `${lead}: `)] : []),
    element('bdi', { lang: language }, said),
  );
};

/** Where words do not come, the actions stand alone: a pulse never mixes languages. */
const cardOf = (
  actions: readonly PublishedAction[],
  tag: string,
  words: ViewLanguage | null,
  next: string,
  goOn: () => void,
): HTMLElement => {
  const button = element('button', { type: 'submit', part: 'next' }, next);
  button.addEventListener('click', goOn);
  return element(
    'div',
    { part: 'told' },
    ...(words ? [element('h3', { id: 'ics-told' }, words.translate('toldTitle'))] : []),
    // A long list scrolls, and has to be reached by the keyboard for that.
    element(
      'ul',
      { tabindex: '0', ...(words && { 'aria-labelledby': 'ics-told' }) },
      ...actions.map(each => itemOf(each, tag, words)),
    ),
    element('div', { part: 'actions' }, button),
  );
};

const fetchList = async ({ url, readText }: ToldScene): Promise<unknown> => {
  const response = await fetch(url, {
    credentials: 'same-origin',
    referrerPolicy: 'no-referrer',
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(10_000),
  });
  if (response.ok) return JSON.parse((await readText(response)) ?? '') as unknown;
  throw new Error(`${response.status}`);
};

/**
 * Fetches the actions of a pulse and what of them this person has not seen; null where there is nothing new. Nothing about the
 * person is sent with the request, and that they have seen it stays on the device. From the page's own origin only. Rejects
 * where it cannot be read.
 */
export const toldActions = async (scene: ToldScene): Promise<Told | null> => {
  const { url, pulse, language, records } = scene;
  if (url.origin !== location.origin) throw new Error('another origin');
  const actions = newestActions(await fetchList(scene));
  if (!actions) throw new Error('no list');
  const key = `a:${pulse}`;
  const set = setOf(actions);
  if (actions.length === 0 || (await records.get(key)) === set) return null;
  const spoken = await loadViewWords(language);
  const words = spoken.tag === language ? spoken : null;
  return {
    card: (next, goOn) =>
      cardOf(actions, language, words, next, () => {
        records
          .update(key, () => set)
          .catch((error: unknown) => warnOnce('actions-not-noted', `They will be told again: ${String(error)}`));
        goOn();
      }),
  };
};
