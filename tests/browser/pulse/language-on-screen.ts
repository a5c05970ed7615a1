import { loadLocale } from '../../../src/i18n/locale-registry.js';
import type { Message } from '../../../src/i18n/messages.js';
import { loadFrameWords } from '../../../src/presentation/frame-words.js';
import { words as englishQuestions } from '../../../src/question/locales/en.js';
import { questionWordLoaders } from '../../../src/question/question-word-loaders.js';
import { words as englishView } from '../../../src/view/locales/en.js';
import { loadViewWords, type ViewWordKey } from '../../../src/view/view-words.js';
import { words as englishWaiting } from '../../../src/view/waiting/locales/en.js';
import { loadWaitingWords, type WaitingWordKey } from '../../../src/view/waiting/waiting-words.js';

const formsOf = (message: Message): readonly string[] =>
  typeof message === 'string' ? [message] : Object.values(message);

const viewWords = async (language: string): Promise<readonly string[]> => {
  const { tag, translate } = await loadViewWords(language);
  const keys = tag === language ? (Object.keys(englishView) as ViewWordKey[]) : [];
  // Every form of a plural: one to a hundred and eleven names all categories there are.
  const numbers = Array.from({ length: 111 }, (_, n) => new Intl.NumberFormat(language).format(n + 1));
  return keys.flatMap(key => {
    const said = numbers.map((number, n) => translate(key, { n: n + 1 }).replace(number, '{n}'));
    return [...new Set(said)];
  });
};

/** What the list says whose answers wait, those of earlier tests among them. */
const waitingWords = async (language: string): Promise<readonly string[]> => {
  const { tag, translate } = await loadWaitingWords(language);
  const keys = tag === language ? (Object.keys(englishWaiting) as WaitingWordKey[]) : [];
  return keys.map(key => translate(key));
};

const sentencesIn = async (language: string): Promise<readonly string[]> => {
  const [{ messages, scales, loadOutcomes }, frame, questions, view, waiting] = await Promise.all([
    loadLocale(language),
    loadFrameWords(language),
    questionWordLoaders[language]?.().then(({ words }) => words) ?? englishQuestions,
    viewWords(language),
    waitingWords(language),
  ]);
  const { outcomes } = await loadOutcomes();
  const all = [messages, outcomes, frame, questions].flatMap(words => Object.values<Message>(words));
  const labels = Object.values(scales).flatMap(codes => Object.values<string>(codes));
  return [...all.flatMap(formsOf), ...labels, ...view, ...waiting];
};

/**
 * All sentences of the interface in a language that are not those of English, as one expression: a text on screen is one of
 * them, or several in a row.
 */
export const wordsIn = async (language: string): Promise<RegExp> => {
  const [own, english] = await Promise.all([language, 'en'].map(sentencesIn));
  const sentences = own!.filter(sentence => sentence && !english!.includes(sentence));
  const patterns = sentences.map(sentence =>
    sentence
      .replace(/[\\^$.*+?()[\]|]/g, '\\$&')
      .replace(/\{\w+\}/g, '.+?')
      .replace(/\s+/g, '\\s+'),
  );
  const one = `(?:${[...new Set(patterns)].join('|')})`;
  return new RegExp(`^(?:[^\\p{Letter}]*${one})+[^\\p{Letter}]*$`, 'u');
};

/** What is marked as being in a language. */
const languageOf = (node: Node): string | undefined => node.parentElement?.closest<HTMLElement>('[lang]')?.lang;

/** Texts and names in a card that stand in a language and are not of its words; what is marked as another language is left out. */
export const strangersIn = (card: HTMLElement, language: string, words: RegExp): string[] => {
  const found: string[] = [];
  const note = (text: string): void => {
    const said = text.replace(/\s+/g, ' ').trim();
    if (/\p{Letter}/u.test(said) && !words.test(said)) found.push(said);
  };
  const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (languageOf(node) === language && !node.parentElement?.closest('pre, style')) note(node.textContent ?? '');
  for (const element of card.querySelectorAll('[aria-label], [placeholder], [title]'))
    if (element.closest<HTMLElement>('[lang]')?.lang === language)
      for (const name of ['aria-label', 'placeholder', 'title']) note(element.getAttribute(name) ?? '');
  return found;
};
