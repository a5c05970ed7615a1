import { html } from 'hono/html';
import { articles } from './news.js';
import { moments, type Moment } from './moments.js';
import { pageHead, type Markup, type Page, type Scene } from './page.js';

const pulse = 'recommend';

const entry = ({ id, title, how }: Moment): Markup => html`<li><a href="/moments/${id}">${title}</a>: ${how}</li>`;

/** For those who put a pulse on a page, so in English only. */
const english = (content: Markup): Markup => html`<div class="reading" lang="en" dir="ltr">${content}</div>`;

/** Each pulse has a page for links and QR codes; what it is about stands in the address. */
const ownPage = (about: string): Markup => html`
  <h2>A page of its own</h2>
  <ul>
    <li><a href="/p/${pulse}?about=${about}">A link to one pulse</a>: it stands alone on its page.</li>
    <li><a href="/p/${pulse}/poster?about=${about}">A sheet to print</a>: a phone scans the code on the wall.</li>
    <li><a href="/p/${pulse}/qr.svg?about=${about}">The code alone</a>: for slides and doors.</li>
  </ul>
`;

/** All display modes and triggers, each with a page to try it on. */
export const momentsPage = ({ company }: Scene): Page => ({
  title: 'Moments',
  element: null,
  main: english(html`
    ${pageHead('Moments', 'How a pulse can come, and when.')}
    <h2>Display modes</h2>
    <ul>
      ${moments.modes.map(entry)}
    </ul>
    <h2>Triggers</h2>
    <ul>
      ${moments.triggers.map(entry)}
    </ul>
    ${ownPage(company.departmentFor('technology').id)}
  `),
});

/** As an author would write it. The page asks at every visit, so that it can be tried again. */
const written = ({ attributes }: Moment): string =>
  `<ics-pulse ${Object.entries({ pulse, endpoint: '/api/responses', repeat: 'always', ...attributes })
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ')}></ics-pulse>`;

const tag = ({ attributes }: Moment, isDebugging: boolean): Markup => {
  const { display, position, anchor, trigger, delay, cancel, repeat = 'always' } = attributes;
  return html`<ics-pulse
    pulse="${pulse}"
    endpoint="/api/responses"
    repeat="${repeat}"
    ${display ? html`display="${display}"` : ''}
    ${position ? html`position="${position}"` : ''}
    ${anchor ? html`anchor="${anchor}"` : ''}
    ${trigger ? html`trigger="${trigger}"` : ''}
    ${delay ? html`delay="${delay}"` : ''}
    ${cancel ? html`cancel="${cancel}"` : ''}
    ${isDebugging ? html`debug` : ''}
  ></ics-pulse>`;
};

/** A long page with one pulse that comes in one way, and what it takes to make it come. */
export const momentPage = ({ say, query, company }: Scene, moment: Moment): Page => {
  const isDebugging = query.has('debug');
  const paragraphs = articles.flatMap(({ text, by }) =>
    say(text, { department: company.departmentFor(by).label }).split('\n'),
  );
  return {
    title: moment.title,
    element: 'ics-pulse',
    main: html`${english(html`
        ${pageHead(moment.title, moment.how)}
        <pre tabindex="0"><code>${written(moment)}</code></pre>
        <p>
          <button type="button" id="give-feedback">Give feedback</button>
          <label
            >State of the request
            <select>
              <option>Open</option>
              <option>Closed</option>
            </select></label
          >
        </p>
        <p>
          “Not now” and “Don’t ask again” hold here too.
          <a href="/moments/${moment.id}?debug=on">Show why it is shown or not, and reset it</a>,
          <a href="/moments">all moments</a>.
        </p>
      `)}
      <div class="reading">${[...paragraphs, ...paragraphs].map(text => html`<p>${text}</p>`)}</div>
      <div class="reading">${tag(moment, isDebugging)}</div>`,
  };
};
