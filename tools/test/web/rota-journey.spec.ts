import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { expectAccessible } from './accessible.js';
import { expectFocus, press } from './keyboard.js';
import { aRota, liveRota, told } from './rota-stand.js';
import { describeWeb, useWeb } from './use-web.js';

describeWeb('a rota from nothing to its people, in a real browser', () => {
  const web = useWeb();
  const FIT_MS = 120_000;

  /** Opens a screen of the rota by its menu. */
  async function go(page: Page, name: string): Promise<void> {
    await page.getByRole('navigation', { name: 'This rota' }).getByRole('link', { name }).click();
    await page.getByRole('heading', { level: 1, name }).waitFor();
  }

  it('is fitted, taken, reviewed by one, approved by another, and published, by what the screens say alone', async () => {
    const manager = await web.signedIn('rota1', '/rotas');
    const { rotaId } = await aRota(manager, 'alder', 7);
    await manager.goto(`/rotas/${rotaId}`);
    await go(manager, 'Fit');
    await manager.getByLabel('Rules').selectOption({ index: 1 });
    await told(manager, /judged by these rules from now on/).waitFor();
    expect(await manager.getByLabel('Rules').inputValue()).not.toBe('');
    await manager.getByLabel('Time it may take').selectOption('10');
    await expectAccessible(manager);
    await manager.getByRole('button', { name: 'Start the fit' }).press('Enter');
    await manager.getByRole('progressbar').waitFor();
    await manager.getByRole('button', { name: 'Take this proposal' }).waitFor({ timeout: FIT_MS });
    await manager.getByText('Against the present version').waitFor();
    await expectAccessible(manager);
    await manager.getByRole('button', { name: 'Take this proposal' }).press('Enter');
    await manager.getByRole('heading', { level: 1, name: 'Rota board' }).waitFor();
    await manager.getByText('version 1,').waitFor();

    await go(manager, 'Review and publish');
    await manager.getByRole('heading', { name: 'Who will be told' }).waitFor();
    await manager.getByText(/42 days of notice are wanted/).waitFor();
    await expectAccessible(manager);
    await press(manager, /^Mark as reviewed$/);
    await told(manager, /^Reviewed\./).waitFor();
    await expectFocus(manager, /^What comes next$/);
    expect(await manager.getByRole('button', { name: 'Approve as the second person' }).count()).toBe(0);

    const lead = await web.signedIn('lead-alder', `/rotas/${rotaId}/publish`);
    await lead.getByRole('button', { name: 'Approve as the second person' }).waitFor();
    await press(lead, /^Approve as the second person$/);
    await expectFocus(lead, /^What comes next$/);
    await lead.getByRole('button', { name: 'Publish', exact: true }).waitFor();
    await press(lead, /^Publish$/);
    await lead.getByRole('dialog').getByRole('button', { name: 'Not yet' }).waitFor();
    await expectAccessible(lead);
    await press(lead, /^Publish and tell everybody$/);
    await told(lead, /^Published\. \d+ people were told/).waitFor();
    await expectFocus(lead, /^What comes next$/);
    await lead.getByText('What people have').waitFor();
  });

  it('stops a fit early and keeps its best, without the stream, and cancels another', async () => {
    const page = await web.signedIn('rota2', '/rotas');
    await page.route('**/events', (route) => route.abort());
    const { rotaId } = await aRota(page, 'alder', 14);
    await page.goto(`/rotas/${rotaId}/fit`);
    await page.getByLabel('Time it may take').selectOption('300');
    await page.getByRole('button', { name: 'Start the fit' }).click();
    await page.getByText('Asked again every second and a half.').waitFor();
    const stop = page.getByRole('button', { name: 'Stop and take the best' });
    await expect.poll(() => stop.isEnabled(), { timeout: FIT_MS }).toBe(true);
    await stop.click();
    await page.getByRole('button', { name: 'Take this proposal' }).waitFor({ timeout: FIT_MS });
    await page.getByLabel('Time it may take').selectOption('300');
    await page.getByRole('button', { name: 'Start the fit' }).click();
    await page.getByRole('button', { name: 'Cancel the fit' }).click();
    await page.getByText('The latest fit: cancelled').waitFor({ timeout: FIT_MS });
  });

  it('says why somebody has a shift, why not, and why a line is short', async () => {
    const page = await web.signedIn('rota1', '/rotas');
    const rotaId = await liveRota(page, 'alder');
    await page.goto(`/rotas/${rotaId}`);
    await page
      .getByRole('gridcell', { name: /^Long day/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Why Long day?' }).click();
    await page.getByRole('region', { name: 'Why' }).getByText(/\w/).first().waitFor();
    await page.getByText('Loading the reasons').waitFor({ state: 'detached' });
    await expectAccessible(page);
    const empty = await aRota(page, 'larch');
    await page.goto(`/rotas/${empty.rotaId}/why`);
    await page
      .getByRole('button', { name: /^Why is/ })
      .first()
      .press('Enter');
    await page
      .getByRole('region', { name: 'Why it is short' })
      .getByText(/Candidates: \d+ free/)
      .first()
      .waitFor();
    await page
      .getByText(/Everybody’s share of nights/)
      .first()
      .click();
    await page
      .getByText(/Jain’s index [\d.]+\. Furthest/)
      .first()
      .waitFor();
    await expectAccessible(page);
  });

  it('is printed for the team and for one person, and taken away as files', async () => {
    const page = await web.signedIn('rota1', '/rotas');
    const rotaId = await liveRota(page, 'alder');
    await page.goto(`/rotas/${rotaId}/print`);
    await page.getByRole('region', { name: 'The team’s sheet' }).waitFor();
    await expectAccessible(page);
    const team = await page.pdf({ preferCSSPageSize: true });
    expect(sizesOf(team)).toEqual([{ width: 1191, height: 842 }]);
    await page.getByLabel('Sheet', { exact: true }).selectOption({ label: 'Anita Desai, A4' });
    await page.getByRole('region', { name: 'Sheet of Anita Desai' }).waitFor();
    await expectAccessible(page);
    expect(sizesOf(await page.pdf({ preferCSSPageSize: true }))).toEqual([{ width: 595, height: 842 }]);
    const csv = await page.request.get(`/api/v1/rotas/${rotaId}/hours.csv`);
    expect(await csv.text()).toContain('Anita Desai');
  });
});

/** Sizes of a PDF's pages in points, each once: A3 on its side is 1191 x 842, A4 upright 595 x 842. */
function sizesOf(pdf: Buffer): readonly { readonly width: number; readonly height: number }[] {
  const boxes = [...pdf.toString('latin1').matchAll(/\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/g)];
  const seen = new Map(
    boxes.map(([, width, height]) => [`${width} ${height}`, { width: Math.round(Number(width)), height: Math.round(Number(height)) }]),
  );
  return [...seen.values()];
}
