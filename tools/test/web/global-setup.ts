import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { installedBrowser } from '../../src/web/browser.js';
import type { WebStand } from '../../src/web/web-stand.js';

/** What a spec is told about the stand that all web specs share. */
export interface SharedStand {
  readonly apiUrl: string;
  readonly ownerUrl: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    /** Address that starts the shared suite when first asked, and tells where it is. */
    handrailWebAddress: string;
  }
}

/** Keeps one suite on the demo data for all web specs of a run. It starts when the first of them asks. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  if (!installedBrowser())
    process.stdout.write('The web tests are skipped: no Chromium is installed on this machine (Debian: apt-get install chromium).\n');
  let stand: WebStand | undefined;
  let starting: Promise<SharedStand> | undefined;
  const start = async (): Promise<SharedStand> => {
    const { WebStand: Stand } = await import('../../src/web/web-stand.js');
    stand = await Stand.up();
    return { apiUrl: stand.suite.apiUrl, ownerUrl: stand.suite.database?.ownerUrl ?? '' };
  };
  const door = createServer((_, response) => {
    starting ??= start();
    starting.then(
      (told) => response.end(JSON.stringify(told)),
      (error: unknown) => response.writeHead(500).end(String(error instanceof Error ? error.stack : error)),
    );
  });
  await new Promise<void>((open) => door.listen(0, '127.0.0.1', open));
  const address = door.address();
  if (address === null || typeof address === 'string') throw new Error('The door to the web stand has no port.');
  project.provide('handrailWebAddress', `http://127.0.0.1:${address.port}`);
  return async () => {
    door.close();
    door.closeAllConnections();
    await starting?.catch(() => undefined);
    await stand?.down();
  };
}
