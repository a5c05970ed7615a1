import { html } from 'hono/html';
import type { ListEntry } from '../../src/definition/pulse-definition.js';
import { pageHead, type Markup, type Page, type Scene } from './page.js';
import { pulseTag } from './pulse-tag.js';

const card = ({ company, say }: Scene, { label, parent, headcount, id }: ListEntry): Markup => {
  const whole = company.departments.find(entry => entry.id === parent);
  const lead = company.people.find(person => person.department.id === id && person.task === 'taskLead');
  return html`
    <li>
      <h2><bdi>${label}</bdi></h2>
      ${whole === undefined ? '' : html`<p class="quiet">${say('departmentsPart', { department: whole.label })}</p>`}
      ${headcount === undefined ? '' : html`<p class="quiet">${say('departmentsPeople', { n: headcount })}</p>`}
      ${lead === undefined ? '' : html`<p>${say('taskLead')}: <bdi lang="en">${lead.name}</bdi></p>`}
    </li>
  `;
};

/** The directory, and the pulse that asks who served whom. */
export const departmentsPage = (scene: Scene): Page => {
  const { company, say } = scene;
  return {
    title: say('departmentsTitle'),
    element: 'ics-pulse',
    main: html`
      ${pageHead(say('departmentsTitle'), say('departmentsLead'))}
      <div class="columns">
        <ul class="cards">
          ${company.departments.map(entry => card(scene, entry))}
        </ul>
        <div class="side">${pulseTag(scene, 'service-map')}</div>
      </div>
    `,
  };
};
