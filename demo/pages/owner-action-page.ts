import { html } from 'hono/html';
import type { AggregateAction } from '../../src/results/aggregate.js';
import { actionLanguages, actionStates, maximumActionLength } from '../collector/owner-action-form.js';
import { areaField, postForm, problemNotice, selectField, type RefusedForm } from './owner-form.js';
import type { OwnerPage, OwnerScene } from './owner-page.js';
import { pulsePath, type OwnedPulse } from './owner-pulses-page.js';
import { pageHead, type Markup } from './page.js';
import type { OwnerVoice } from './texts/owner-texts.js';

/** The words of an action in a language, or in the one that it has. */
export const actionText = ({ text }: AggregateAction, language: string): string =>
  text[language] ?? Object.values(text)[0] ?? '';

const textLabels = { en: 'actionTextEn', de: 'actionTextDe' } as const;

/** @param waves ids of waves that can have asked for it, latest first */
export const actionFields = (
  { say }: OwnerVoice,
  refused: RefusedForm | null,
  waves: readonly string[],
  action: AggregateAction | null,
): Markup => html`
  ${selectField(
    refused,
    { name: 'asked', label: say('actionAsked'), value: action?.asked ?? '' },
    [...new Set([...waves, ...(action === null ? [] : [action.asked])])].map(id => [id, id] as const),
  )}
  ${actionLanguages.map(language =>
    areaField(
      refused,
      {
        name: `text-${language}`,
        label: say(textLabels[language]),
        help: say('actionTextHelp', { most: maximumActionLength }),
        value: action?.text[language] ?? '',
      },
      3,
    ),
  )}
  ${selectField(
    refused,
    { name: 'state', label: say('actionState'), value: action?.state ?? 'planned' },
    actionStates.map(state => [state, say(state)] as const),
  )}
`;

/** One action: its words and its state. */
export const ownerActionPage = (
  { voice }: OwnerScene,
  { definition, waves }: OwnedPulse,
  action: AggregateAction,
  refused: RefusedForm | null,
): OwnerPage => {
  const { say } = voice;
  const path = `${pulsePath(definition.id)}/actions/${action.id}`;
  const ids = waves.map(({ id }) => id).reverse();
  return {
    title: say('actionTitle'),
    main: html`
      ${pageHead(say('actionTitle'), definition.title)} ${problemNotice(voice, refused)}
      <p><a href="${pulsePath(definition.id)}#actions">${definition.title}</a></p>
      ${postForm({ action: path, button: say('actionSave'), isMain: true }, actionFields(voice, refused, ids, action))}
      <section>
        <h2 id="remove-heading">${say('actionRemoveHeading')}</h2>
        <p>${say('actionRemoveHelp')}</p>
        ${postForm({ action: `${path}/remove`, button: say('actionRemove') }, '')}
      </section>
    `,
  };
};
