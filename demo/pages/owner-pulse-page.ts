import { html } from 'hono/html';
import type { AggregateAction } from '../../src/results/aggregate.js';
import { judgeRetention } from '../collector/owner-waves.js';
import { actionFields, actionText } from './owner-action-page.js';
import { inputField, ownerTable, postForm, problemNotice, type RefusedForm } from './owner-form.js';
import type { OwnerPage, OwnerScene } from './owner-page.js';
import { kindOf, pulsePath, type OwnedPulse } from './owner-pulses-page.js';
import { stateOf } from './owner-wave-page.js';
import { pageHead, type Markup } from './page.js';
import type { OwnerVoice } from './texts/owner-texts.js';

/** Which of the page's forms was not taken. */
export type PulseForm = 'wave' | 'action' | 'retention';

export interface RefusedPulseForm extends RefusedForm {
  readonly form: PulseForm;
}

type Refused = RefusedPulseForm | null;

const only = (refused: Refused, form: PulseForm): RefusedForm | null => (refused?.form === form ? refused : null);

const wavesSection = ({ say }: OwnerVoice, { definition, waves }: OwnedPulse, refused: Refused): Markup => {
  const path = pulsePath(definition.id);
  const heads = [say('wave'), say('waveState'), say('waveFrom'), say('waveTo'), say('waveAnswers')];
  const rows = waves.map(({ id, state, from = '', to = '', hasAnswers }) => [
    html`<a href="${path}/waves/${id}">${id}<span class="unseen">: ${say('waveChange', { wave: id })}</span></a>`,
    say(stateOf(state)),
    from,
    to,
    say(hasAnswers ? 'waveAnswered' : 'waveUnanswered'),
  ]);
  const form = only(refused, 'wave');
  return html`
    <section>
      <h2 id="waves">${say('wavesHeading')}</h2>
      ${waves.length === 0 ? html`<p>${say('wavesNone')}</p>` : ownerTable(say('wavesHeading'), heads, rows)}
      <p class="quiet">${say('waveLatestHelp')}</p>
      <h3>${say('waveOpenHeading')}</h3>
      ${postForm(
        { action: `${path}/waves`, button: say('waveOpenButton') },
        html`
          ${inputField(form, { name: 'wave', label: say('waveId'), help: say('waveIdHelp'), isRequired: true })}
          ${inputField(form, { name: 'from', label: say('waveFrom'), type: 'date' })}
          ${inputField(form, { name: 'to', label: say('waveTo'), type: 'date' })}
        `,
      )}
    </section>
  `;
};

const actionsSection = (
  voice: OwnerVoice,
  { definition, waves }: OwnedPulse,
  actions: readonly AggregateAction[],
  refused: Refused,
): Markup => {
  const { say } = voice;
  const path = `${pulsePath(definition.id)}/actions`;
  const heads = [say('actionText'), say('actionAsked'), say('actionState'), say('actionTold')];
  const rows = [...actions]
    .reverse()
    .map(action => [
      html`<a href="${path}/${action.id}">${actionText(action, voice.language)}</a>`,
      action.asked,
      say(action.state),
      action.told ?? '',
    ]);
  const ids = waves.map(({ id }) => id).reverse();
  return html`
    <section>
      <h2 id="actions">${say('actionsHeading')}</h2>
      <p>${say('actionsLead')}</p>
      ${actions.length === 0 ? html`<p>${say('actionsNone')}</p>` : ownerTable(say('actionsHeading'), heads, rows)}
      <h3>${say('actionNewHeading')}</h3>
      ${
        ids.length === 0
          ? html`<p>${say('actionNeedsWave')}</p>`
          : postForm(
              { action: path, button: say('actionPublish'), isMain: true },
              actionFields(voice, only(refused, 'action'), ids, null),
            )
      }
    </section>
  `;
};

const retentionSection = (
  { say }: OwnerVoice,
  { definition, waves, retentionMonths }: OwnedPulse,
  today: string,
  refused: Refused,
): Markup => {
  const { undated } = judgeRetention(waves, 1, today);
  return html`
    <section>
      <h2 id="retention">${say('retentionHeading')}</h2>
      ${undated.length === 0 ? '' : html`<p>${say('retentionUndated', { waves: undated.join(', ') })}</p>`}
      ${postForm(
        { action: `${pulsePath(definition.id)}/retention`, button: say('retentionSave') },
        inputField(only(refused, 'retention'), {
          name: 'months',
          label: say('retentionMonths'),
          help: say('retentionHelp'),
          value: String(retentionMonths ?? ''),
        }),
      )}
    </section>
  `;
};

const readingSection = ({ say }: OwnerVoice, { definition }: OwnedPulse): Markup => {
  const { id, kind } = definition;
  const path = pulsePath(id);
  if (kind === 'message') {
    return html`<section>
      <h2 id="reading">${say('messagesHeading')}</h2>
      <ics-messages src="/api/messages/${id}"></ics-messages>
      <p><a href="${path}/messages.json" download>${say('exportMessages')}</a></p>
    </section>`;
  }
  return html`<section>
      <h2 id="reading">${say('exportHeading')}</h2>
      <p>${say('exportLead')}</p>
      <p class="links-in-line">
        <a href="${path}/figures.csv" download>${say('exportCsv')}</a>
        <a href="${path}/figures.json" download>${say('exportJson')}</a>
      </p>
    </section>
    <section>
      <h2 id="figures">${say('figuresHeading')}</h2>
      <ics-results src="/api/results/${id}" view="response-rates"></ics-results>
      <ics-results src="/api/results/${id}"></ics-results>
      <noscript><p class="quiet">${say('needsScript')}</p></noscript>
    </section>`;
};

/** One pulse: its waves, what was done, how long it is kept, and what it says. */
export const ownerPulsePage = (
  { voice, today }: OwnerScene,
  pulse: OwnedPulse,
  actions: readonly AggregateAction[],
  refused: Refused,
): OwnerPage => ({
  title: pulse.definition.title,
  element: pulse.definition.kind === 'message' ? 'ics-messages' : 'ics-results',
  main: html`
    ${pageHead(pulse.definition.title, kindOf(pulse.definition, voice))} ${problemNotice(voice, refused)}
    ${wavesSection(voice, pulse, refused)} ${actionsSection(voice, pulse, actions, refused)}
    ${retentionSection(voice, pulse, today, refused)} ${readingSection(voice, pulse)}
  `,
});
