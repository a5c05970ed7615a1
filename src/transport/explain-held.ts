import { warnOnce } from '../base/warn.js';
import type { Exchanged } from './http-transport.js';
import type { Parcel } from './transport.js';

/** Tells the developer's console what has to be mended where an answer is held, or where a reply is no receipt. */
export const explainHeld = (exchanged: Exchanged, { destination, body }: Parcel, pageOrigin: string): void => {
  const { delivery, headers, status } = exchanged;
  const { code = '' } = delivery;
  const { url, options } = destination;
  const reason =
    code === 'sign-in' && options.credentials === 'omit'
      ? 'asks for a sign-on while credentials are omitted; credentials="same-origin" or "include" is the likely cure.'
      : code === 'unreachable'
        ? `must answer, to OPTIONS too, with Access-Control-Allow-Origin: ${pageOrigin} and Access-Control-Allow-Headers: ${headers.join(', ')}.`
        : code === 'blocked'
          ? "is not allowed by connect-src of the page's Content-Security-Policy."
          : code === 'no-receipt'
            ? `answers ${status} with what is no receipt, such as a page of HTML.`
            : /^(refused|too-large)$/.test(code) && status
              ? `answers ${new TextEncoder().encode(body).length} bytes with the status ${status}.`
              : null;
  if (reason) warnOnce(code, `${url} ${reason}`);
};
