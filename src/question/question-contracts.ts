import type { QuestionType } from '../definition/pulse-definition.js';
import { allocation } from './allocation/allocation.js';
import { choice } from './choice/choice.js';
import { consent } from './consent/consent.js';
import { contact } from './contact/contact.js';
import { date } from './date/date.js';
import { directory } from './directory/directory.js';
import { dropdown } from './dropdown/dropdown.js';
import { duration } from './duration/duration.js';
import { group } from './group/group.js';
import { matrix } from './matrix/matrix.js';
import { multiChoice } from './multi-choice/multi-choice.js';
import { nps } from './nps/nps.js';
import { number } from './number/number.js';
import { pictureChoice } from './picture-choice/picture-choice.js';
import type { QuestionContract } from './question-type.js';
import { ranking } from './ranking/ranking.js';
import { rating } from './rating/rating.js';
import { scale } from './scale/scale.js';
import { slider } from './slider/slider.js';
import { statement } from './statement/statement.js';
import { text } from './text/text.js';
import { time } from './time/time.js';
import { yesNo, yesPartlyNo } from './yes-no/yes-no.js';

/** The pure half of every question type: what the browser, the collector and the results judge answers by. */
export const questionContracts: Readonly<Record<QuestionType, QuestionContract>> = {
  scale,
  nps,
  rating,
  'yes-no': yesNo,
  'yes-partly-no': yesPartlyNo,
  choice,
  'multi-choice': multiChoice,
  dropdown,
  directory,
  'picture-choice': pictureChoice,
  number,
  date,
  time,
  duration,
  text,
  consent,
  contact,
  statement,
  slider,
  ranking,
  matrix,
  allocation,
  group,
};
