import { warnOnce } from '../base/warn.js';
import type { Exchanged } from './http-transport.js';
import type { Parcel } from './transport.js';

/** Tells the developer's console what has to be mended where an answer is held. */
export const explainHeld = (exchanged: Exchanged, { destination, body }: Parcel, pageOrigin: string): void => {
  const { delivery, headers, status } = exchanged;
  if (delivery.status !== 'held') return;
  const { url, options } = destination;
  const reason =
    delivery.code === 'sign-in' && options.credentials === 'omit'
      ? 'asks for a sign-on while credentials are omitted; credentials="same-origin" or "include" is the likely cure.'
      : delivery.code === 'unreachable'
        ? `must answer, to OPTIONS too, with Access-Control-Allow-Origin: ${pageOrigin} and Access-Control-Allow-Headers: ${headers.join(', ')}.`
        : delivery.code === 'blocked'
          ? "is not allowed by connect-src of the page's Content-Security-Policy."
          : delivery.code === 'refused' && status
            ? `answers ${new TextEncoder().encode(body).length} bytes with the status ${status}.`
            : null;
  if (reason) warnOnce(delivery.code, `${url} ${reason}`);
};
