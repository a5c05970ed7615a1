/** The origin of an http(s) URL, read relative to `base`; null for anything else, and for one with a name or password in it. */
export const originOf = (url: string, base: string): string | null => {
  const parsed = URL.canParse(url, base) ? new URL(url, base) : null;
  return parsed && /^https?:$/.test(parsed.protocol) && !parsed.username && !parsed.password ? parsed.origin : null;
};

/** Whether answers may go to `url`: to the page's own origin, and to those on the list (`https://answers.example`). */
export const isAllowedDestination = (url: string, pageOrigin: string, allowedOrigins: readonly string[]): boolean => {
  const origin = originOf(url, pageOrigin);
  return origin !== null && (origin === pageOrigin || allowedOrigins.includes(origin));
};
