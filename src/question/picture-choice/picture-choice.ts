import { issueIf } from '../../base/issue.js';
import type { PictureChoiceQuestion } from '../../definition/pulse-definition.js';
import { oneOption } from '../one-option.js';
import type { QuestionContract } from '../question-type.js';

/** An address of https, or a path on the page's own site: no other scheme, and no host after two strokes. */
const isFetchable = (address: string): boolean =>
  /^https:\/\/[^\s/]/i.test(address) || (/^[^\s\\]+$/.test(address) && !/^(\/\/|[a-z][a-z\d+.-]*:)/i.test(address));

/**
 * One of several pictures, answered with its value. It has no score; results show it as a choice, in the words of the options. The
 * server of a picture sees who fetches it, as with every picture of a page: for an anonymous pulse it is best one's own.
 */
export const pictureChoice: QuestionContract<PictureChoiceQuestion> = {
  type: 'picture-choice',
  ...oneOption,
  check: question => [
    ...oneOption.check(question),
    ...issueIf(!question.options.every(({ image }) => isFetchable(image)), 'picture-not-https', ['options']),
  ],
};
