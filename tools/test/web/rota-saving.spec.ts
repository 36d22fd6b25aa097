import pg from 'pg';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible } from './accessible.js';
import { backOnCell, expectFocus, openCell, press, walkTo } from './keyboard.js';
import { aRota, assignmentsOf, openBoard, personOf, placed, savable, told, trayOf, type BegunRota } from './rota-stand.js';
import { describeWeb, useWeb } from './use-web.js';

const SOON = { timeout: 30_000 };
/** A killed API is started again by whoever keeps it running. */
const STARTED_AGAIN = { timeout: 120_000 };

describeWeb('saving a rota when something goes wrong, in a real browser', () => {
  const web = useWeb();

  /** Gives somebody the early shift of a day, up to where it could be saved. */
  async function assigned(page: Page, rota: BegunRota, position: number, day: number): Promise<void> {
    await walkTo(page, personOf(rota, position).name, day);
    await openCell(page);
    await press(page, /^Assign Early/);
    await backOnCell(page, /not saved: E added/);
    await savable(page);
  }
  const cannotBeReached = (page: Page) => page.getByText('Handrail cannot be reached. You see what was loaded before');

  it('shows what another editor saved meanwhile beside what is mine, and loses neither', async () => {
    const [mine, theirs] = [await web.signedIn('rota1', '/rotas'), await web.signedIn('lead-larch', '/rotas')];
    const rota = await aRota(mine, 'larch');
    await openBoard(mine, rota);
    await assigned(mine, rota, 1, 0);
    await placed(theirs, rota, { who: 2, day: 0, code: 'E' });
    await press(mine, /^Save as the next version$/);
    await mine.getByText('Theirs, saved').waitFor();
    await mine
      .getByRole('listitem')
      .filter({ hasText: personOf(rota, 2).name })
      .first()
      .waitFor();
    // What had the focus is gone: it is on what is asked now.
    await expectFocus(mine, /^1 change, not saved/);
    await expectAccessible(mine);
    await press(mine, /^Put my change on version 1$/);
    await savable(mine);
    await press(mine, /^Save as the next version$/);
    await told(mine, /Saved as version 2/).waitFor();
    expect(await assignmentsOf(mine, rota)).toEqual([1, 2].map((position) => `${personOf(rota, position).workerId} E`).toSorted());
  });

  it('saves once through an ended session, a broken connection and an answer that was lost', async () => {
    const page = await web.signedIn('rota1', '/rotas');
    const rota = await aRota(page, 'larch');
    await openBoard(page, rota);
    await assigned(page, rota, 0, 0);
    await page.context().clearCookies();
    await press(page, /^Save as the next version$/);
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
    await dialog.getByLabel('Who do you want to be?').selectOption('rota1');
    await dialog.getByRole('button', { name: 'Sign in to the demo' }).press('Enter');
    await told(page, /Saved as version 1/).waitFor();
    await backOnCell(page, /^Early/);

    await assigned(page, rota, 1, 0);
    await page.context().setOffline(true);
    await press(page, /^Save as the next version$/);
    await cannotBeReached(page).waitFor();
    await trayOf(page).getByRole('alert').getByText('What you typed is kept').waitFor();
    await page.context().setOffline(false);
    await cannotBeReached(page).waitFor({ state: 'detached' });
    await savable(page);
    await press(page, /^Save as the next version$/);
    await told(page, /Saved as version 2/).waitFor();

    await assigned(page, rota, 0, 3);
    // The API goes away after it has saved and before it has answered.
    await page.route('**/edits', async (route) => void (await route.fetch(), await route.abort()), { times: 1 });
    await press(page, /^Save as the next version$/);
    await page.getByText('Version 3 holds what you changed').waitFor();
    await press(page, /^Go on with version 3$/);
    await trayOf(page).waitFor({ state: 'detached' });
    await expectFocus(page, /^Early/);
    expect(await assignmentsOf(page, rota)).toEqual([0, 0, 1].map((position) => `${personOf(rota, position).workerId} E`).toSorted());
  });

  it('loses nothing when the API is killed in the middle of a save, and saves it once when the API is back', async () => {
    const page = await web.signedIn('rota1', '/rotas', { apiUrl: await web.anotherApi() });
    const rota = await aRota(page, 'larch');
    await placed(page, rota, { who: 0, day: 0, code: 'L' });
    await openBoard(page, rota);
    await walkTo(page, personOf(rota, 0).name, 1);
    await openCell(page);
    await press(page, /^Assign Early/);
    const reason = trayOf(page).getByLabel('Let it stand, because').first();
    await reason.waitFor();
    for (const one of await trayOf(page).getByLabel('Let it stand, because').all()) await one.fill('Nobody else can give medication.');
    const save = await savable(page);

    await whileHeld(web.ownerUrl, rota.rotaId, async (isWaited) => {
      await save.press('Enter');
      await expect.poll(isWaited, SOON).toBe(true);
      await web.killOtherApi();
      await cannotBeReached(page).waitFor();
    });
    await trayOf(page).getByRole('alert').getByText('What you typed is kept').waitFor();
    expect(await reason.inputValue()).toBe('Nobody else can give medication.');
    await cannotBeReached(page).waitFor({ state: 'detached', ...STARTED_AGAIN });
    expect((await assignmentsOf(page, rota)).length).toBe(1);
    await page.reload();
    await trayOf(page).getByText('1 change, not saved').waitFor();
    expect(await reason.inputValue()).toBe('Nobody else can give medication.');
    await (await savable(page)).press('Enter');
    await told(page, /Saved as version 2/).waitFor();
    expect(await assignmentsOf(page, rota)).toEqual(['E', 'L'].map((code) => `${personOf(rota, 0).workerId} ${code}`));
  });
});

/** Keeps a rota locked in the database meanwhile, so that a save of it stands still half done. @param work is given whether one does */
async function whileHeld(ownerUrl: string, rotaId: string, work: (isWaited: () => Promise<boolean>) => Promise<void>): Promise<void> {
  const [holder, observer] = [new pg.Client(ownerUrl), new pg.Client(ownerUrl)];
  await Promise.all([holder.connect(), observer.connect()]);
  try {
    await holder.query('begin');
    await holder.query('select 1 from rota where id = $1 for update', [rotaId]);
    const { rows } = await holder.query<{ pid: number }>('select pg_backend_pid() as pid');
    const waits = 'select 1 from pg_stat_activity where $1::int = any(pg_blocking_pids(pid))';
    await work(async () => (await observer.query(waits, [rows[0]?.pid])).rows.length > 0);
  } finally {
    await holder.query('rollback');
    await Promise.all([holder.end(), observer.end()]);
  }
}
