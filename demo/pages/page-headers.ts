/** As strict as a page can be that runs a script and sends a form. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types ics-pulse',
].join('; ');

/** Of every page. The origin is named to this server alone: without it a form could not be told from a foreign one. */
export const pageHeaders = {
  'Content-Security-Policy': policy,
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'same-origin',
};
