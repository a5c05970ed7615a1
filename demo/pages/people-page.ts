import { html } from 'hono/html';
import { findPeople, type Person } from './company.js';
import { pageHead, type Markup, type Page, type Scene } from './page.js';

const row = ({ say }: Scene, { name, task, department, phone }: Person): Markup => html`
  <tr>
    <th scope="row" lang="en" dir="auto">${name}</th>
    <td>${say(task)}</td>
    <td dir="auto">${department.label}</td>
    <td class="figure"><bdi>${phone}</bdi></td>
  </tr>
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
      ${
        found.length === 0
          ? ''
          : html`<div class="wide" role="region" tabindex="0" aria-label="${say('peopleTitle')}">
              <table>
                <thead>
                  <tr>
                    <th scope="col">${say('peopleName')}</th>
                    <th scope="col">${say('peopleTask')}</th>
                    <th scope="col">${say('peopleDepartment')}</th>
                    <th scope="col" class="figure">${say('peoplePhone')}</th>
                  </tr>
                </thead>
                <tbody>
                  ${found.map(person => row(scene, person))}
                </tbody>
              </table>
            </div>`
      }
    `,
  };
};
