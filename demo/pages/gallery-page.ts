import { html } from 'hono/html';
import { galleryEntries, galleryTypes, sayIn } from './gallery/gallery-entries.js';
import { statesOf } from './gallery/gallery-entry.js';
import { stateTitles } from './gallery/state-titles.js';
import { pageHead, type Markup, type Page, type Scene } from './page.js';

type GalleryType = (typeof galleryTypes)[number];

const section = ({ visitor }: Scene, type: GalleryType): Markup => {
  const say = sayIn(visitor.language);
  const titles = stateTitles(say);
  return html`
    <section id="${type}" aria-labelledby="${type}-heading">
      <h2 id="${type}-heading"><code>${type}</code></h2>
      <div class="states">
        ${statesOf(galleryEntries(say)[type], say).map(
          ({ name }) => html`
            <div id="${type}-${name}">
              <h3>${titles[name]}</h3>
              <gallery-question type="${type}" state="${name}"></gallery-question>
            </div>
          `,
        )}
      </div>
    </section>
  `;
};

/** Every type of question in every state; `?type=` shows one alone. */
export const galleryPage = (scene: Scene): Page => {
  const { say, query } = scene;
  const wanted = galleryTypes.filter(type => type === query.get('type'));
  return {
    title: say('galleryTitle'),
    element: null,
    main: html`
      <script type="module" src="/assets/gallery-question.js"></script>
      ${pageHead(say('galleryTitle'), say('galleryLead'))}
      <nav class="types" aria-label="${say('galleryTitle')}">
        ${galleryTypes.map(type => html`<a href="?type=${type}"><code>${type}</code></a> `)}
      </nav>
      <noscript><p class="quiet">${say('needsScript')}</p></noscript>
      <div class="gallery">${(wanted.length > 0 ? wanted : galleryTypes).map(type => section(scene, type))}</div>
    `,
  };
};
