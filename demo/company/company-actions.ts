import type { Id } from '../../src/definition/pulse-definition.js';
import type { AggregateAction } from '../../src/results/aggregate.js';

/** An action of the company, with the pulse that asked for it. */
export type CompanyAction = AggregateAction & { readonly pulse: Id };

/** Of the month that a wave began in. */
const firstDay = (wave: Id): string => `${wave.slice(0, 'yyyy-mm'.length)}-01`;

/**
 * What the company did about what its people said.
 * @param waves of the pulse `ics-core5`, oldest first
 */
export const companyActions = (waves: readonly Id[]): readonly CompanyAction[] => {
  const [asked, next, open] = waves.slice(-3);
  if (asked === undefined || next === undefined || open === undefined) return [];
  return [
    {
      pulse: 'ics-core5',
      id: 'one-form',
      asked,
      text: { en: 'One form asks for everything once.', de: 'Ein Formular fragt alles nur einmal.' },
      state: 'done',
      told: firstDay(next),
    },
    {
      pulse: 'ics-core5',
      id: 'who-does-what',
      asked: next,
      text: { en: 'A list of who does what, on the start page.', de: 'Eine Liste, wer was macht, auf der Startseite.' },
      state: 'started',
      told: firstDay(open),
    },
  ];
};
