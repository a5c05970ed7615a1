import type { LocalPorts } from './ports.js';

const key = 's';

/** Random bytes as hex that this device draws once and keeps to itself: they tell no devices apart for anybody else. */
export const deviceSalt = async ({ storage, random }: Pick<LocalPorts, 'storage' | 'random'>): Promise<string> => {
  const known = await storage.get(key);
  if (typeof known === 'string') return known;
  let salt = random.hex(16);
  await storage.update(key, value => {
    // Another tab may have been first.
    if (typeof value === 'string') salt = value;
    return salt;
  });
  return salt;
};
