import { expect, it } from 'vitest';
import { expectAccessible } from './accessible.js';
import { backOnCell, expectFocus, openCell, press, tabTo, walkTo } from './keyboard.js';
import { aRota, assignmentsOf, openBoard, personOf, placed, savable, told, trayOf } from './rota-stand.js';
import { describeWeb, useWeb } from './use-web.js';

const JUDGED = /The checker allows it|Breaks \d+ hard/;

describeWeb('changing a rota by hand, in a real browser', () => {
  const web = useWeb();

  it('assigns, judges, undoes, redoes and saves by the keyboard alone, and gives the focus back to the day that was changed', async () => {
    const page = await web.signedIn('rota1', '/rotas');
    const rota = await aRota(page, 'larch');
    const { name } = personOf(rota, 0);
    await openBoard(page, rota);
    await walkTo(page, name, 0);
    await openCell(page);
    await expectAccessible(page);
    await press(page, /^Assign Early/);
    await backOnCell(page, /^Early .*not saved: E added/);
    await trayOf(page).getByText('1 change, not saved').waitFor();
    await trayOf(page).getByText(JUDGED).waitFor();
    await expectAccessible(page);
    await press(page, /^Undo$/);
    await trayOf(page).getByText('0 changes').waitFor();
    await press(page, /^Redo$/);
    await trayOf(page).getByText('1 change, not saved').waitFor();
    await page.reload();
    await savable(page);
    await page.locator('[role="grid"] [tabindex="0"]').focus();
    await press(page, /^Save as the next version$/);
    await told(page, /Saved as version 1/).waitFor();
    await trayOf(page).waitFor({ state: 'detached' });
    // After the reload that is the first cell of the board; whoever goes on finds it where they left it.
    await expectFocus(page, /^short:|^nothing is short/);
    await press(page, /^Versions: undo what was saved/);
    await press(page, /^Undo version 1$/);
    await told(page, /Version 2 is what was before/).waitFor();
    expect(await assignmentsOf(page, rota)).toEqual([]);
  });

  it('moves, swaps, takes one change back and restores an earlier version by the keyboard alone', async () => {
    const page = await web.signedIn('rota1', '/rotas');
    const rota = await aRota(page, 'larch');
    const [one, other] = [personOf(rota, 0), personOf(rota, 1)];
    await placed(page, rota, { who: 0, day: 0, code: 'E' }, { who: 1, day: 4, code: 'L' });
    await openBoard(page, rota);
    await walkTo(page, one.name, 0);
    await openCell(page);
    await press(page, /^Move it to another person/);
    await tabTo(page, /^Mon /);
    await page.keyboard.press('ArrowDown');
    await press(page, /^Move$/);
    await backOnCell(page, /not saved: E taken off/);
    await trayOf(page)
      .getByText(new RegExp(`${one.name} moves from Early`))
      .waitFor();
    await page.keyboard.press('ArrowRight');
    await expectFocus(page, /not saved: E added/);
    await openCell(page);
    await press(page, /^Swap it with/);
    await tabTo(page, /^choose a person/);
    await page.keyboard.press('ArrowDown');
    await tabTo(page, /^choose a shift/);
    await page.keyboard.press('ArrowDown');
    await press(page, /^Swap$/);
    await backOnCell(page, /^no shift/);
    await trayOf(page).getByText('2 changes, not saved').waitFor();
    await openCell(page);
    await press(page, /^Assign Sleep-in/);
    await backOnCell(page, /not saved: .* added/);
    await trayOf(page).getByText('3 changes, not saved').waitFor();
    await press(page, new RegExp(`^Remove: ${one.name} takes Sleep-in`));
    // The line that was removed had the focus; what is left of them takes it.
    await expectFocus(page, /^2 changes, not saved/);
    await savable(page);
    await press(page, /^Save as the next version$/);
    await told(page, /Saved as version 2/).waitFor();
    await expectFocus(page, /^no shift/);
    expect(await assignmentsOf(page, rota)).toEqual([`${one.workerId} L`, `${other.workerId} E`].toSorted());
    await press(page, /^Versions: undo what was saved/);
    await press(page, /^Restore version 1$/);
    await told(page, /Version 1 is back, as version 3/).waitFor();
    expect(await assignmentsOf(page, rota)).toEqual([`${one.workerId} E`, `${other.workerId} L`].toSorted());
  });

  it('tries things on a scratch copy that has no way to be saved', async () => {
    const page = await web.signedIn('rota1', '/rotas');
    const rota = await aRota(page, 'larch');
    await openBoard(page, rota);
    await page.getByRole('button', { name: 'Try something on a scratch copy' }).press('Enter');
    await walkTo(page, personOf(rota, 3).name, 0);
    await openCell(page);
    await press(page, /^Assign /);
    const scratch = page.getByRole('region', { name: 'Scratch copy' });
    await scratch.getByText(JUDGED).waitFor();
    expect(await page.getByRole('button', { name: /Save as the next/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Back to the rota itself' }).press('Enter');
    await scratch.waitFor({ state: 'detached' });
    expect(await trayOf(page).count()).toBe(0);
  });

  it('lets a hard rule stand for a reason only, which is kept over a reload', async () => {
    const page = await web.signedIn('rota1', '/rotas');
    const rota = await aRota(page, 'larch');
    await placed(page, rota, { who: 0, day: 0, code: 'L' });
    await openBoard(page, rota);
    await walkTo(page, personOf(rota, 0).name, 1);
    await openCell(page);
    await press(page, /^Assign Early/);
    await trayOf(page)
      .getByText(/Breaks \d+ hard/)
      .waitFor();
    expect(await trayOf(page).getByRole('button', { name: 'Save as the next version' }).isDisabled()).toBe(true);
    for (const reason of await trayOf(page).getByLabel('Let it stand, because').all())
      await reason.fill('Nobody else can give medication.');
    await page.reload();
    await trayOf(page)
      .getByText(/Breaks \d+ hard/)
      .waitFor();
    expect(await trayOf(page).getByLabel('Let it stand, because').first().inputValue()).toBe('Nobody else can give medication.');
    await expectAccessible(page);
    await (await savable(page)).press('Enter');
    await told(page, /Saved as version 2/).waitFor();
  });

  it('takes a drag with the mouse as a shortcut: a move to a free day, a swap with a taken one, nothing by Escape', async () => {
    const page = await web.signedIn('rota1', '/rotas');
    const rota = await aRota(page, 'larch');
    await placed(page, rota, { who: 0, day: 0, code: 'E' }, { who: 1, day: 3, code: 'L' });
    await openBoard(page, rota);
    await page.getByRole('combobox', { name: 'Cover' }).selectOption('none');
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
    expect(await trayOf(page).count()).toBe(0);
    await drag(await cell(0, 0), await cell(0, 1), () => page.mouse.up());
    await trayOf(page)
      .getByText(/moves from Early/)
      .waitFor();
    await drag(await cell(0, 1), await cell(1, 3), () => page.mouse.up());
    await trayOf(page).getByText('2 changes, not saved').waitFor();
    await trayOf(page)
      .getByText(/ swap /)
      .waitFor();
    expect(await page.getByRole('dialog').count()).toBe(0);
  });
});
