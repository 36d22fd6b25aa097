import { expect, it } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from './accessible.js';
import { describeWeb, useWeb } from './use-web.js';

describeWeb('chat, in a real browser', () => {
  const web = useWeb();

  it('keeps what was typed, also into a form, over a reload and an ended session, and stores it once', async () => {
    const page = await web.signedIn('sw10', '/chat', { phone: true });
    const box = page.getByLabel('What do you want to say?');
    await box.fill('/note');
    await box.press('Enter');
    const form = page.getByRole('form', { name: 'Note' });
    await form.getByLabel('What happened? One person or several.').fill('AL-12 watered the plants before tea.');
    await box.fill('half a sentence');
    await page.reload();
    expect(await box.inputValue()).toBe('half a sentence');
    expect(await form.getByRole('textbox').inputValue()).toBe('AL-12 watered the plants before tea.');
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await page.context().clearCookies();
    await form.getByRole('button', { name: 'Send this' }).click();
    const dialog = page.getByRole('dialog', { name: 'Your session has ended' });
    await dialog.getByLabel('Who do you want to be?').selectOption('sw10');
    await dialog.getByRole('button', { name: 'Sign in to the demo' }).click();
    await page.getByRole('log').getByText('Your words are safe').waitFor();
    expect(await box.inputValue()).toBe('half a sentence');
    const { items } = (await (await page.request.get('/api/v1/drafts')).json()) as { items: { begins: string }[] };
    expect(items.filter(({ begins }) => begins.includes('watered the plants'))).toHaveLength(1);
  });

  it('shows the picture of a rota with its words, and takes a text file into the box', async () => {
    const page = await web.signedIn('rota1', '/chat');
    const box = page.getByLabel('What do you want to say?');
    await box.fill('/rota picture alder');
    await box.press('Enter');
    await page.getByRole('link', { name: 'Save the picture' }).waitFor();
    await page
      .getByLabel('Or choose a text file')
      .setInputFiles({ name: 'n.txt', mimeType: 'text/plain', buffer: Buffer.from('/rota why') });
    await expect.poll(() => box.inputValue()).toBe('/rota why');
    await box.press('Enter');
    await page.getByText('Missing: unit, day').waitFor();
  });
});
