import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';

const DESKTOP = { width: 1280, height: 900 };
/** Small pictures: they stand between the lines of a page that is read. */
const QUALITY = 62;
const STEP_MS = 60_000;

export interface TrialOptions {
  readonly apiUrl: string;
  readonly folder: string;
  readonly type: 'webp' | 'png';
  readonly say: (line: string) => void;
}

/**
 * Goes from the sign-in page to a published rota as somebody would who reads nothing but the screens, and takes a picture at each step. What is
 * pressed is found by the words on the screen alone.
 */
export async function walkAsManager(browser: Browser, { apiUrl, folder, type, say }: TrialOptions): Promise<void> {
  await mkdir(folder, { recursive: true });
  const context = await browser.newContext({ baseURL: apiUrl, viewport: DESKTOP, locale: 'en-GB', colorScheme: 'light' });
  context.setDefaultTimeout(STEP_MS);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    let number = 0;
    const look = async (name: string): Promise<void> => {
      await page.waitForLoadState('networkidle');
      await page.locator('[aria-busy="true"]:visible, .loading:visible').first().waitFor({ state: 'detached' });
      const { data } = await session.send('Page.captureScreenshot', { format: type, ...(type === 'webp' && { quality: QUALITY }) });
      const file = `${String(++number).padStart(2, '0')}-${name}.${type}`;
      await writeFile(join(folder, file), Buffer.from(data, 'base64'));
      say(file);
    };
    await page.goto('/');
    await asAManager(page, look);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await asTheTeamLead(page, look);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await signIn(page, /Anita Desai/);
    await look('a-nurse-has-it');
  } finally {
    await context.close();
  }
}

type Look = (name: string) => Promise<void>;

async function asAManager(page: Page, look: Look): Promise<void> {
  await page.getByRole('heading', { name: 'Sign in to Handrail' }).waitFor();
  await look('sign-in');
  await signIn(page, /Angela Stokes/);
  await look('signed-in');
  await page.getByRole('link', { name: 'Rotas', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'Rotas' }).waitFor();
  await look('rotas');
  await page.getByRole('listitem').filter({ hasText: 'Nobody is on it yet' }).getByRole('link').first().click();
  await page.getByRole('grid').waitFor();
  await look('empty-board');
  await page.getByRole('link', { name: 'See the proposal' }).click();
  await page.getByRole('button', { name: 'Take this proposal' }).waitFor();
  await look('proposal');
  await page.getByRole('button', { name: 'Take this proposal' }).click();
  await page.getByText('version 1,').waitFor();
  await look('board');
  await page
    .getByRole('gridcell', { name: /^Night/ })
    .first()
    .click();
  await page
    .getByRole('button', { name: /^Why Night/ })
    .first()
    .click();
  await look('why');
  await page.keyboard.press('Escape');
  await inRota(page, 'Gaps and fairness');
  await look('gaps-and-fairness');
  await inRota(page, 'Review and publish');
  await page.getByRole('button', { name: 'Mark as reviewed' }).waitFor();
  await look('review');
  await page.getByRole('button', { name: 'Mark as reviewed' }).click();
  await page.getByRole('button', { name: 'Mark as reviewed' }).waitFor({ state: 'detached' });
  await look('reviewed');
}

async function asTheTeamLead(page: Page, look: Look): Promise<void> {
  await signIn(page, /Marian Holt/);
  const waits = page.getByRole('link', { name: /waits for approval/ }).first();
  await waits.waitFor();
  await look('what-waits-for-the-lead');
  await waits.click();
  await page.getByRole('link', { name: 'Review, approve or publish it' }).waitFor();
  await look('rota-in-the-inbox');
  await page.getByRole('link', { name: 'Review, approve or publish it' }).click();
  await page.getByRole('button', { name: 'Approve as the second person' }).click();
  await page.getByRole('button', { name: 'Publish', exact: true }).waitFor();
  await look('approved');
  await page.getByRole('button', { name: 'Publish', exact: true }).click();
  await page.getByRole('dialog').waitFor();
  await look('publish');
  await page.getByRole('button', { name: 'Publish and tell everybody' }).click();
  await page.getByText(/^Published\. \d+ people were told/).waitFor();
  await look('published');
}

async function signIn(page: Page, who: RegExp): Promise<void> {
  const choice = page.getByLabel('Who do you want to be?');
  await choice.waitFor();
  const words = (await choice.getByRole('option').allTextContents()).find((option) => who.test(option));
  await choice.selectOption({ label: words ?? '' });
  await page.getByRole('button', { name: 'Sign in to the demo' }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
}

async function inRota(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation', { name: 'This rota' }).getByRole('link', { name }).click();
  await page.getByRole('heading', { level: 1, name }).waitFor();
}
