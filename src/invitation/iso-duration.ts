export { lengthOf, parseDuration, type Duration } from '../definition/iso-duration.js';
