import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from './accessible.js';
import { describeWeb, useWeb } from './use-web.js';

/** As long as a step may take. */
const SOON = { timeout: 30_000 };

describeWeb('what else waits for a decision, in a real browser', () => {
  const web = useWeb();

  it('shows an overdue plan with what filed notes say of each step', async () => {
    const page = await web.signedIn('lead-alder', '/review');
    await page.getByRole('link', { name: 'The plan of AL-11 is overdue for review' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'What filed notes say of each step' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Open the plan of AL-11' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'AL-11' }).waitFor();
  });

  it('has broken glass reviewed by information governance, who reads the reason', async () => {
    const worker = await web.signedIn('st4', '/');
    const reason = 'He rang and could not breathe.';
    const broken = await worker.request.post('/api/v1/break-glass', { data: { ref: 'AL-04', reasonCode: 'immediate-risk', reason } });
    expect(broken.ok()).toBe(true);
    const { breakGlassId } = (await broken.json()) as { breakGlassId: string };
    const page = await web.signedIn('ig1', `/review/break-glass/${breakGlassId}`);
    await page.getByText(reason).waitFor();
    await expectAccessible(page);
    await decided(page, 'It was justified');
  });

  it('has leave decided by the team lead on a phone, with a reason', async () => {
    const worker = await web.signedIn('st5', '/');
    const asked = await worker.request.post('/api/v1/me/leave', { data: { from: inDays(90), to: inDays(92), kind: 'annual' } });
    expect(asked.ok()).toBe(true);
    const { leaveId } = (await asked.json()) as { leaveId: string };
    const page = await web.signedIn('lead-south', `/review/leave/${leaveId}`, { phone: true });
    await page.getByRole('button', { name: 'Grant', exact: true }).click();
    await page.getByLabel('Grant: why?').fill('Cover is there.');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await decided(page, 'Grant now');
  });

  it('has a need for staff decided for its cost', async () => {
    const page = await web.signedIn('lead-alder', '/review');
    await page
      .getByRole('link', { name: /A need for .* staff in Alder ward/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Reject', exact: true }).waitFor();
    await expectAccessible(page);
  });
});

/** Presses a decision by keyboard; what is decided leaves the screen by itself. */
async function decided(page: Page, button: string): Promise<void> {
  const before = page.url();
  await page.getByRole('button', { name: button, exact: true }).focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url(), SOON).not.toBe(before);
}

/** The calendar day so many days from now, as the API takes it. */
function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
