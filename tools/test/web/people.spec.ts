import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from './accessible.js';
import { describeWeb, useWeb } from './use-web.js';

const aFile = (text: string) => ({ name: 'competences.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
const HEADINGS = 'worker,competence,validFrom,validTo,assessor,evidence';

describeWeb('people and their files, in a real browser', () => {
  const web = useWeb();

  it('shows contracts and competences with those that lapse first, also on a phone', async () => {
    const page = await web.signedIn('lead-alder', '/people', { phone: true });
    await page.getByLabel('Show').selectOption('lapsing');
    const lapsed = page.getByRole('row').filter({ hasText: 'PMVA lapsed' });
    await lapsed.first().waitFor();
    expect(await page.getByRole('row').filter({ hasText: 'h a week' }).count()).toBeLessThan(20);
    await page.getByRole('heading', { name: 'Leave', exact: true }).waitFor();
    await page.getByText('Loading').first().waitFor({ state: 'detached' });
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  it('decides a request by the keyboard alone, with a reason that is told to whoever asked', async () => {
    const page = await web.signedIn('lead-alder', '/people');
    const waiting = page.getByText(/^\d+ wait for a decision/);
    await waiting.waitFor();
    const before = Number.parseInt(await waiting.innerText(), 10);
    await page
      .getByRole('button', { name: /^Decide\s*:/ })
      .first()
      .focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Grant', exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.getByLabel('Grant: why?').waitFor();
    await page.keyboard.type('Enough people are there.');
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Grant now' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText(`${before - 1} wait for a decision`).waitFor();
  });

  it('checks a file without keeping it, shows its faults as a table that can be downloaded, and brings the mended file in', async () => {
    const page = await web.signedIn('lead-larch', '/files');
    await page.getByLabel('What', { exact: true }).selectOption({ label: 'Competences' });
    const file = page.getByLabel('File of competences', { exact: true });
    await file.setInputFiles(aFile(`${HEADINGS}\nlh3,MONIES,2026-02-31,,lead-larch,\nnobody,MONIES,2026-02-01,,lead-larch,\n`));
    await page.getByRole('button', { name: 'Check it' }).focus();
    await page.keyboard.press('Enter');
    const faults = page.getByRole('table', { name: /What is wrong/ });
    await faults.waitFor();
    expect(await faults.getByRole('row').count()).toBe(3);
    expect(await page.getByRole('button', { name: 'Bring it in' }).isDisabled()).toBe(true);
    await expectAccessible(page);
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Download as CSV/ }).click();
    const saved = await (await downloading).path();
    expect(await readFile(saved, 'utf8')).toMatch(/^Row,Column,What is wrong\r?\n2,validFrom,/);

    const mended = `${HEADINGS}\nlh3,MONIES,2026-02-01,2027-02-01,lead-larch,\n`;
    const dragged = await page.evaluateHandle(
      `(() => { const held = new DataTransfer(); held.items.add(new File([${JSON.stringify(mended)}], 'mended.csv', { type: 'text/csv' })); return held; })()`,
    );
    await page.getByText('or drop it here').dispatchEvent('drop', { dataTransfer: dragged });
    await page.getByText('mended.csv').waitFor();
    await page.getByRole('button', { name: 'Check it' }).click();
    await page.getByText('Checked, nothing is kept yet.').waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Bring it in' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Brought in.', { exact: true }).waitFor();

    const exporting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Download competences' }).click();
    expect(await readFile(await (await exporting).path(), 'utf8')).toContain('lh3,MONIES,2026-02-01');
  });
});
