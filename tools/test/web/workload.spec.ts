import { expect, it } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from './accessible.js';
import { describeWeb, useWeb } from './use-web.js';

describeWeb('workload, in a real browser', () => {
  const web = useWeb();

  it('names who is over capacity, says that the others cannot be told apart, and shows bands and old scores', async () => {
    const page = await web.signedIn('lead-south', '/workload');
    await page.getByText('At or over capacity: Rekha Iyer.').waitFor();
    await page.getByText('there is no real difference: their bands overlap').waitFor();
    const row = page.getByRole('row').filter({ hasText: 'Rekha Iyer' }).first();
    expect(await row.innerText()).toMatch(/\d+ % \(\d+ % to \d+ %\)/);
    await page.getByText('How Rekha Iyer’s figure comes about').click();
    await page.locator('details[open]').getByText('hours a month; there are').waitFor();
    const cases = page.getByRole('table', { name: 'What each case asks of Rekha Iyer' });
    expect(await cases.getByRole('row').count()).toBe(
      1 + Number(/(\d+) cases with/.exec(await page.locator('details[open]').innerText())?.[1]),
    );
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  it('works out what moving a case would do, by the keyboard alone, and moves nothing', async () => {
    const page = await web.signedIn('lead-south', '/workload');
    await page.getByLabel('Case', { exact: true }).fill('SC-24');
    await page.getByLabel('Moves to').focus();
    await page.getByLabel('Moves to').selectOption({ label: 'Joan Pike' });
    await page.getByRole('button', { name: 'Work it out' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('If SC-24 moved (nothing has moved):').waitFor();
    await expectAccessible(page);
    await page.reload();
    await page.getByText('At or over capacity: Rekha Iyer.').waitFor();
  });

  it('shows a ward’s measures one at a time with words for each person, also on a phone', async () => {
    const page = await web.signedIn('lead-alder', '/workload', { phone: true });
    await page.getByLabel('Measure').selectOption({ label: 'Nights' });
    await page.getByRole('table', { name: 'Nights' }).waitFor();
    const said = page.getByRole('table', { name: 'Nights' }).getByText(/above the fair|below the fair|no real difference/);
    await said.first().waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
});
