import { html } from 'hono/html';
import type { PulseDefinition } from '../../src/definition/pulse-definition.js';
import type { OwnedWave } from '../collector/owner-waves.js';
import { ownerTable } from './owner-form.js';
import type { OwnerPage, OwnerScene } from './owner-page.js';
import { pageHead } from './page.js';
import type { OwnerVoice } from './texts/owner-texts.js';

/** A pulse that is in use, in the words of the page. */
export interface OwnedPulse {
  readonly definition: PulseDefinition;
  readonly waves: readonly OwnedWave[];
  readonly retentionMonths: number | null;
}

export const pulsePath = (pulse: string): string => `/owner/pulses/${pulse}`;

export const kindOf = ({ kind }: PulseDefinition, { say }: OwnerVoice): string =>
  say(kind === 'message' ? 'kindMessage' : 'kindMeasure');

export const keptFor = (months: number | null, { say }: OwnerVoice): string =>
  months === null ? say('keptForever') : say('keptMonths', { n: months });

const openWaves = (waves: readonly OwnedWave[]): string =>
  waves
    .filter(({ state }) => state === 'open')
    .map(({ id }) => id)
    .join(', ');

/** Where an owner begins: the pulses in use, and those that can be prepared. */
export const ownerPulsesPage = (
  { voice }: OwnerScene,
  pulses: readonly OwnedPulse[],
  others: readonly PulseDefinition[],
): OwnerPage => {
  const { say } = voice;
  const heads = [say('overviewPulse'), say('overviewKind'), say('overviewOpen'), say('overviewKept')];
  const rows = pulses.map(({ definition, waves, retentionMonths }) => [
    html`<a href="${pulsePath(definition.id)}">${definition.title}</a>`,
    kindOf(definition, voice),
    openWaves(waves) || say('noOpenWave'),
    keptFor(retentionMonths, voice),
  ]);
  return {
    title: say('overviewTitle'),
    main: html`
      ${pageHead(say('overviewTitle'), say('overviewLead'))}
      ${pulses.length === 0 ? html`<p>${say('overviewNone')}</p>` : ownerTable(say('overviewTitle'), heads, rows)}
      <h2 class="apart">${say('overviewOthers')}</h2>
      <ul class="columns-list">
        ${others.map(({ id, title }) => html`<li><a href="${pulsePath(id)}">${title}</a></li>`)}
      </ul>
    `,
  };
};
