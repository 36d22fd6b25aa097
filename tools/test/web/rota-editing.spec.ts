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
});
