import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { Shot } from './shots.js';

const WIDTHS = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } } as const;
const THEMES = ['light', 'dark'] as const;
const QUALITY = 82;
const STEP_MS = 60_000;

export type Width = keyof typeof WIDTHS;
export type Theme = (typeof THEMES)[number];

/** One file of a shot. */
export const fileOf = (name: string, width: Width, theme: Theme, type: string): string => `${name}-${width}-${theme}.${type}`;

/** Takes a shot at each width in each theme. @returns the files written, without the folder */
export async function take(browser: Browser, apiUrl: string, shot: Shot, folder: string, type: 'webp' | 'png'): Promise<readonly string[]> {
  const files: string[] = [];
  for (const width of shot.phone === false ? (['desktop'] as const) : (['desktop', 'phone'] as const)) {
    for (const colorScheme of THEMES) {
      const context = await browser.newContext({ baseURL: apiUrl, viewport: WIDTHS[width], locale: 'en-GB', colorScheme });
      try {
        context.setDefaultTimeout(STEP_MS);
        const page = await context.newPage();
        await show(page, shot);
        const session = await context.newCDPSession(page);
        const { data } = await session.send('Page.captureScreenshot', { format: type, ...(type === 'webp' && { quality: QUALITY }) });
        const file = fileOf(shot.name, width, colorScheme, type);
        await writeFile(join(folder, file), Buffer.from(data, 'base64'));
        files.push(file);
      } finally {
        await context.close();
      }
    }
  }
  return files;
}

async function show(page: Page, { who, path, first }: Shot): Promise<void> {
  const answer = await page.request.post('/api/v1/sign-in/demo', { data: { name: who } });
  if (!answer.ok()) throw new Error(`${who} cannot sign in: ${await answer.text()}`);
  await page.goto(path);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await settled(page);
  await first?.(page);
  await settled(page);
}

/** Nothing loads any more, and nothing moves. */
async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('[aria-busy="true"]:visible, .loading:visible').first().waitFor({ state: 'detached' });
}
