/** The script-tag build: all that the first question of a short pulse needs in one file, the rest in chunks beside it. */
import '../define.js';
import '../question/choice/define.js';
import '../question/nps/define.js';
import '../question/scale/define.js';
import '../question/text/define.js';
import '../view/open-pulse.js';

export { configurePulse } from '../configure-pulse.js';
export { PulseElement } from '../view/pulse-element.js';
