import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from './accessible.js';
import { focused } from './keyboard.js';
import { liveRota } from './rota-stand.js';
import { describeWeb, useWeb } from './use-web.js';

describeWeb('the rota board, in a real browser', () => {
  const web = useWeb();

  async function openBoard(name: string, options?: { readonly phone?: boolean }): Promise<Page> {
    const page = await web.signedIn(name, '/rotas', options);
    const rotaId = await liveRota(page, 'alder');
    await page.locator(`a[href="/rotas/${rotaId}"]`).click();
    await page.getByRole('grid').waitFor();
    return page;
  }

  it.each([false, true])('is found from the menu and stumbles nobody, on a phone: %s', async (phone) => {
    const page = await openBoard('rota1', { phone });
    await page.getByText('44 of 44 people').waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  it('is one stop of the tab key, and is walked by arrows, Home, End and pages', async () => {
    const page = await openBoard('rota1');
    await page.locator('[role="grid"] [tabindex="0"]').focus();
    expect(await focused(page)).toMatch(/nothing is short|short:/);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    expect(await focused(page)).toMatch(/, RN, .* of .*/);
    await page.keyboard.press('End');
    expect(await focused(page)).toMatch(/weekends/);
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Home');
    const last = await focused(page);
    await page.keyboard.press('PageUp');
    expect(await focused(page)).not.toBe(last);
    await page.keyboard.press('Tab');
    expect(await page.locator('[role="grid"] :focus').count()).toBe(0);
  });

  it('holds only what is in view, and every cell says what it holds', async () => {
    const page = await openBoard('rota1');
    const grid = page.getByRole('grid');
    expect(Number(await grid.getAttribute('aria-rowcount'))).toBeGreaterThanOrEqual(46);
    expect(await grid.getByRole('row').count()).toBeLessThan(40);
    expect(await grid.getByRole('gridcell', { name: /^Night 19:30 to 08:00/ }).count()).toBeGreaterThan(10);
    await page.getByLabel('Name', { exact: true }).fill('osei');
    await page.getByText('1 of 44 people').waitFor();
    await page.reload();
    await page.getByText('1 of 44 people').waitFor();
    await page.getByLabel('Name', { exact: true }).fill('');
    await page.getByRole('combobox', { name: 'Cover' }).selectOption('all');
    await grid.getByRole('rowheader', { name: /^Cover: Registered nurses by day/ }).waitFor();
    await grid
      .getByRole('gridcell', { name: /Registered nurses by day: 3 of 3/ })
      .first()
      .waitFor();
    await page.getByLabel('Weeks').selectOption('1');
    await expect.poll(() => grid.getAttribute('aria-colcount')).toBe('12');
    await page.getByLabel('Size').selectOption('large');
    await expectAccessible(page);
  });

  it('shows a worker who works when, and nobody else’s hours or absences', async () => {
    const page = await openBoard('sw8');
    const others = page.getByRole('rowheader', { name: /^Anita Desai/ });
    expect(await others.getAttribute('aria-label')).toBe('Anita Desai, RN');
  });
});
