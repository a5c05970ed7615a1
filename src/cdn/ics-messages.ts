/** The script-tag build of the messages. */
import '../messages/define.js';
