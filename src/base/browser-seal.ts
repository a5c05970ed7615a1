import type { CreateSeal } from './ports.js';

const nonceBytes = 12;
const textBytes = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const hexOf = (bytes: Uint8Array): string => Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
const bytesOf = (hex: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(hex.match(/../g) ?? [], pair => parseInt(pair, 16));

/**
 * AES-GCM (NIST SP 800-38D) with a key that HKDF (RFC 5869) makes of the person's key and the device's salt. Values are kept as
 * JSON. It hides no more than the person's key does: one that can be guessed, such as a name, protects nothing.
 */
export const createBrowserSeal: CreateSeal = async (key, salt) => {
  const subtle = (crypto as Partial<Crypto>).subtle;
  if (!subtle) return null;
  const source = await subtle.importKey('raw', textBytes(key), 'HKDF', false, ['deriveKey']);
  const secret = await subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: textBytes(salt), info: textBytes('ics-pulse records') },
    source,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
  // The name is part of the seal: a record that is moved under another name does not open.
  const algorithm = (iv: Uint8Array<ArrayBuffer>, name: string): AesGcmParams => ({
    name: 'AES-GCM',
    iv,
    additionalData: textBytes(name),
  });
  return {
    async close(name, value) {
      const iv = crypto.getRandomValues(new Uint8Array(nonceBytes));
      const bytes = await subtle.encrypt(algorithm(iv, name), secret, textBytes(JSON.stringify(value)));
      return { nonce: hexOf(iv), bytes: new Uint8Array(bytes) };
    },
    async open(name, { nonce, bytes }) {
      const text = await subtle.decrypt(algorithm(bytesOf(nonce), name), secret, bytes);
      return JSON.parse(new TextDecoder().decode(text)) as unknown;
    },
  };
};
