import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Whether two texts are the same; takes the same time whatever is given. */
export const isSameText = (one: string, other: string): boolean => timingSafeEqual(digest(one), digest(other));

/** Whether an `Authorization` header carries the token; takes the same time whatever is given. */
export const carriesToken = (authorization: string | undefined, token: string): boolean =>
  isSameText(/^Bearer (.+)$/i.exec(authorization ?? '')?.[1] ?? '', token);
