/** The origin of an http(s) URL, read relative to `base`; null for anything else, and for one with a name or password in it. */
export const originOf = (url: string, base: string): string | null => {
  const parsed = URL.canParse(url, base) ? new URL(url, base) : null;
  return parsed && /^https?:$/.test(parsed.protocol) && !parsed.username && !parsed.password ? parsed.origin : null;
};

const ownDevice = /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/;

/** Whether browsers keep a page on HTTPS from sending to `url`: it is plain HTTP, and not the device itself. */
export const isMixedContent = (url: string, pageOrigin: string): boolean => {
  if (!pageOrigin.startsWith('https:')) return false;
  const { protocol, hostname } = new URL(url, pageOrigin);
  return protocol === 'http:' && !ownDevice.test(hostname);
};

/** Whether answers may go to `url`: to the page's own origin, and to those on the list, but by no way that browsers refuse. */
export const isAllowedDestination = (url: string, pageOrigin: string, allowedOrigins: readonly string[]): boolean => {
  const origin = originOf(url, pageOrigin);
  if (origin === null || isMixedContent(url, pageOrigin)) return false;
  return origin === pageOrigin || allowedOrigins.includes(origin);
};

/** What keeps a text from being the address of an endpoint, for a page with this base and origin; null where nothing does. */
export const endpointIssue = (
  endpoint: string,
  base: string,
  pageOrigin: string,
): 'endpoint-not-a-url' | 'endpoint-not-secure' | null => {
  // A page from a disk has no origin of its own: there a path is as good as anywhere.
  const isAddress = originOf(endpoint, 'https://x') && URL.canParse(endpoint, base) && !/\s/.test(endpoint);
  if (!isAddress) return 'endpoint-not-a-url';
  return isMixedContent(new URL(endpoint, base).href, pageOrigin) ? 'endpoint-not-secure' : null;
};
