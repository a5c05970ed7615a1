/** The script-tag build for pages where a pulse is seldom due: the shell alone. */
import '../define.js';

export { configurePulse } from '../configure-pulse.js';
export { PulseElement } from '../view/pulse-element.js';
