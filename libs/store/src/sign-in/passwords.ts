import { hash, verify } from '@node-rs/argon2';
import { DomainError } from '@handrail/contracts';

/** OWASP Password Storage Cheat Sheet, argon2id (which is this library's default algorithm): 19 MiB, 2 passes, 1 lane. */
const ARGON2ID = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** A hash of nothing in particular: checking against it takes as long as checking a real one. Made when first needed: it costs 20 MiB. */
let decoy: Promise<string> | undefined;

export class PasswordRefused extends DomainError {
  readonly code = 'password-refused';
}

/** @throws PasswordRefused when it is the name again, or one character over and over */
export async function hashPassword(password: string, name: string): Promise<string> {
  if (password.toLowerCase().includes(name.toLowerCase()))
    throw new PasswordRefused('Choose a password that does not hold the sign-in name.');
  if (new Set(password).size < 5) throw new PasswordRefused('Choose a password of more than four different characters.');
  return hash(password, ARGON2ID);
}

/** Takes the same time whether or not there is a hash to compare with, so that nobody learns which names exist. */
export async function passwordMatches(passwordHash: string | null, password: string): Promise<boolean> {
  const matches = await verify(passwordHash ?? (await (decoy ??= hash('nobody has this password', ARGON2ID))), password);
  return matches && passwordHash !== null;
}
