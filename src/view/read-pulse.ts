import { formatPath, under } from '../base/issue.js';
import { isJsonObject } from '../base/json.js';
import { fail } from '../base/result.js';
import { warnOnce } from '../base/warn.js';
import { pulseConfiguration } from '../configure-pulse.js';
import { chooseLanguage } from '../definition/localize-definition.js';
import type { PulseDefinition } from '../definition/pulse-definition.js';
import { closestLanguage } from '../i18n/closest-language.js';
import { hasLocale, loadLanguage } from '../i18n/locale-registry.js';
import { watchLanguage, type LanguageListener } from '../i18n/watch-language.js';
import type { CloseReason } from '../presentation/presentation.js';
import { contextOf } from './context-of.js';
import { PulseEvent, type PulseEventType } from './events.js';
import { strangeAttributes } from './known-attributes.js';
import type { Shown } from './opening.js';
import type { ReadScene } from './paper/read-paper.js';
import type { PulseElement } from './pulse-element.js';
import { watchSource } from './watch-source.js';

const loadForeign = () => import('./foreign-definition.js');

/** What a response says of its context, and over it what the page says. */
const contextFor = (host: PulseElement): Record<string, string> => {
  const given: Readonly<Record<string, unknown>> = host.answers ?? {};
  const answered = given['format'] === 'ics-response/1' && isJsonObject(given['context']) ? given['context'] : {};
  const said = Object.entries(answered).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  const side = host.getAttribute('side') ?? (typeof given['side'] === 'string' ? given['side'] : 'receiver');
  return { side, ...Object.fromEntries(said), ...contextOf(host) };
};

const sceneOf = async (host: PulseElement, definition: PulseDefinition, tag: string): Promise<ReadScene> => {
  const [language, { loadLists }, { questionContracts: contracts }] = await Promise.all([
    loadLanguage(tag),
    loadForeign(),
    import('../question/question-contracts.js'),
  ]);
  const { licence } = definition;
  return {
    root: host.shadowRoot!,
    definition,
    language,
    lists: JSON.stringify(definition).includes('"optionsFrom"') ? await loadLists(host, definition) : {},
    context: contextFor(host),
    contracts,
    given: host.answers,
    attribution: licence && (await (await import('./licence-notice.js')).renderAttribution(licence, tag)),
  };
};

/** A pulse that shows answers and asks nothing: it has no session, sends nothing and keeps nothing on the device. */
export class ReadPulse implements Shown, LanguageListener {
  readonly definition: PulseDefinition;
  readonly #host: PulseElement;
  #tag: string;
  #card: HTMLElement | undefined;
  #answered = 0;
  #speaking: Promise<unknown> = Promise.resolve();

  /** `tag` is the language's. */
  constructor(host: PulseElement, definition: PulseDefinition, tag: string) {
    this.#host = host;
    this.definition = definition;
    this.#tag = tag;
    host.opening.carried = undefined;
    watchSource(host);
  }

  /** `place` puts the card on the page; `checked` is the full check of the definition. Throws a `PulseFailure`. */
  async begin(place: (card: HTMLElement) => void, checked: Promise<unknown>): Promise<void> {
    await checked;
    if (strangeAttributes(this.#host.getAttributeNames()).length > 0) (await loadForeign()).refuseMisspelt(this.#host);
    place(await this.#draw());
    // On most pages it can be read without.
    void import('../theme/shield.js').then(({ shield }) => shield(this.#host.shadowRoot!)).catch(() => undefined);
    if (this.definition.translations) watchLanguage(this.#host, this);
  }

  /** Where the words of a language do not come, it stays as it is. */
  languageChanged(): void {
    this.#speaking = this.#speaking.then(() => this.#speak()).catch(() => undefined);
  }

  act(): void {
    // Nothing of it can be used.
  }

  control(): Promise<never> {
    return Promise.reject(new Error('A pulse that is only read asks nothing.'));
  }

  say(type: PulseEventType): boolean {
    const fields = { pulse: this.definition.id, answered: this.#answered, skipped: 0 };
    return this.#host.dispatchEvent(new PulseEvent(type, fields));
  }

  submit(): ReturnType<Shown['submit']> {
    return Promise.resolve(fail({ code: 'read-only', path: [] }));
  }

  reportValidity(): Promise<boolean> {
    return Promise.resolve(true);
  }

  reset(): void {
    // There is nothing that a person answered here.
  }

  /** Takes it off the page and tells the page why. */
  async dismiss(reason: CloseReason): Promise<void> {
    await this.#host.opening.close();
    this.#host.toggleState('waiting', true);
    this.#host.announce('ics-dismissed', reason);
  }

  close(): void {
    this.#card?.remove();
    this.#card = undefined;
  }

  async #speak(): Promise<void> {
    const wanted = closestLanguage(this.#host) || pulseConfiguration().locale || navigator.language;
    const tag = chooseLanguage(this.definition, [wanted], hasLocale);
    // A frame around it has words of its own.
    if (!this.#card || this.#host.opening.frame || tag === this.#tag) return;
    this.#tag = tag;
    await this.#draw();
  }

  async #draw(): Promise<HTMLElement> {
    const { readPaper } = await import('./paper/read-paper.js');
    const { card, answered, issues } = await readPaper(await sceneOf(this.#host, this.definition, this.#tag));
    for (const issue of under('answers', issues))
      warnOnce(issue.code, `${formatPath(issue.path)}: This does not fit, and is not shown.`);
    this.#card = card;
    this.#answered = answered;
    return card;
  }
}
