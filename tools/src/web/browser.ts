import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A Chromium that is installed on this machine; undefined where there is none. Nothing is ever downloaded. `CHROMIUM_PATH` names another. */
export function installedBrowser(environment: NodeJS.ProcessEnv = process.env): string | undefined {
  const given = environment['CHROMIUM_PATH'];
  if (given) return given;
  const folders = (environment['PATH'] ?? '').split(delimiter);
  return NAMES.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

export function openBrowser(executablePath: string): Promise<Browser> {
  // Root has no sandbox of its own; nothing but our own pages is opened.
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return chromium.launch({ executablePath, args: [...asRoot, '--disable-background-networking', '--disable-dev-shm-usage'] });
}
