import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible } from './accessible.js';
import { aRota, told, type BegunRota } from './rota-stand.js';
import { describeWeb, useWeb } from './use-web.js';

describeWeb('changing a rota by hand, in a real browser', () => {
  const web = useWeb();

  async function open(page: Page, rota: BegunRota): Promise<void> {
    await page.goto(`/rotas/${rota.rotaId}`);
    await page.getByRole('grid').waitFor();
  }
  /** Puts the focus on somebody’s first day, by the keyboard from their name on. */
  async function toFirstDay(page: Page, name: string): Promise<void> {
    await page.getByRole('rowheader', { name }).focus();
    await page.keyboard.press('ArrowRight');
  }
  /** Tabs to the button of that name, and presses it. */
  async function pressByKeyboard(page: Page, name: RegExp): Promise<void> {
    for (let steps = 0; steps < 60; steps += 1) {
      const text = (await page.locator(':focus').textContent()) ?? '';
      if (name.test(text)) {
        await page.keyboard.press('Enter');
        return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`The tab key never came to ${String(name)}`);
  }
  const tray = (page: Page) => page.getByRole('region', { name: 'Changes not saved' });
  const personOf = (rota: BegunRota, position: number) => rota.people.toSorted((a, b) => a.name.localeCompare(b.name))[position]!;

  it('assigns, judges, undoes, redoes, and saves by the keyboard alone', async () => {
    const page = await web.signedIn('rota1', '/rotas');
    const rota = await aRota(page, 'larch');
    const { name } = personOf(rota, 0);
    await open(page, rota);
    await toFirstDay(page, name);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await expectAccessible(page);
    await pressByKeyboard(page, /^Assign /);
    await tray(page).getByText('1 change, not saved').waitFor();
    await tray(page)
      .getByText(/The checker allows it|Breaks \d+ hard/)
      .waitFor();
    await expectAccessible(page);
    await pressByKeyboard(page, /^Undo$/);
    await tray(page).getByText('0 changes').waitFor();
    await pressByKeyboard(page, /^Redo$/);
    await tray(page).getByText('1 change, not saved').waitFor();
    await page.reload();
    await tray(page).getByText('1 change, not saved').waitFor();
    await tray(page).getByText('The checker allows it').waitFor();
    await page.locator('[role="grid"] [tabindex="0"]').focus();
    await pressByKeyboard(page, /^Save as the next version$/);
    await told(page, /Saved as version 1/).waitFor();
    await tray(page).waitFor({ state: 'detached' });
    await page.getByText('Versions: undo what was saved').click();
    await page.getByRole('button', { name: 'Undo version 1' }).click();
    await told(page, /Version 2 is what was before/).waitFor();
  });

  it('shows what another editor saved meanwhile beside what is mine, and loses neither', async () => {
    const [mine, theirs] = [await web.signedIn('rota1', '/rotas'), await web.signedIn('lead-larch', '/rotas')];
    const rota = await aRota(mine, 'larch');
    const [one, other] = [personOf(rota, 1), personOf(rota, 2)];
    await open(mine, rota);
    await toFirstDay(mine, one.name);
    await mine.keyboard.press('Enter');
    await mine
      .getByRole('button', { name: /^Assign / })
      .first()
      .click();
    await tray(mine)
      .getByText(/The checker allows it|Breaks \d+ hard/)
      .waitFor();
    const date = (await (await theirs.request.get(`/api/v1/rotas/${rota.rotaId}`)).json()) as { from: string; version: number };
    const saved = await theirs.request.post(`/api/v1/rotas/${rota.rotaId}/edits`, {
      headers: { 'if-match': `"${date.version}"` },
      data: { changes: [{ change: 'assign', workerId: other.workerId, shiftId: `${date.from}:${rota.shiftKinds[0]?.code}` }] },
    });
    expect(await saved.text()).toContain('"number":1');
    await tray(mine).getByRole('button', { name: 'Save as the next version' }).click();
    await mine.getByText('Theirs, saved').waitFor();
    await mine
      .getByText(new RegExp(`${other.name}.*`))
      .first()
      .waitFor();
    await expectAccessible(mine);
    await mine.getByRole('button', { name: 'Put my change on version 1' }).click();
    await tray(mine).getByRole('button', { name: 'Save as the next version' }).click();
    await told(mine, /Saved as version 2/).waitFor();
    const { assignments } = (await (await mine.request.get(`/api/v1/rotas/${rota.rotaId}`)).json()) as {
      assignments: { workerId: string }[];
    };
    expect(assignments.map(({ workerId }) => workerId).toSorted()).toEqual([one.workerId, other.workerId].toSorted());
  });

  it('tries things on a scratch copy that has no way to be saved', async () => {
    const page = await web.signedIn('rota1', '/rotas');
    const rota = await aRota(page, 'larch');
    const { name } = personOf(rota, 3);
    await open(page, rota);
    await page.getByRole('button', { name: 'Try something on a scratch copy' }).click();
    await toFirstDay(page, name);
    await page.keyboard.press('Enter');
    await page
      .getByRole('button', { name: /^Assign / })
      .first()
      .click();
    const scratch = page.getByRole('region', { name: 'Scratch copy' });
    await scratch.getByText(/The checker allows it|Breaks \d+ hard/).waitFor();
    expect(await page.getByRole('button', { name: /Save as the next/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Back to the rota itself' }).click();
    await scratch.waitFor({ state: 'detached' });
    expect(await tray(page).count()).toBe(0);
  });

  /** Puts shifts on a rota by the API: what is there before a test begins. */
  async function placed(page: Page, rota: BegunRota, ...shifts: readonly { who: number; day: number; code: string }[]): Promise<void> {
    const read = (await (await page.request.get(`/api/v1/rotas/${rota.rotaId}/board`)).json()) as {
      version: number;
      days: { date: string }[];
    };
    const changes = shifts.map(({ who, day, code }) => {
      return { change: 'assign', workerId: personOf(rota, who).workerId, shiftId: `${read.days[day]?.date}:${code}` };
    });
    const saved = await page.request.post(`/api/v1/rotas/${rota.rotaId}/edits`, {
      headers: { 'if-match': `"${read.version}"` },
      data: { changes },
    });
    expect(await saved.text()).toContain('"number":1');
  }

  it('lets a hard rule stand for a reason only, which is kept over a reload', async () => {
    const page = await web.signedIn('rota1', '/rotas');
    const rota = await aRota(page, 'larch');
    await placed(page, rota, { who: 0, day: 0, code: 'L' });
    await open(page, rota);
    await toFirstDay(page, personOf(rota, 0).name);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /^Assign Early/ }).press('Enter');
    const save = tray(page).getByRole('button', { name: 'Save as the next version' });
    await tray(page)
      .getByText(/Breaks \d+ hard/)
      .waitFor();
    expect(await save.isDisabled()).toBe(true);
    for (const reason of await tray(page).getByLabel('Let it stand, because').all()) await reason.fill('Nobody else can give medication.');
    await page.reload();
    await tray(page)
      .getByText(/Breaks \d+ hard/)
      .waitFor();
    expect(await tray(page).getByLabel('Let it stand, because').first().inputValue()).toBe('Nobody else can give medication.');
    await expectAccessible(page);
    await save.press('Enter');
    await told(page, /Saved as version 2/).waitFor();
  });

  it('takes a drag with the mouse as a shortcut: a move to a free day, a swap with a taken one, nothing by Escape', async () => {
    const page = await web.signedIn('rota1', '/rotas');
    const rota = await aRota(page, 'larch');
    await placed(page, rota, { who: 0, day: 0, code: 'E' }, { who: 1, day: 3, code: 'L' });
    await open(page, rota);
    const cell = async (who: number, day: number) => {
      const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: personOf(rota, who).name }) });
      const box = await row.locator(`[aria-colindex="${day + 2}"]`).boundingBox();
      if (!box) throw new Error('that day is not in view');
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    };
    const drag = async (from: { x: number; y: number }, to: { x: number; y: number }, end: () => Promise<void>) => {
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
      await page.mouse.move(to.x, to.y);
      await end();
    };
    await drag(await cell(0, 0), await cell(0, 1), async () => {
      await page.keyboard.press('Escape');
      await page.mouse.up();
    });
    expect(await tray(page).count()).toBe(0);
    await drag(await cell(0, 0), await cell(0, 1), () => page.mouse.up());
    await tray(page)
      .getByText(/moves from Early/)
      .waitFor();
    await drag(await cell(0, 1), await cell(1, 3), () => page.mouse.up());
    await tray(page).getByText('2 changes, not saved').waitFor();
    await tray(page)
      .getByText(/ swap /)
      .waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});
