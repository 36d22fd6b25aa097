import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

const IV_BYTES = 12; // NIST SP 800-38D §8.2: the length GCM is made for
const TAG_BYTES = 16;

/** Ciphertext that fails its check: altered, moved to another row, or sealed under another key. */
export class SealBroken extends Error {
  readonly code = 'seal-broken';
  constructor(place: string) {
    super(`What is stored in ${place} does not open with its key. It was altered or moved; restore it from a backup.`);
  }
}

/** AES-256-GCM with a random iv: iv, tag, ciphertext. `context` is authenticated, not stored. */
export function encrypt(key: Buffer, plain: Buffer, context: string): Buffer {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  cipher.setAAD(Buffer.from(context));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]);
}

/** @throws SealBroken unless `sealed` was made by `encrypt` with this key and context */
export function decrypt(key: Buffer, sealed: Buffer, context: string): Buffer {
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES });
    decipher.setAAD(Buffer.from(context));
    decipher.setAuthTag(sealed.subarray(IV_BYTES, IV_BYTES + TAG_BYTES));
    return Buffer.concat([decipher.update(sealed.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]);
  } catch {
    throw new SealBroken(context);
  }
}
