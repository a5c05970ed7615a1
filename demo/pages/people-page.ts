import { html } from 'hono/html';
import { findPeople, type Person } from './company.js';
import { pageHead, type Markup, type Page, type Scene } from './page.js';

const row = ({ say }: Scene, { name, task, department, phone }: Person): Markup => html`
  <li>
    <strong><bdi lang="en">${name}</bdi></strong>
    <span>${say(task)}</span>
    <bdi>${department.label}</bdi>
    <span class="quiet">${say('peoplePhone')} <bdi>${phone}</bdi></span>
  </li>
`;

/** A search that needs no script. */
export const peoplePage = (scene: Scene): Page => {
  const { company, say, query } = scene;
  const words = query.get('q') ?? '';
  const found = findPeople(company.people, words, say);
  return {
    title: say('peopleTitle'),
    element: null,
    main: html`
      ${pageHead(say('peopleTitle'), say('peopleLead'))}
      <form class="search" role="search" action="/people" method="get">
        <label for="q">${say('peopleSearch')}</label>
        <input id="q" name="q" type="search" value="${words}" maxlength="100" autocomplete="off" />
        <button class="filled">${say('peopleButton')}</button>
      </form>
      <p class="quiet" role="status">
        ${found.length === 0 ? say('peopleNone') : say('peopleFound', { n: found.length })}
      </p>
      <ul class="people">
        ${found.map(person => row(scene, person))}
      </ul>
    `,
  };
};
