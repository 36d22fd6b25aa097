import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where PostgreSQL's programs and data go when root starts it from a folder that other accounts cannot enter. */
export const ROOT_HOME = '/var/lib/handrail-postgres';

/** The account that the server runs under: empty when we are not root and it is our own. */
export type Account = { readonly uid: number; readonly gid: number } | Record<string, never>;

/**
 * PostgreSQL refuses to run as root, so root hands over to the system account `postgres`, made when missing.
 * @throws one sentence when the account neither exists nor can be made
 */
export function serverAccount(): Account {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: '-u' | '-g') =>
    Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    try {
      execFileSync('groupadd', ['--system', 'postgres'], { stdio: 'ignore' });
      execFileSync('useradd', ['--system', '-g', 'postgres', '-s', '/usr/sbin/nologin', 'postgres'], { stdio: 'ignore' });
      return { uid: id('-u'), gid: id('-g') };
    } catch {
      throw new Error('PostgreSQL does not run as root and no account named postgres could be made: start Handrail as an ordinary user.');
    }
  }
}

/** Whether an account other than the owner may enter every folder above `path`. */
export function othersCanReach(path: string): boolean {
  for (let folder = path; ; folder = dirname(folder)) {
    const { mode } = statSync(folder, { throwIfNoEntry: false }) ?? { mode: 0o001 };
    if ((mode & 0o001) === 0) return false;
    if (dirname(folder) === folder) return true;
  }
}
