import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { expectAccessible, expectNoSidewaysScroll } from './accessible.js';
import { describeWeb, useWeb } from './use-web.js';

/** Of nobody's whom another spec writes about. */
const REF = 'SC-11';

describeWeb('the filed notes of one person, in a real browser', () => {
  const web = useWeb();

  it('are reached from the plan, added to in a draft of its own, and struck through with a reason, never taken away', async () => {
    const page = await web.signedIn('st1', `/care-plans/${REF}`);
    await file(page, `${REF} walked to the allotment and watered the beans.`);
    await page.getByRole('link', { name: 'Filed notes' }).click();
    const note = page.getByRole('article').filter({ hasText: 'watered the beans' });
    await note.waitFor();
    await expectAccessible(page);

    await note.getByText('Write an addendum').click();
    await note.getByLabel('What is to be added?').fill(`${REF} took the beans home for tea.`);
    await page.reload();
    expect(await note.getByLabel('What is to be added?').inputValue()).toContain('took the beans home');
    await note.getByRole('button', { name: 'Draft the addendum' }).click();
    await page.getByRole('heading', { level: 1, name: `Your draft about ${REF}` }).waitFor();
    const draftId = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await confirm(page, draftId);

    await page.goto(`/care-plans/${REF}/notes`);
    const addendum = page.getByRole('article').filter({ hasText: 'took the beans home' });
    await addendum.getByText('Addendum to').waitFor();
    await note.getByRole('button', { name: 'Mark as entered in error' }).click();
    await note.getByRole('button', { name: 'Mark as entered in error now' }).click();
    await note.getByRole('alert').waitFor();
    await note.getByLabel('Mark as entered in error: why?').fill('it was another allotment');
    await note.getByRole('button', { name: 'Mark as entered in error now' }).click();
    await note.waitFor({ state: 'detached' });
    await addendum.getByText('not on this page').waitFor();
    await page.getByLabel('Show what was entered in error').check();
    await note.locator('del').filter({ hasText: 'watered the beans' }).waitFor();
    await note.getByText('it was another allotment').waitFor();
    expect(await note.getByRole('button', { name: 'Mark as entered in error' }).count()).toBe(0);
    await expectAccessible(page);
  });

  it('say so where none is filed, fit a phone, and tell nothing of somebody out of reach', async () => {
    const page = await web.signedIn('st1', '/care-plans/SC-12/notes', { phone: true });
    await page.getByText('No note about SC-12 is filed in this time').waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.goto('/care-plans/AL-07/notes');
    await page.getByText('no record that you can open').waitFor();
  });
});

async function file(page: Page, text: string): Promise<void> {
  const message = { channel: 'web', externalMessageId: crypto.randomUUID(), text };
  const { drafts } = await post(page, '/api/v1/captures', message);
  await confirm(page, drafts[0].draftId);
}

async function confirm(page: Page, draftId: string): Promise<void> {
  const { contentHash } = await (await page.request.get(`/api/v1/drafts/${draftId}`)).json();
  expect(await post(page, `/api/v1/drafts/${draftId}/confirm`, { contentHash })).toMatchObject({ state: 'filed' });
}

async function post(page: Page, path: string, data: object) {
  const answer = await page.request.post(path, { data, headers: { origin: new URL(page.url()).origin } });
  expect(answer.ok(), await answer.text()).toBe(true);
  return answer.json();
}
