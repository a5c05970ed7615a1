import { html } from 'hono/html';
import type { PulseDefinition } from '../../src/definition/pulse-definition.js';
import type { AnswerForm } from './answer-form.js';
import { ownerTable } from './owner-form.js';
import type { OwnerPage, OwnerScene } from './owner-page.js';
import { keptFor } from './owner-pulses-page.js';
import { pageHead, type Markup } from './page.js';
import type { OwnerTextKey, OwnerVoice } from './texts/owner-texts.js';
import type { ContextRecord, PulseRecord, QuestionRecord } from './works-council-record.js';

export interface CouncilPulse {
  readonly record: PulseRecord;
  readonly retentionMonths: number | null;
}

export interface CouncilFacts {
  readonly pulses: readonly CouncilPulse[];
  /** Pulses that are not in use and could be shown as well. */
  readonly others: readonly PulseDefinition[];
  /** Groups that have fewer people than twice the usual minimum, by their labels. */
  readonly smallGroups: readonly string[];
  /** People below which a group counts as small. */
  readonly smallBelow: number;
}

const modes = { anonymous: 'modeAnonymous', confidential: 'modeConfidential', identified: 'modeIdentified' } as const;

const contactFields = { name: 'contactName', email: 'contactEmail', phone: 'contactPhone' } as const;

const answerText = (answer: AnswerForm, { say }: OwnerVoice): string => {
  switch (answer.kind) {
    case 'options': {
      const labels = answer.labels.join(' · ');
      const choice = answer.isSeveral ? say('answerSeveral', { labels }) : labels;
      return answer.hasText ? say('answerWithText', { labels: choice }) : choice;
    }
    case 'list':
      return say(answer.isSeveral ? 'answerListSeveral' : 'answerList', { list: answer.list });
    case 'steps':
      return say('answerSteps', { from: answer.from, to: answer.to });
    case 'number':
      return answer.unit === null ? say('answerNumber') : say('answerNumberUnit', { unit: answer.unit });
    case 'contact':
      return say('answerContact', { fields: answer.fields.map(field => say(contactFields[field])).join(' · ') });
    case 'day':
      return say('answerDay');
    case 'time':
      return say('answerTime');
    case 'text':
      return say('answerText', { n: answer.maximumLength });
  }
};

const remarksOn = ({ isRequired, isConditional, isDrawn, perOptionOf }: QuestionRecord, { say }: OwnerVoice): string =>
  [
    isRequired ? say('dataRequired') : '',
    isConditional ? say('dataConditional') : '',
    isDrawn ? say('dataDrawn') : '',
    perOptionOf === null ? '' : say('dataPerOption', { question: perOptionOf }),
  ]
    .filter(Boolean)
    .join('; ');

const questionsTable = ({ title, questions }: PulseRecord, voice: OwnerVoice): Markup =>
  ownerTable(
    `${voice.say('councilData')}: ${title}`,
    [voice.say('dataField'), voice.say('dataQuestion'), voice.say('dataAnswer')],
    questions.map(question => {
      const remarks = remarksOn(question, voice);
      return [
        html`<code>${question.id}</code>`,
        html`${question.title} ${remarks === '' ? '' : html`<small class="quiet">(${remarks})</small>`}`,
        answerText(question.answer, voice),
      ];
    }),
  );

const contextText = ({ id, isSent, isAsked, isGroup }: ContextRecord, { say }: OwnerVoice): string =>
  [
    say(isSent ? 'contextSent' : 'contextKept', { id }),
    isAsked ? say('contextAsked') : '',
    isGroup ? say('contextGroup') : '',
  ]
    .filter(Boolean)
    .join('; ');

const sentences = (texts: readonly string[]): Markup => html`${texts.map(text => html`<p>${text}</p>`)}`;

const readersOf = ({ readBy }: PulseRecord, { say }: OwnerVoice): string =>
  readBy === null
    ? say('councilReadersMeasure')
    : readBy === ''
      ? say('councilReadersUnsaid')
      : say('councilReadersMessage', { role: readBy });

const thresholdsOf = ({ thresholds }: PulseRecord, { say }: OwnerVoice): readonly string[] =>
  thresholds === null
    ? [say('thresholdNone')]
    : [
        say('thresholdScores', { n: thresholds.scores }),
        say('thresholdComments', { n: thresholds.comments }),
        ...thresholds.dimensions.map(({ title, minimum }) => say('thresholdDimension', { title, n: minimum })),
      ];

const redactedText = ({ redacted }: PulseRecord, { say }: OwnerVoice): readonly string[] => {
  const what = redacted.map(kind => say(kind === 'email' ? 'redactedEmail' : 'redactedPhone'));
  return what.length === 0 ? [] : [say('councilRedacted', { what: what.join(', ') })];
};

const factsOf = (
  { record, retentionMonths }: CouncilPulse,
  voice: OwnerVoice,
): readonly (readonly [OwnerTextKey, readonly string[]])[] => {
  const { say } = voice;
  const { endpoint, every, offers, contexts, mode } = record;
  return [
    ['councilPurpose', [record.purpose ?? say('councilNoPurpose')]],
    ['councilKind', [say(record.kind === 'message' ? 'kindMessage' : 'kindMeasure')]],
    ['councilReaders', [readersOf(record, voice)]],
    ['councilThresholds', thresholdsOf(record, voice)],
    ['councilMode', [say(modes[mode])]],
    ['councilRecipients', [endpoint === null ? say('recipientHere') : say('recipientThere', { endpoint })]],
    ['councilRetention', [retentionMonths === null ? say('retentionUndecided') : keptFor(retentionMonths, voice)]],
    ['councilSchedule', [every === null ? say('scheduleNone') : say('scheduleEvery', { every })]],
    ...(offers.length > 0 ? [['councilOffers', [offers.join(', ')]] as const] : []),
    ['councilContext', contexts.length === 0 ? [say('contextNone')] : contexts.map(each => contextText(each, voice))],
    ['councilNever', [say(mode === 'anonymous' ? 'neverSent' : 'neverSentMode'), ...redactedText(record, voice)]],
  ];
};

const pulseSection = (pulse: CouncilPulse, voice: OwnerVoice): Markup => html`
  <section class="council-pulse" id="${pulse.record.id}">
    <h2>${pulse.record.title} <small class="quiet">${pulse.record.id}</small></h2>
    <dl class="facts">
      ${factsOf(pulse, voice).map(
        ([key, texts]) =>
          html`<div>
            <dt>${voice.say(key)}</dt>
            <dd>${sentences(texts)}</dd>
          </div>`,
      )}
    </dl>
    <h3>${voice.say('councilData')}</h3>
    ${questionsTable(pulse.record, voice)}
  </section>
`;

const limits = ({ say }: OwnerVoice, { pulses, smallGroups, smallBelow }: CouncilFacts): Markup => html`
  <section>
    <h2>${say('councilLimits')}</h2>
    <ul class="limits">
      <li>${say('limitRepeated')}</li>
      <li>
        ${say('limitSmall')}
        ${smallGroups.length === 0 ? '' : say('limitSmallGroups', { n: smallBelow, groups: smallGroups.join(', ') })}
      </li>
      ${pulses.some(({ record }) => record.hasText) ? html`<li>${say('limitText')}</li>` : ''}
      <li>${say('limitNetwork')}</li>
      <li>${say('limitFile')}</li>
    </ul>
  </section>
`;

/** What a works council asks for: of each pulse in use what is asked, why, who reads it, and what no threshold prevents. */
export const worksCouncilPage = ({ voice, today }: OwnerScene, facts: CouncilFacts): OwnerPage => {
  const { say } = voice;
  const general = [
    ['councilAlways', 'alwaysSent'],
    ['councilDevice', 'deviceText'],
    ['councilStored', 'storedText'],
  ] as const;
  return {
    title: say('councilTitle'),
    main: html`
      ${pageHead(say('councilTitle'), say('councilLead', { date: today }))}
      <form class="search" method="get" action="/owner/works-council">
        <label for="pulse">${say('councilAlso')}</label>
        <select id="pulse" name="pulse">
          ${facts.others.map(({ id, title }) => html`<option value="${id}">${title}</option>`)}
        </select>
        <button>${say('councilShow')}</button>
      </form>
      ${
        facts.pulses.length === 0
          ? html`<p>${say('councilNone')}</p>`
          : html`<h2>${say('councilInUse')}</h2>
              <ul>
                ${facts.pulses.map(({ record }) => html`<li><a href="#${record.id}">${record.title}</a></li>`)}
              </ul>`
      }
      ${limits(voice, facts)}
      ${general.map(
        ([heading, text]) =>
          html`<section>
            <h2>${say(heading)}</h2>
            <p>${say(text)}</p>
          </section>`,
      )}
      ${facts.pulses.map(pulse => pulseSection(pulse, voice))}
    `,
  };
};
