import { html, type TemplateResult } from 'lit/html.js';
import { pageAsking } from '../asking.js';
import type { Exposure } from '../invitation/exposure.js';
import type { Language } from '../i18n/messages.js';
import type { Reminder } from '../invitation/reminder.js';
import { loadFrameWords } from '../presentation/frame-words.js';
import { readReminders } from './reminders.js';

/**
 * What this device remembers of what the person was asked, with a button that erases it. Read where the person looks at what is
 * sent. `redraw` is called when it is erased. Empty where the log cannot be read.
 */
export const renderMemory = async (language: Language, redraw: () => void): Promise<TemplateResult | ''> => {
  const { tag } = language;
  const [words, writer] = await Promise.all([
    loadFrameWords(tag),
    pageAsking()
      .log()
      .then(log => log.writer())
      .catch(() => null),
  ]);
  if (!writer) return '';
  const { exposures } = await writer.read();
  const reminders = await readReminders();
  if (exposures.length + reminders.length === 0) return html`<p part="memory">${words.rememberedNothing}</p>`;
  const day = new Intl.DateTimeFormat(tag, { dateStyle: 'long' });
  const line = ({ title, pulse, shownAtMs, state }: Exposure): TemplateResult =>
    html`<li>${title ?? pulse}: ${day.format(shownAtMs)}, ${words[state]}</li>`;
  const later = ({ title, from }: Reminder): TemplateResult =>
    html`<li>${title}: ${words.asksAgain.replace('{when}', day.format(Date.parse(from)))}</li>`;
  const forget = (): void => void writer.erase().then(redraw);
  return html`<p part="memory">${words.remembered}</p>
    <ul>
      ${exposures.map(line)} ${reminders.map(later)}
    </ul>
    <button type="button" part="forget" @click=${forget}>${words.forget}</button>`;
};
