import { html } from 'hono/html';
import { articles, type Article } from './news.js';
import { pageHead, type Markup, type Page, type Scene } from './page.js';
import { pulseTag } from './pulse-tag.js';

const dayMs = 24 * 60 * 60 * 1000;

/** Who wrote an article, and when. */
export const byline = ({ company, visitor, say, nowMs }: Scene, { by, daysOld }: Article): Markup => {
  const day = new Date(nowMs - daysOld * dayMs);
  const date = day.toLocaleDateString(visitor.language, { day: 'numeric', month: 'long' });
  return html`<p class="quiet">${say('newsFrom', { department: company.departmentFor(by).label, date })}</p>`;
};

const teaser = (scene: Scene, article: Article): Markup => {
  const title = scene.say(article.title);
  return html`
    <article class="teaser">
      <h3><a href="/news/${article.slug}">${title}</a></h3>
      ${byline(scene, article)}
      <p>${scene.say(article.summary, { department: scene.company.departmentFor(article.by).label })}</p>
    </article>
  `;
};

/** News, what is often needed, and the morale pulse beside them. */
export const homePage = (scene: Scene): Page => {
  const { say } = scene;
  return {
    title: '',
    element: 'ics-pulse',
    main: html`
      ${pageHead(say('homeTitle'), say('homeLead'))}
      <div class="columns">
        <section aria-labelledby="news">
          <h2 id="news">${say('newsHeading')}</h2>
          ${articles.map(article => teaser(scene, article))}
        </section>
        <div class="side">
          ${pulseTag(scene, 'morale')}
          <section aria-labelledby="quick">
            <h2 id="quick">${say('quickHeading')}</h2>
            <ul class="links">
              <li><a href="/people">${say('quickPeople')}</a></li>
              <li><a href="/service-desk">${say('quickRequest')}</a></li>
              <li><a href="/canteen">${say('quickMenu')}</a></li>
              <li><a href="/gallery">${say('quickGallery')}</a></li>
            </ul>
          </section>
        </div>
      </div>
    `,
  };
};
