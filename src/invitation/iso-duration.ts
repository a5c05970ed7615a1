export { parseDuration } from '../definition/iso-duration.js';
