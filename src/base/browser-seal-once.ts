import type { SealOnce } from './ports.js';

const nonceBytes = 12;
const stepCharacters = 512;

/** Its length tells little: spaces up to the next step, which no text that is sealed here ends with. */
const padded = (text: string): string => text.padEnd(Math.ceil(text.length / stepCharacters) * stepCharacters);

const algorithm = (iv: Uint8Array<ArrayBuffer>, name: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  // The name is part of the seal: what is moved under another name does not open.
  additionalData: new TextEncoder().encode(name),
});

/** AES-GCM (NIST SP 800-38D) with a key of its own for each text, which no script can read out of the browser. */
export const browserSealOnce: SealOnce = {
  async close(name, text) {
    const subtle = (crypto as Partial<Crypto>).subtle;
    if (!subtle) return null;
    const key = await subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
    const nonce = crypto.getRandomValues(new Uint8Array(nonceBytes));
    const bytes = await subtle.encrypt(algorithm(nonce, name), key, new TextEncoder().encode(padded(text)));
    return { key, nonce, bytes: new Uint8Array(bytes) };
  },
  async open(name, { key, nonce, bytes }) {
    const text = await crypto.subtle.decrypt(algorithm(nonce, name), key as CryptoKey, bytes);
    return new TextDecoder().decode(text).trimEnd();
  },
};
