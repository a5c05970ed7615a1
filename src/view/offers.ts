import { html, nothing } from 'lit/html.js';
import { evaluateCondition } from '../definition/condition.js';
import { localizeDefinition } from '../definition/localize-definition.js';
import type { PlainQuestion, PulseDefinition } from '../definition/pulse-definition.js';
import type { Pulse } from '../pulse.js';
import { endingOf, factsAtEnd } from '../session/flow.js';
import { lazyQuestionElements } from '../question/question-registry.js';
import { findTemplate } from './find-template.js';
import type { PulseElement } from './pulse-element.js';
import { loadViewWords } from './view-words.js';

const plain = ({ questions }: PulseDefinition): readonly PlainQuestion[] =>
  questions.flatMap(question => (question.type === 'group' ? question.questions : question));

/**
 * Fetches the offered templates, all that they ask with and the words beside them, so that they can be shown without a network.
 * Rejects where a template does not come.
 */
export const fetchOffered = async (offers: NonNullable<PulseDefinition['offers']>, tag: string): Promise<void> => {
  await loadViewWords(tag);
  const found = await Promise.all(offers.map(({ pulse }) => findTemplate(pulse)));
  const types = found.flatMap(template => (template ? plain(template).map(({ type }) => type) : []));
  await Promise.all([...new Set(types)].map(async type => lazyQuestionElements[type]?.()));
};

/** In the same place, so of what the offered pulse says about its own moment nothing holds. */
const inPlaceOf = (
  { invitation: { display } = {} }: PulseDefinition,
  { invitation: _, ...offered }: PulseDefinition,
): PulseDefinition => ({ ...offered, ...(display && { invitation: { display } }) });

const goOn = async (host: PulseElement, definition: PulseDefinition): Promise<void> => {
  await host.opening.close();
  const shown = await host.opening.show(true, { definition });
  const controller = await shown?.control();
  controller?.view.focusStep(controller.pulse.session.page()?.steps[0]?.key);
};

/**
 * What may follow a pulse that has been answered: the templates that its definition offers where their condition holds, as
 * buttons that show them in its place. What was answered decides it here; nothing of it is sent. Empty where there is none. Where
 * words do not come, the titles stand alone: a pulse never mixes languages.
 */
export const renderOffers = async (
  host: PulseElement,
  { definition, session }: Pulse,
  tag: string,
): Promise<unknown> => {
  const facts = factsAtEnd(session.setting, session.get());
  const offers = endingOf(session.setting, facts)?.offers ?? definition.offers ?? [];
  const due = offers.filter(offer => !offer.if || evaluateCondition(offer.if, facts));
  const found = await Promise.all(due.map(({ pulse }) => findTemplate(pulse)));
  const offered = found.filter(each => each !== undefined);
  if (offered.length === 0) return '';
  const words = await loadViewWords(tag);
  return html`<div part="offers">
    ${words.tag === tag ? html`<p>${words.translate('offersLead')}</p>` : nothing}
    ${offered.map(each => {
      const { title, language = 'en' } = localizeDefinition(each, tag);
      const follow = (): void => void goOn(host, inPlaceOf(definition, each));
      return html`<button type="button" lang=${language} @click=${follow}>${title}</button>`;
    })}
  </div>`;
};
