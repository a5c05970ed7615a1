import { html } from 'hono/html';
import { pageHead, type Page, type Scene } from './page.js';

/** Where a form without JavaScript lands. */
export const thanksPage = ({ say }: Scene): Page => ({
  title: say('thanksTitle'),
  element: null,
  main: html`${pageHead(say('thanksTitle'), say('thanksText'))}
    <p><a href="/">${say('thanksBack')}</a></p>`,
});

/** In place of a page that is not there. */
export const missingPage = ({ say }: Scene): Page => ({
  title: say('missingTitle'),
  element: null,
  main: html`${pageHead(say('missingTitle'), say('missingText'))}
    <p><a href="/">${say('thanksBack')}</a></p>`,
});
