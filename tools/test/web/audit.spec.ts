import { expect, it } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from './accessible.js';
import { describeWeb, useWeb } from './use-web.js';

describeWeb('the audit log, in a real browser', () => {
  const web = useWeb();

  it('is verified, and tells information governance by name who read and did what', async () => {
    const reader = await web.signedIn('lead-larch', '/');
    expect((await reader.request.get('/api/v1/service-users/LH-02/care-plan')).ok()).toBe(true);
    const page = await web.signedIn('ig1', '/audit');
    await page.getByText('Whole', { exact: true }).waitFor();
    await page.getByLabel('Or of one person’s record').fill('LH-02');
    await page.keyboard.press('Enter');
    const entry = page.getByRole('row').filter({ hasText: 'plan read' }).filter({ hasText: 'Denzil Okoro' });
    await entry.first().waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  it('shows a team lead the log of their own unit and says plainly what is not theirs', async () => {
    const page = await web.signedIn('lead-larch', '/audit');
    await page.getByRole('table').waitFor();
    expect(await page.getByText('Is the log whole?').count()).toBe(0);
    await page.getByLabel('Log of').selectOption({ label: 'the organisation' });
    await page.getByRole('button', { name: 'Show the log' }).focus();
    await page.keyboard.press('Enter');
    await page.getByText('Your roles include this in other units only.').waitFor();
    await expectAccessible(page);
  });

  it('is no screen of a support worker', async () => {
    const page = await web.signedIn('sw9', '/audit');
    await page.getByText('Your role has no part in this').waitFor();
    expect(await page.getByRole('link', { name: 'Audit' }).count()).toBe(0);
  });
});
