import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** More than any page has stops of the tab key between two things that belong together. */
const STOPS_MAX = 80;
const ROWS_MAX = 80;
const SOON = { timeout: 30_000 };

/** What has the focus, as it is read out: its label, or its words; empty where nothing has it. */
export function focused(page: Page): Promise<string> {
  return page.evaluate<string>(
    `(() => { const at = document.activeElement; return !at || at === document.body ? '' : (at.getAttribute('aria-label') ?? at.textContent ?? '').trim(); })()`,
  );
}

/** Waits until the focus is on what is called so: it is moved when the page has been drawn. */
export async function expectFocus(page: Page, name: RegExp): Promise<void> {
  await expect.poll(() => focused(page), SOON).toMatch(name);
}

/** Goes with the tab key to what is called so. */
export async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < STOPS_MAX; stop += 1) {
    const at = await focused(page);
    if (name.test(at)) return;
    passed.push(at.slice(0, 40));
    await page.keyboard.press('Tab');
  }
  throw new Error(`The tab key never came to ${String(name)}, but to: ${passed.join(' | ')}`);
}

/** Goes with the tab key to a button, a link or a summary, once it is there, and presses it. */
export async function press(page: Page, name: RegExp): Promise<void> {
  await page.locator('button:visible, a:visible, summary:visible').filter({ hasText: name }).first().waitFor();
  await tabTo(page, name);
  await page.keyboard.press('Enter');
}

/** Goes on the board to a day of somebody, by keys alone. @param day counted from the first that is shown */
export async function walkTo(page: Page, person: string, day: number): Promise<void> {
  // One cell of the board is a stop of the tab key; a person comes to it from wherever they are.
  await page.locator('[role="grid"] [tabindex="0"]').focus();
  await page.keyboard.press('Control+Home');
  await expectFocus(page, /^Unfilled/);
  for (let row = 0; row < ROWS_MAX && !(await focused(page)).startsWith(`${person}, `); row += 1) await page.keyboard.press('ArrowDown');
  await expectFocus(page, new RegExp(`^${person}, `));
  for (let step = 0; step <= day; step += 1) await page.keyboard.press('ArrowRight');
}

/** Opens the cell that has the focus. */
export async function openCell(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
}

/** Waits until a dialog is gone and the focus is back on the cell that it was about. */
export async function backOnCell(page: Page, holds: RegExp): Promise<void> {
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expectFocus(page, holds);
}
