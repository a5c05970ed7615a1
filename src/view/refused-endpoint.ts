import type { Issue } from '../base/issue.js';

const sentences = {
  'endpoint-missing': 'Nothing says where answers go: set "endpoint", a meta "ics-pulse:endpoint" or configurePulse.',
  'endpoint-not-a-url': 'is not the address of an endpoint: "https://…", or a path on the same site.',
  'endpoint-not-secure': 'is plain HTTP: browsers do not send there from a page on HTTPS.',
};

export type EndpointCode = keyof typeof sentences;

/** Answers have nowhere to go: said at the definition where that names the endpoint, else at the attribute that would mend it. */
export const refusedEndpoint = (code: EndpointCode, endpoint: string, isAuthored: boolean): Issue => ({
  code,
  path: isAuthored ? ['delivery', 'endpoint'] : ['@endpoint'],
  message: endpoint ? `"${endpoint}" ${sentences[code]}` : sentences[code],
});
