import type { Translate } from '../i18n/messages.js';
import { QuestionElement } from './question-element.js';
import { loadQuestionWords, questionSentence, sayQuestionWord, type QuestionWordKey } from './question-words.js';

/** Writes the limits that a sentence names; an answer has to be given before one is missed, so nobody waits for it. */
let limitTexts: typeof import('./limit-texts.js').limitTexts | undefined;

/** What the types have in common whose words come with their elements: they say them, and what is wrong with an answer. */
export abstract class FurtherQuestionElement extends QuestionElement {
  /** Fetches what the elements say in the language of a tag; resolves when they can say it. */
  static loadWords(tag: string): Promise<void> {
    import('./limit-texts.js').then(
      module => (limitTexts = module.limitTexts),
      () => undefined,
    );
    return loadQuestionWords(tag);
  }

  /** Code of what is wrong; it may have a sentence among the words of further types. Null or absent for nothing. */
  declare code?: string | null;

  protected get word(): Translate<QuestionWordKey> {
    return sayQuestionWord(this.language.tag);
  }

  protected override render(): ReturnType<QuestionElement['render']> {
    const { issue, code, question, scope } = this;
    const { tag } = this.language;
    if (issue && code && limitTexts)
      this.issue = questionSentence(tag, code, limitTexts(question, tag, scope.today)) ?? issue;
    return super.render();
  }
}
