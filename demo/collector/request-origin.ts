/** The headers by which a browser says where a request comes from. */
export interface RequestOrigin {
  readonly origin: string | undefined;
  readonly host: string | undefined;
  readonly secFetchSite: string | undefined;
}

/**
 * Whether a form post comes from a page of this very server. Forms need no preflight, so any site could post one;
 * a browser that says neither where it comes from nor how is refused.
 */
export const isSameOriginPost = ({ origin, host, secFetchSite }: RequestOrigin): boolean => {
  if (secFetchSite !== undefined) return secFetchSite === 'same-origin';
  if (origin === undefined || host === undefined) return false;
  try {
    // The host alone: behind a proxy that ends TLS the scheme is not known here.
    return new URL(origin).host === host;
  } catch {
    return false;
  }
};
