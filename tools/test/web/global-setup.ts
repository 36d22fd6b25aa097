import { createServer } from 'node:http';
import type { TestProject } from 'vitest/node';
import { freeLoopbackPort } from '@handrail/local-postgres';
import { TranscriptionStandIn } from '@handrail/testing';
import type { SupervisedApp } from '../../src/run/supervisor.js';
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

/** What is heard in every recording that is sent to the other API. */
const HEARD = 'AL-10 slept wile until six.';

/**
 * Keeps one suite on the demo data for all web specs of a run. It starts when the first of them asks. `/another/<whose>` starts one more API
 * on its data for one spec alone, which turns recordings into text, and `/kill/<whose>` ends that one as a power cut would: whoever keeps it running
 * starts it again.
 */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  if (!installedBrowser())
    process.stdout.write('The web tests are skipped: no Chromium is installed on this machine (Debian: apt-get install chromium).\n');
  let stand: WebStand | undefined;
  let hearing: TranscriptionStandIn | undefined;
  let starting: Promise<WebStand> | undefined;
  const others = new Map<string, Promise<{ apiUrl: string; app: SupervisedApp }>>();
  const start = async (): Promise<WebStand> => {
    const { WebStand: Stand } = await import('../../src/web/web-stand.js');
    stand = await Stand.up();
    return stand;
  };
  const startOther = async ({ suite }: WebStand) => {
    hearing ??= await TranscriptionStandIn.open();
    hearing.script({ text: HEARD });
    const more = { TRANSCRIPTION_BASE_URL: hearing.baseUrl, TRANSCRIPTION_MODEL: 'stand-in' };
    return suite.anotherApi(await freeLoopbackPort(), more);
  };
  const answer = async (path = '/'): Promise<SharedStand> => {
    starting ??= start();
    const shared = await starting;
    const ownerUrl = shared.suite.database?.ownerUrl ?? '';
    if (path === '/') return { apiUrl: shared.suite.apiUrl, ownerUrl };
    const [, what, whose = ''] = path.split('/');
    const other = others.get(whose) ?? startOther(shared);
    others.set(whose, other);
    const { apiUrl, app } = await other;
    // It leads a process group of its own.
    if (what === 'kill' && app.pid !== undefined) process.kill(-app.pid, 'SIGKILL');
    return { apiUrl, ownerUrl };
  };
  const door = createServer((request, response) => {
    answer(request.url).then(
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
    await Promise.allSettled(others.values());
    await stand?.down();
    await hearing?.close();
  };
}
