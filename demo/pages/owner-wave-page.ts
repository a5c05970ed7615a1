import { html } from 'hono/html';
import type { OwnedWave } from '../collector/owner-waves.js';
import { inputField, postForm, problemNotice, selectField, type RefusedForm } from './owner-form.js';
import type { OwnerPage, OwnerScene } from './owner-page.js';
import { pulsePath, type OwnedPulse } from './owner-pulses-page.js';
import { pageHead, type Markup } from './page.js';
import type { OwnerTextKey } from './texts/owner-texts.js';

export const stateOf = (state: OwnedWave['state']): OwnerTextKey => (state === 'open' ? 'stateOpen' : 'stateClosed');

const deletionSection = (
  { voice: { say } }: OwnerScene,
  pulse: string,
  wave: string,
  refused: RefusedForm | null,
): Markup => html`
  <section>
    <h2 id="delete-heading">${say('waveDeleteHeading')}</h2>
    <p>${say('waveDeleteHelp')}</p>
    <p><a href="${pulsePath(pulse)}#reading">${say('waveDeleteExport')}</a></p>
    ${postForm(
      { action: `${pulsePath(pulse)}/waves/${wave}/delete`, button: say('waveDeleteButton') },
      inputField(refused, { name: 'confirm', label: say('waveDeleteTyped', { wave }) }),
    )}
  </section>
`;

/** One wave: open, close, date and delete it. */
export const ownerWavePage = (
  scene: OwnerScene,
  { definition }: OwnedPulse,
  { id, state, from = '', to = '' }: OwnedWave,
  refused: RefusedForm | null,
): OwnerPage => {
  const { voice } = scene;
  const { say } = voice;
  const path = `${pulsePath(definition.id)}/waves/${id}`;
  const states = (['open', 'closed'] as const).map(each => [each, say(stateOf(each))] as const);
  return {
    title: say('waveTitle', { wave: id, pulse: definition.title }),
    main: html`
      ${pageHead(say('waveTitle', { wave: id, pulse: definition.title }), '')} ${problemNotice(voice, refused)}
      <p><a href="${pulsePath(definition.id)}">${definition.title}</a></p>
      <section>
        <h2 id="state-heading">${say('waveHeading')}</h2>
        ${postForm(
          { action: path, button: say('waveSave'), isMain: true },
          html`
            ${selectField(
              refused,
              { name: 'state', label: say('waveState'), help: say('waveCloseHelp'), value: state },
              states,
            )}
            ${inputField(refused, { name: 'from', label: say('waveFrom'), type: 'date', value: from })}
            ${inputField(refused, { name: 'to', label: say('waveTo'), type: 'date', value: to })}
          `,
        )}
      </section>
      ${deletionSection(scene, definition.id, id, refused)}
    `,
  };
};
