import { anOggRecording } from '@handrail/testing';
import { expect, it } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from './accessible.js';
import { press } from './keyboard.js';
import { describeWeb, useWeb } from './use-web.js';

describeWeb('chat, in a real browser', () => {
  const web = useWeb();

  it('takes a dictation from words to a confirmed note by the keyboard alone, and keeps what is typed ahead of an answer', async () => {
    const page = await web.signedIn('st3', '/chat');
    const { items } = (await (await page.request.get('/api/v1/me/caseload')).json()) as { items: { ref: string }[] };
    const log = page.getByRole('log', { name: 'Conversation' });
    const box = page.getByLabel('What do you want to say?');
    await box.focus();
    await page.keyboard.type(`${items.at(-1)?.ref} had breakfast and read the paper.`);
    await page.keyboard.press('Enter');
    await log.getByText('Nothing was stored yet').waitFor();
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await page.keyboard.type(' /help steps');
    await log.getByText('Your words are safe').waitFor();
    expect(await box.inputValue()).toBe('/help steps');
    await expectAccessible(page);
    await page.keyboard.press('ControlOrMeta+a');
    await page.keyboard.type('1');
    await page.keyboard.press('Enter');
    await log.getByText(/^Confirmed/).waitFor();
    await press(page, /^All commands$/);
    await press(page, /^\/shift$/);
    await expect.poll(() => box.inputValue()).toBe('/shift ');
    expect(await page.evaluate('document.activeElement?.tagName')).toBe('TEXTAREA');
    await expectAccessible(page);
  });

  it('leaves the box for the next words on the screen below an answer', async () => {
    const page = await web.signedIn('lead-alder', '/chat');
    const box = page.getByLabel('What do you want to say?');
    await box.fill('/help');
    await box.press('Enter');
    await page.getByRole('log').getByText('/record').first().waitFor();
    await page.evaluate('scrollTo(0, 0)');
    const { y = 0, height = 0 } = (await box.boundingBox()) ?? {};
    expect(y + height).toBeLessThan(page.viewportSize()?.height ?? 0);
  });

  it('hears a recording, has it corrected, and drafts from the corrected words alone', async () => {
    const page = await web.signedIn('sw10', '/chat', { apiUrl: await web.anotherApi() });
    const log = page.getByRole('log', { name: 'Conversation' });
    await page
      .getByLabel('Or choose a recording or a text file')
      .setInputFiles({ name: 'voice.ogg', mimeType: 'audio/ogg', buffer: anOggRecording(5) });
    await log.getByText('A machine heard this. It is not your note yet.').waitFor();
    await log.getByText('AL-10 slept wile until six.').waitFor();
    await expectAccessible(page);
    await log.getByRole('button', { name: 'Correct it' }).press('Enter');
    const form = page.getByRole('form', { name: 'Your words' });
    const words = form.getByRole('textbox');
    expect(await words.inputValue()).toBe('AL-10 slept wile until six.');
    await words.fill('AL-10 slept well until six.');
    await form.getByRole('button', { name: 'Send this' }).press('Enter');
    await log.getByText('Your words are safe').waitFor();
    const { items } = (await (await page.request.get('/api/v1/drafts')).json()) as { items: { begins: string }[] };
    expect(items.filter(({ begins }) => begins.includes('slept w')).map(({ begins }) => begins)).toEqual(['AL-10 slept well until six']);
  });

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
