/** The script-tag build of the results. */
import '../results/define.js';
