import { html } from 'hono/html';
import { byline } from './home-page.js';
import type { Article } from './news.js';
import type { Page, Scene } from './page.js';
import { pulseTag } from './pulse-tag.js';

/** One piece of news; the recommend pulse asks at its end. */
export const articlePage = (scene: Scene, article: Article): Page => {
  const { company, say, visitor } = scene;
  const title = say(article.title);
  const paragraphs = say(article.text, { department: company.departmentFor(article.by).label }).split('\n');
  return {
    title,
    element: 'ics-pulse',
    main: html`
      <article class="reading">
        <h1>${title}</h1>
        ${byline(scene, article)} ${paragraphs.map(paragraph => html`<p>${paragraph}</p>`)}
      </article>
      <div class="reading">
        ${pulseTag(scene, 'recommend', company.providerFor(article.by, visitor.team?.id).id)}
        <p><a href="/">${say('newsBack')}</a></p>
      </div>
    `,
  };
};
