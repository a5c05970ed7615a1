// Loaded first in the page's head, as a file, because the policy under test forbids inline scripts.
window.seen = { violations: [], errors: [], warnings: [] };

addEventListener('securitypolicyviolation', event => {
  // Some browsers ask for an icon by themselves, which is none of the page's doing.
  if (event.blockedURI.endsWith('/favicon.ico')) return;
  window.seen.violations.push(`${event.effectiveDirective}: ${event.sample || event.blockedURI}`);
});
addEventListener('error', event => window.seen.errors.push(String(event.message)));
addEventListener('unhandledrejection', event => window.seen.errors.push(String(event.reason)));

const warn = console.warn;
console.warn = (...words) => {
  window.seen.warnings.push(words.join(' '));
  warn(...words);
};
