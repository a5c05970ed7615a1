import { html, nothing, type TemplateResult } from 'lit';
import { textIn } from '../i18n/text-in.js';
import { inlineText } from '../question/inline-text.js';
import type { Message, MessageAnswer } from './message-list.js';
import type { MessagesLanguage } from './messages-language.js';

const numberText = ({ number, maximum, unit }: MessageAnswer, { tag, translate }: MessagesLanguage): string => {
  if (number === undefined) return '';
  const value = number.toLocaleString(tag);
  if (maximum !== undefined) return translate('ofMaximum', { value, maximum });
  return unit ? `${value} ${textIn(unit, tag)}` : value;
};

const chosen = ({ choices = [] }: MessageAnswer, { tag }: MessagesLanguage): readonly string[] =>
  choices.map(choice => textIn(choice, tag)).filter(Boolean);

/** What a message is mainly about: the first thing chosen in it; empty where nothing was. */
export const subjectOf = ({ answers }: Message, language: MessagesLanguage): string =>
  answers.flatMap(answer => chosen(answer, language))[0] ?? '';

/** The first words that were written; empty where nothing was. */
export const excerptOf = ({ answers }: Message): string => answers.find(({ text }) => text)?.text?.slice(0, 120) ?? '';

const renderAnswer = (answer: MessageAnswer, message: Message, language: MessagesLanguage): TemplateResult => {
  const about = textIn(answer.about, language.tag);
  const lines = [...chosen(answer, language), numberText(answer, language)].filter(Boolean);
  return html`<div>
    <dt>
      <bdi>${about && language.translate('about', { about })}${inlineText(textIn(answer.label, language.tag))}</bdi>
    </dt>
    ${lines.map(line => html`<dd><bdi>${line}</bdi></dd>`)}
    ${answer.text ? html`<dd lang=${message.language ?? nothing} dir="auto">${answer.text}</dd>` : nothing}
  </div>`;
};

/** What was answered, question by question, in the words of the definition. */
export const renderAnswers = (message: Message, language: MessagesLanguage): TemplateResult =>
  message.answers.length === 0
    ? html`<p>${language.translate('noWords')}</p>`
    : html`<dl>${message.answers.map(answer => renderAnswer(answer, message, language))}</dl>`;
