import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { whyNoFolder } from './why-no-folder.js';

/**
 * Lets one `npm start` run on a data folder. The mark of a run that was killed is seen to be stale and replaced.
 * @returns what to call at the end
 * @throws one sentence when another run is alive, or when the folder cannot be written to
 */
export function claimDataFolder(dataDir: string): () => void {
  const mark = join(dataDir, 'handrail.pid');
  const claim = () => writeFileSync(mark, String(process.pid), { flag: 'wx' });
  try {
    claim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
      rmSync(mark, { force: true }); // a full disk leaves an empty one
      throw whyNoFolder(error, dataDir) ?? error;
    }
    const other = Number(readFileSync(mark, 'utf8'));
    if (other !== process.pid && isAlive(other)) {
      throw new Error(
        `Handrail already runs on ${dataDir} (process ${other}): stop it with Ctrl-C there, or set HANDRAIL_DATA_DIR to another folder.`,
        { cause: error },
      );
    }
    rmSync(mark);
    claim();
  }
  return () => rmSync(mark, { force: true });
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
