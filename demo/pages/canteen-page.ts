import { html } from 'hono/html';
import type { PulseDefinition } from '../../src/definition/pulse-definition.js';
import { pageHead, type Page, type Scene } from './page.js';
import { plainForm, type FormHead } from './plain-form.js';
import type { TextKey } from './texts/texts.js';

const dishes: readonly TextKey[] = ['canteenSoup', 'canteenMain', 'canteenSecond', 'canteenSweet'];

/** The day's menu, and a pulse that is a form where no script runs. */
export const canteenPage = ({ say }: Scene, lunch: PulseDefinition, head: FormHead): Page => ({
  title: say('canteenTitle'),
  element: 'ics-pulse',
  main: html`
    ${pageHead(say('canteenTitle'), say('canteenLead'))}
    <div class="columns">
      <section aria-labelledby="menu">
        <h2 id="menu">${say('canteenMenu')}</h2>
        <ul class="links">
          ${dishes.map(dish => html`<li>${say(dish)}</li>`)}
        </ul>
      </section>
      <div class="side">
        <ics-pulse src="/api/pulses/${lunch.id}.json" endpoint="/api/responses">
          <h2>${lunch.title}</h2>
          ${plainForm(lunch, head, say)}
        </ics-pulse>
      </div>
    </div>
  `,
});
