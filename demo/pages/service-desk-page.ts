import { html } from 'hono/html';
import type { Role } from './company.js';
import { pageHead, type Markup, type Page, type Scene } from './page.js';
import { pulseTag } from './pulse-tag.js';
import type { TextKey } from './texts/texts.js';

interface OpenRequest {
  readonly title: TextKey;
  readonly by: Role;
  readonly state: TextKey;
}

const openRequests: readonly OpenRequest[] = [
  { title: 'requestExpenses', by: 'finance', state: 'deskInWork' },
  { title: 'requestLeave', by: 'people', state: 'deskInWork' },
  { title: 'requestChair', by: 'buildings', state: 'deskWaiting' },
];

const services: readonly (readonly [Role, TextKey])[] = [
  ['technology', 'serviceTechnology'],
  ['people', 'servicePeople'],
  ['finance', 'serviceFinance'],
  ['buildings', 'serviceBuildings'],
  ['communications', 'serviceCommunications'],
];

const requestRow = ({ company, say, visitor }: Scene, { title, by, state }: OpenRequest): Markup => html`
  <tr>
    <th scope="row">${say(title)}</th>
    <td><bdi>${company.providerFor(by, visitor.team?.id).label}</bdi></td>
    <td>${say(state)}</td>
  </tr>
`;

const openTable = (scene: Scene): Markup => html`
  <div class="wide" role="region" tabindex="0" aria-labelledby="open">
    <table>
      <thead>
        <tr>
          <th scope="col">${scene.say('deskRequest')}</th>
          <th scope="col">${scene.say('deskWith')}</th>
          <th scope="col">${scene.say('deskState')}</th>
        </tr>
      </thead>
      <tbody>
        ${openRequests.map(request => requestRow(scene, request))}
      </tbody>
    </table>
  </div>
`;

/** Waits until a promise is due that was registered on this device. */
const promiseTag = html`<ics-pulse
  pulse="promise-kept"
  endpoint="/api/responses"
  display="popover"
  trigger="event:promise-due"
  repeat="always"
></ics-pulse>`;

/** Where a request was just closed, and the internal service pulse asks how it went. */
export const serviceDeskPage = (scene: Scene): Page => {
  const { company, say, visitor } = scene;
  const provider = company.providerFor('technology', visitor.team?.id);
  return {
    title: say('deskTitle'),
    element: 'ics-pulse',
    main: html`
      ${pageHead(say('deskTitle'), say('deskLead'))}
      <section class="notice" aria-labelledby="closed">
        <h2 id="closed">${say('deskClosed')}</h2>
        <p><strong>${say('requestScreen')}</strong></p>
        <p>${say('deskClosedBy', { department: provider.label })}</p>
      </section>
      <div class="reading">${pulseTag(scene, 'ics-core5', provider.id)}</div>
      ${promiseTag}
      <section>
        <h2 id="open">${say('deskOpenHeading')}</h2>
        ${openTable(scene)}
      </section>
      <section aria-labelledby="catalogue">
        <h2 id="catalogue">${say('deskCatalogue')}</h2>
        <dl class="services">
          ${services.map(
            ([role, key]) =>
              html`<div>
                <dt><bdi>${company.departmentFor(role).label}</bdi></dt>
                <dd>${say(key)}</dd>
              </div>`,
          )}
        </dl>
      </section>
    `,
  };
};
