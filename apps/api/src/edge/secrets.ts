import { createHash, randomBytes } from 'node:crypto';

/** SHA-256 of a secret with at least 128 random bits, for which a slow hash would add nothing. Passwords go through argon2id instead. */
export function hashOfSecret(secret: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(secret, 'utf8').digest());
}

/** 256 random bits in 43 letters. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
