import type { ViewLanguage } from './view-words.js';

/** A line that says that earlier answers are there, and a button that throws them away. */
export const draftNotice = (words: ViewLanguage, said: string, startAgain: () => void): HTMLElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.part = 'again';
  button.append(words.translate('draftAgain'));
  button.onclick = startAgain;
  const notice = document.createElement('p');
  notice.part = 'draft';
  notice.lang = words.tag;
  notice.dir = words.direction;
  notice.append(said, ' ', button);
  return notice;
};
