import { readFile } from 'node:fs/promises';
import pg from 'pg';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from './accessible.js';
import { describeWeb, useWeb } from './use-web.js';

describeWeb('my page, in a real browser', () => {
  const web = useWeb();

  it('is reached by signing in with the keyboard alone, and begins at its heading', async () => {
    const page = await web.stranger();
    await page.goto('/');
    await page.getByRole('heading', { name: 'Sign in to Handrail' }).waitFor();
    await expectAccessible(page);
    const who = page.getByLabel('Who do you want to be?');
    await who.selectOption('sw3');
    await who.press('Tab');
    await page.keyboard.press('Enter');
    const heading = page.getByRole('heading', { level: 1, name: 'My page' });
    await heading.waitFor();
    expect(await page.locator(':focus').textContent()).toBe(await heading.textContent());
    expect(await page.title()).toContain('My page');
  });

  it.each([false, true])('stumbles nobody who uses assistive technology, on a phone: %s', async (phone) => {
    const page = await web.signedIn('sw3', '/', { phone });
    await page.getByRole('heading', { name: 'My shifts', exact: true }).waitFor();
    await page.getByText('Loading').first().waitFor({ state: 'detached' });
    await page.getByText('Ask for a day off').click();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  it('asks for a day, shows a refusal at its field, and keeps what was typed over a reload', async () => {
    const page = await web.signedIn('sw4');
    const form = page.getByText('Ask for a day off');
    await form.click();
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByLabel('Day', { exact: true }).getAttribute('aria-invalid')).toBe('true');
    const day = inDays(60);
    await page.getByLabel('Day', { exact: true }).fill(day);
    await page.getByLabel('How much it matters').selectOption('strong');
    await page.reload();
    await form.click();
    expect(await page.getByLabel('Day', { exact: true }).inputValue()).toBe(day);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    const asked = askedFor(page, day);
    await asked.getByText('waiting for a decision').waitFor();
    await asked.getByRole('button', { name: 'Withdraw' }).click();
    await asked.getByText('withdrawn').waitFor();
  });

  it('lets somebody whose session has ended sign in over the page, and then saves what they were saving, once', async () => {
    const page = await web.signedIn('sw5');
    await page.getByText('Ask for a day off').click();
    const day = inDays(61);
    await page.getByLabel('Day', { exact: true }).fill(day);
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
    await dialog.getByLabel('Who do you want to be?').selectOption('sw5');
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Sign in to the demo' }).click();
    await dialog.waitFor({ state: 'detached' });
    await askedFor(page, day).getByText('waiting for a decision').waitFor();
    expect(await askedFor(page, day).count()).toBe(1);
  });

  it('says that Handrail cannot be reached, keeps what was typed, and goes on when it is back', async () => {
    const page = await web.stranger();
    await page.request.post('/api/v1/sign-in/demo', { data: { name: 'sw6' } });
    // What is loaded late is gone too, and takes nothing else with it.
    await page.route('**/assets/ledger-chart-*', (route) => route.abort());
    await page.goto('/');
    await page.getByRole('heading', { name: /^My share of nights/ }).waitFor();
    const day = inDays(62);
    await page.getByText('Ask for a day off').click();
    await page.getByLabel('Day', { exact: true }).fill(day);
    await page.context().setOffline(true);
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await page.getByText('You see what was loaded before').waitFor();
    expect(await page.getByLabel('Day', { exact: true }).inputValue()).toBe(day);
    await page.context().setOffline(false);
    await page.getByText('You see what was loaded before').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Ask', exact: true }).click();
    await askedFor(page, day).getByText('waiting for a decision').waitFor();
  });

  it('makes a calendar address that is shown once, and revokes it', async () => {
    const page = await web.signedIn('sw7');
    await page.getByRole('button', { name: 'Make a calendar address' }).click();
    const address = page.getByLabel(/Copy this address/);
    await address.waitFor();
    expect((await fetch(await address.inputValue())).headers.get('content-type')).toContain('text/calendar');
    await page.getByRole('button', { name: /^Revoke/ }).click();
    await page.getByText('No calendar follows your shifts.').waitFor();
    await page.getByRole('button', { name: 'Make a code to link my chat account' }).click();
    await page.getByText('/link code:').waitFor();
  });

  it('shows what was made while its list was still on its way', async () => {
    const page = await web.signedIn('sw8');
    await page.getByText('No calendar follows your shifts.').waitFor();
    const make = page.getByRole('button', { name: 'Make a calendar address' });
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    let lists = 0;
    await page.route('**/me/calendars', async (route) => {
      if (route.request().method() !== 'GET' || lists++ > 0) return route.continue();
      const before = await route.fetch();
      await held;
      // The page may have given up on this answer, which is what it should do.
      await route.fulfill({ response: before }).catch(() => undefined);
    });
    await page.reload();
    await expect.poll(() => lists).toBe(1);
    await make.click();
    await page.getByLabel(/Copy this address/).waitFor();
    letGo();
    await page.getByRole('button', { name: /^Revoke/ }).click();
    await page.getByText('No calendar follows your shifts.').waitFor();
  });

  it('leads a bank worker of no unit through every screen that is theirs, with nothing broken and nothing made up', async () => {
    const admin = await web.stranger();
    await admin.request.post('/api/v1/sign-in/demo', { data: { name: 'admin1' } });
    const header = (await readFile(new URL('../../../demo/staff.csv', import.meta.url), 'utf8')).split('\n', 1)[0] ?? '';
    const known: Record<string, string> = {
      worker: 'bank-free',
      displayName: 'Imani Blake',
      grade: 'L3',
      contractHours: '0',
      employmentType: 'BANK',
      shiftPattern: 'rotating',
      nightWorker: 'no',
      youngWorker: 'no',
      startedOn: '2026-01-05',
    };
    const imported = async (more: Record<string, string>) => {
      const row = header.split(',').map((column) => ({ ...known, ...more })[column] ?? '');
      const data = `${header}\n${row.join(',')}\n`;
      const answer = await admin.request.post('/api/v1/imports/staff?dryRun=false', { headers: { 'content-type': 'text/csv' }, data });
      if (!answer.ok()) throw new Error(await answer.text());
    };
    await imported({});
    const [worker] = await asOwner(web.ownerUrl, `select id from worker where display_name = 'Imani Blake'`);
    const account = { workerId: worker?.['id'], name: 'bank-free', password: 'a walk along the river 26' };
    expect((await admin.request.post('/api/v1/accounts', { data: account })).status()).toBe(201);

    const page = await web.stranger();
    await page.goto('/');
    await page.getByLabel('Sign-in name').fill(account.name);
    await page.getByLabel('Password').fill(account.password);
    await page.getByLabel('Password').press('Enter');
    await page.getByRole('heading', { level: 1, name: 'My page' }).waitFor();
    await page.getByText('You belong to no unit of Handrail yet').waitFor();
    await expectAccessible(page);
    await imported({ sites: 'larch' });
    await page.reload();
    await page.getByRole('heading', { name: 'My shifts', exact: true }).waitFor();
    const menu = page.getByRole('navigation', { name: 'Screens' }).getByRole('link');
    const screens = await menu.allTextContents();
    expect(screens.length).toBeGreaterThan(3);
    for (const screen of screens) {
      await menu.filter({ hasText: screen }).press('Enter');
      await page.locator('h1').filter({ hasText: screen }).waitFor();
      await page.locator('.loading:visible').first().waitFor({ state: 'detached' });
      expect([screen, await page.locator('.failed, .nhsuk-error-summary').allTextContents()]).toEqual([screen, []]);
    }
    await page.goto('/');
    await page.getByText('Ask for a day off').click();
    const day = inDays(63);
    await page.getByLabel('Day', { exact: true }).fill(day);
    await page.getByRole('button', { name: 'Ask', exact: true }).press('Enter');
    await askedFor(page, day).or(page.getByRole('alert')).first().waitFor();
    await expectAccessible(page);
  });

  it('names who opened what is kept about me, and saves my share as a picture', async () => {
    const lead = await web.stranger();
    await lead.request.post('/api/v1/sign-in/demo', { data: { name: 'lead-alder' } });
    expect((await lead.request.get('/api/v1/workload?unit=alder')).ok()).toBe(true);
    const page = await web.signedIn('sw8');
    const readers = page.getByRole('table', { name: /Who opened or changed/ });
    await readers.getByText('opened how work is shared').first().waitFor();
    await readers.getByText('Marian Holt').first().waitFor();
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a picture (PNG)' }).press('Enter');
    expect((await readFile(await (await saving).path())).subarray(1, 4).toString()).toBe('PNG');
  });
});

/** The entry of the list about one calendar day: the demo holds requests of its own. */
function askedFor(page: Page, day: string): Locator {
  const words = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' });
  return page.getByRole('listitem').filter({ hasText: `on ${words.format(new Date(`${day}T12:00:00Z`)).replace(',', '')}` });
}

/** What the owner of the database reads. */
async function asOwner(ownerUrl: string, query: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client(ownerUrl);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(query)).rows;
  } finally {
    await client.end();
  }
}

/** The calendar day so many days from now, as a date field takes it. */
function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}
