// Loaded first, as a file, because the pages allow no inline script: keeps what may not happen on them.
window.complaints = [];

const complain = text => window.complaints.push(text);

addEventListener('securitypolicyviolation', ({ blockedURI, effectiveDirective, sample }) => {
  // Browsers ask for an icon by themselves.
  if (!blockedURI.endsWith('/favicon.ico')) complain(`${effectiveDirective}: ${sample || blockedURI}`);
});
addEventListener('error', ({ message }) => complain(message));
addEventListener('unhandledrejection', ({ reason }) => complain(String(reason)));
addEventListener('ics-error', ({ code }) => complain(`ics-error ${code}`));
