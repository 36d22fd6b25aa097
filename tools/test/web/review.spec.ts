import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from './accessible.js';
import { describeWeb, useWeb } from './use-web.js';

const AUTHOR = 'st2';
const LEAD = 'lead-south';
/** As long as a step may take. */
const SOON = { timeout: 30_000 };

describeWeb('notes and their review, in a real browser', () => {
  const web = useWeb();

  it('lets a worker write a note on a phone, keeps it over a reload, and leads to its draft', async () => {
    const page = await web.signedIn(AUTHOR, '/note', { phone: true });
    const [ref] = await caseload(page);
    const box = page.getByLabel('What happened?');
    await box.fill(`${ref} made soup and spoke of her sister.`);
    await page.reload();
    expect(await box.inputValue()).toContain('spoke of her sister');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Draft the note' }).click();
    await page.getByRole('heading', { level: 1, name: `Your draft about ${ref}` }).waitFor();
    await page.getByText('Nothing that was said is left out.').waitFor();
    const sentence = page.getByRole('button', { name: /made soup and spoke/ }).first();
    await sentence.tap().catch(() => sentence.click());
    await page.locator('mark', { hasText: 'made soup and spoke of her sister' }).waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Withdraw it', exact: true }).click();
    await page.getByLabel('Withdraw it: why?').fill('written to try it out');
    await page.getByRole('button', { name: 'Withdraw it now' }).click();
    await page.getByText('kept as withdrawn').first().waitFor();
  });

  it('answers a question, changes and strikes sentences and confirms, by the keyboard alone', async () => {
    const page = await web.signedIn(AUTHOR, '/');
    const [, first = '', second = ''] = await caseload(page);
    const draftId = await dictated(page, `Sat with ${first} and ${second} at lunch. He read the paper.`, (ref) => ref === first);
    await page.goto(`/review/draft/${draftId}`);
    await page.getByRole('heading', { level: 2, name: /question/ }).waitFor();
    await expectAccessible(page);
    for (let asked = await page.locator('.question').count(); asked > 0; asked--) {
      const question = page.locator('.question').first();
      await question.getByRole('radio', { name: first }).focus();
      await page.keyboard.press('Space');
      await question.getByRole('button', { name: /^Answer/ }).focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => page.locator('.question').count(), SOON).toBe(asked - 1);
    }
    const paper = page.getByRole('button', { name: /read the paper/ }).first();
    await paper.focus();
    await page.locator('mark', { hasText: 'read the paper' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const instead = page.getByLabel('Your words instead');
    await instead.waitFor();
    expect(await page.locator(':focus').inputValue()).toContain('read the paper');
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('He read a magazine.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'He read a magazine.' }).first().focus();
    await page.locator('mark', { hasText: 'He read a magazine.' }).waitFor();
    await page.getByRole('button', { name: 'Confirm what I read' }).focus();
    await page.keyboard.press('Enter');
    await page
      .getByText(/Filed in the record|A second person reads/)
      .first()
      .waitFor();
  });

  it('refuses to sign what has changed since it was read, and shows it as it is now', async () => {
    const page = await web.signedIn(AUTHOR, '/');
    const [, , , ref] = await caseload(page);
    const draftId = await dictated(page, `${ref} watered the plants.`);
    await page.goto(`/review/draft/${draftId}`);
    await page.getByRole('button', { name: 'Confirm what I read' }).waitFor();
    await page.request.post(`/api/v1/drafts/${draftId}/additions`, { data: { text: 'He swept the path.' } });
    await page.getByRole('button', { name: 'Confirm what I read' }).click();
    await page.getByRole('button', { name: 'Read it as it is now' }).click();
    await page
      .getByRole('button', { name: /swept the path/ })
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Confirm what I read' }).click();
    await page
      .getByText(/Filed in the record|A second person reads/)
      .first()
      .waitFor();
    const { state } = (await (await page.request.get(`/api/v1/drafts/${draftId}`)).json()) as { state: string };
    expect(['filed', 'awaiting-countersign']).toContain(state);
  });

  it('lets the author put a line of the plan on a sentence, take it off, put it back, and sign that', async () => {
    const page = await web.signedIn(AUTHOR, '/');
    const [ref = ''] = await withPlan(page, await caseload(page));
    const draftId = await dictated(page, `${ref} folded the blue napkins.`);
    await page.goto(`/review/draft/${draftId}`);
    await page.getByRole('button', { name: /^Put a plan line on/ }).click();
    const choice = page.getByLabel('It counts as evidence of');
    await expect.poll(() => choice.locator('option').count(), SOON).toBeGreaterThan(1);
    const line = (await choice.locator('option').nth(1).getAttribute('value')) ?? '';
    await choice.selectOption(line);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Put it on' }).click();
    await page.locator('.sentence__evidence li', { hasText: `Counts as evidence of: ${line}` }).waitFor();
    await page.getByRole('button', { name: /^Take off/ }).click();
    await page.locator('.sentence__evidence li', { hasText: `Taken off, no evidence of: ${line}` }).waitFor();
    await page.getByRole('button', { name: /^Put back/ }).click();
    await page.locator('.sentence__evidence li', { hasText: `Counts as evidence of: ${line}` }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Confirm what I read' }).click();
    await page
      .getByText(/Filed in the record|A second person reads/)
      .first()
      .waitFor();
    const { sentences } = (await (await page.request.get(`/api/v1/drafts/${draftId}`)).json()) as { sentences: { planLinks: object[] }[] };
    expect(sentences.flatMap(({ planLinks }) => planLinks)).toMatchObject([{ line, by: 'author' }]);
  });

  it('brings a flag to the team lead, keeps the reason over a reload, and goes on by itself to what comes next', async () => {
    const author = await web.signedIn(AUTHOR, '/');
    const [, , , , ref] = await caseload(author);
    const draftId = await dictated(author, `${ref} said: I want to die. She drank her tea.`);
    await author.goto(`/review/draft/${draftId}`);
    await author.getByText('ACT NOW: speak').waitFor();
    await author.getByRole('button', { name: 'Confirm what I read' }).click();
    await author.getByText('A second person reads').first().waitFor();

    const page = await web.signedIn(LEAD, '/review');
    await expectAccessible(page);
    await page
      .getByRole('link', { name: `ACT NOW: about suicide, ${ref}` })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.getByText('want to die').first().waitFor();
    await page.getByText('To be acknowledged by', { exact: true }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Acknowledge', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('It is yours now').first().waitFor();
    const record = page.getByRole('button', { name: 'Record what was done', exact: true });
    await expect.poll(() => record.isEnabled(), SOON).toBe(true);
    await record.focus();
    await page.keyboard.press('Enter');
    await page.getByLabel(/Record what was done: why/).waitFor();
    await page.keyboard.type('Sat with her and rang the crisis team.');
    await page.reload();
    await page.getByRole('button', { name: 'Record what was done', exact: true }).click();
    expect(await page.getByLabel(/Record what was done: why/).inputValue()).toBe('Sat with her and rang the crisis team.');
    await expectAccessible(page);
    const before = page.url();
    await page.getByRole('button', { name: 'Record what was done now' }).click();
    await expect.poll(() => page.url(), SOON).not.toBe(before);
    await page.getByRole('heading', { level: 1 }).waitFor();
  });

  it('has a flagged note countersigned as it was read, after it was returned once with a reason', async () => {
    const author = await web.signedIn(AUTHOR, '/');
    const [, , , , , ref] = await caseload(author);
    const draftId = await dictated(author, `${ref} said: I want to die. She drank her tea.`);
    await author.goto(`/review/draft/${draftId}`);
    await author.getByRole('button', { name: 'Confirm what I read' }).click();
    await author.getByText('A second person reads').first().waitFor();
    const page = await web.signedIn(LEAD, `/review/countersign/${draftId}`);
    await page
      .getByRole('button', { name: /want to die/ })
      .first()
      .focus();
    await page.locator('mark', { hasText: 'want to die' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Return it to its author', exact: true }).click();
    await page.getByLabel(/Return it to its author: why/).fill('Say who was told.');
    await page.getByRole('button', { name: 'Return it to its author now' }).click();
    await page.getByText('Its author was told why').first().waitFor();

    await author.goto(`/review/draft/${draftId}`);
    await author.getByText('Say who was told.').waitFor();
    await author.getByText('Add something').click();
    await author.getByLabel('What else happened?').fill('Philippa was told.');
    await author.getByRole('button', { name: 'Add to the draft' }).click();
    await author
      .getByRole('button', { name: /Philippa was told/ })
      .first()
      .waitFor();
    await author.getByRole('button', { name: 'Confirm what I read' }).click();
    await author.getByText('A second person reads').first().waitFor();
    await page.goto(`/review/countersign/${draftId}`);
    await page.getByRole('button', { name: 'Countersign what I read' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('The note is in the record').first().waitFor();
    const { state } = (await (await author.request.get(`/api/v1/drafts/${draftId}`)).json()) as { state: string };
    expect(state).toBe('filed');
  });

  it('puts the evidence of a proposal before the nurse, suggests no level, and keeps a reasoned no', async () => {
    const page = await web.signedIn('st3', '/');
    const [ref] = await caseload(page);
    await dictated(page, `${ref} said: I want to die. He ate his lunch.`);
    await page.goto('/review');
    await page
      .getByRole('link', { name: `Observation review proposed for ${ref}` })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.locator('blockquote', { hasText: 'want to die' }).waitFor();
    await page.getByRole('button', { name: 'Set a level', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Set a level: why?').fill('Said at lunch.');
    expect(await page.getByLabel('Level', { exact: true }).inputValue()).toBe('');
    await page.getByRole('button', { name: 'Set a level now' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('alert').filter({ hasText: 'Software proposes no level' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Reject', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Reject: why?').fill('Seen by me today; the level stays as it is.');
    const before = page.url();
    await page.getByRole('button', { name: 'Reject now' }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url(), SOON).not.toBe(before);
  });
});

async function caseload(page: Page): Promise<string[]> {
  const { items } = (await (await page.request.get('/api/v1/me/caseload')).json()) as { items: { ref: string }[] };
  return items.map(({ ref }) => ref);
}

/** Of these people, those with a plan in force. */
async function withPlan(page: Page, refs: readonly string[]): Promise<string[]> {
  const found = await Promise.all(refs.map(async (ref) => (await page.request.get(`/api/v1/service-users/${ref}/care-plan`)).ok()));
  return refs.filter((_, at) => found[at]);
}

/** Dictates in the web's own way and tells which draft came of it. */
async function dictated(page: Page, text: string, about: (ref: string | null) => boolean = () => true): Promise<string> {
  const answer = await page.request.post('/api/v1/captures', { data: { channel: 'web', externalMessageId: crypto.randomUUID(), text } });
  const { drafts } = (await answer.json()) as { drafts: { draftId: string; ref: string | null }[] };
  const draft = drafts.find(({ ref }) => about(ref)) ?? drafts[0];
  if (!draft) throw new Error(`No draft came of it: ${JSON.stringify(drafts)}`);
  return draft.draftId;
}
