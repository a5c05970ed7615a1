/** The classic script-tag build: everything in one file, for pages that cannot load modules. */
import '../define.js';
import '../mount.js';
