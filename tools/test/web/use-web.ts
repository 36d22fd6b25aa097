import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, inject, vi } from 'vitest';
import { installedBrowser, openBrowser } from '../../src/web/browser.js';
import type { SharedStand } from './global-setup.js';

const START_MS = 240_000;
/** A step says what it waited for before its test runs out of time. Both are far beyond what a step takes, on a machine with other work too. */
const STEP_MS = 30_000;
const TEST_MS = 150_000;
const PHONE = { width: 390, height: 844 };
const DESKTOP = { width: 1280, height: 900 };

const executable = installedBrowser();

/** `describe` for tests that need a browser; skipped where none is installed, and the run says why. */
export const describeWeb: typeof describe.skip = executable === undefined ? describe.skip : describe;

export interface Web {
  readonly apiUrl: string;
  /** The owner of the suite's database, to look behind the API. */
  readonly ownerUrl: string;
  /** A page of its own, with nobody signed in. */
  stranger(options?: PageOptions): Promise<Page>;
  /** A page of its own, signed in as a person of the demo and waiting at an address. */
  signedIn(name: string, path?: string, options?: PageOptions): Promise<Page>;
  /** Where another API of this file alone listens, on the same data; it turns recordings into text, and may be killed. Started when first asked for. */
  anotherApi(): Promise<string>;
  /** Ends the other API as a power cut would, in the middle of what it does. It is started again by itself, at the same address. */
  killOtherApi(): Promise<void>;
}

interface PageOptions {
  readonly phone?: boolean;
  /** Another API than the shared one. */
  readonly apiUrl?: string;
}

/**
 * The shared suite and a browser of the file's own. Call inside `describeWeb`. All web specs of a run share one demo organisation:
 * arrange what a test needs, with people or days that no other spec uses, and expect nothing of what others may have changed.
 */
export function useWeb(): Web {
  vi.setConfig({ testTimeout: TEST_MS });
  const whose = crypto.randomUUID();
  let browser: Browser | undefined;
  let shared: SharedStand | undefined;
  const contexts: BrowserContext[] = [];
  beforeAll(async () => {
    [shared, browser] = await Promise.all([ask('/'), openBrowser(executable ?? '')]);
  }, START_MS);
  afterAll(async () => {
    for (const context of contexts) await context.close();
    await browser?.close();
  });
  const there = () => {
    if (!browser || !shared) throw new Error('The web stand is there from beforeAll on.');
    return { browser, ...shared };
  };
  const ask = async (path: string): Promise<SharedStand> => {
    const answer = await fetch(`${inject('handrailWebAddress')}${path}`);
    if (!answer.ok) throw new Error(await answer.text());
    return (await answer.json()) as SharedStand;
  };
  const newPage = async ({ phone = false, apiUrl = there().apiUrl }: PageOptions = {}) => {
    const { browser: open } = there();
    const context = await open.newContext({ baseURL: apiUrl, viewport: phone ? PHONE : DESKTOP, locale: 'en-GB' });
    contexts.push(context);
    context.setDefaultTimeout(STEP_MS);
    return context.newPage();
  };
  return {
    get apiUrl() {
      return there().apiUrl;
    },
    get ownerUrl() {
      return there().ownerUrl;
    },
    stranger: newPage,
    anotherApi: async () => (await ask(`/another/${whose}`)).apiUrl,
    killOtherApi: async () => void (await ask(`/kill/${whose}`)),
    async signedIn(name, path = '/', options) {
      const page = await newPage(options);
      const answer = await page.request.post('/api/v1/sign-in/demo', { data: { name } });
      if (!answer.ok()) throw new Error(`${name} cannot sign in: ${await answer.text()}`);
      await page.goto(path);
      await page.getByRole('heading', { level: 1 }).waitFor();
      return page;
    },
  };
}
