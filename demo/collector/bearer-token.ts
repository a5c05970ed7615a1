import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether an `Authorization` header carries the token; takes the same time whatever is given. */
export const carriesToken = (authorization: string | undefined, token: string): boolean =>
  timingSafeEqual(digest(/^Bearer (.+)$/i.exec(authorization ?? '')?.[1] ?? ''), digest(token));
