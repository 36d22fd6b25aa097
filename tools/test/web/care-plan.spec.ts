import { expect, it } from 'vitest';
import { expectAccessible, expectNoSidewaysScroll } from './accessible.js';
import { describeWeb, useWeb } from './use-web.js';

describeWeb('care plans, in a real browser', () => {
  const web = useWeb();

  it('finds a person by name and shows the plan in force with steps, warning signs, crisis plan and an overdue review', async () => {
    const page = await web.signedIn('lead-alder', '/care-plans');
    await page.getByText('17 of 17').waitFor();
    await page.getByLabel('Find').fill('al-11');
    await page.getByText('1 of 17').waitFor();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'AL-11' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('note').filter({ hasText: 'overdue' }).waitFor();
    await page.getByRole('heading', { name: /^Goal 1/ }).waitFor();
    await page.getByRole('heading', { name: 'Versions' }).waitFor();
    await expectAccessible(page);
  });

  it('answers a question with steps word for word, on a phone', async () => {
    const page = await web.signedIn('lead-alder', '/care-plans/al-07', { phone: true });
    await page.getByRole('heading', { name: 'Crisis plan' }).waitFor();
    await page.getByLabel('What do you want to know?').fill('what do I do when he is pacing?');
    await page.keyboard.press('Enter');
    const answer = page.getByRole('status').filter({ hasText: 'in the plan’s own words' });
    await answer.getByText('walk beside him at his speed').waitFor();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });

  it('puts what to do now and the whole crisis plan before what was found on words of an emergency, and no line twice', async () => {
    const page = await web.signedIn('lead-alder', '/care-plans/AL-07');
    await page.getByLabel('What do you want to know?').fill('he has tied something round his neck');
    await page.keyboard.press('Enter');
    const answer = page.getByRole('status').filter({ hasText: 'Get the nurse in charge now' });
    await answer.getByRole('link', { name: 'Write a note' }).waitFor();
    const numbers = await answer.locator('.steps__number').allTextContents();
    expect(numbers.slice(0, 4)).toEqual(['C1', 'C2', 'C3', 'C4']);
    expect(new Set(numbers).size).toBe(numbers.length);
    await expectAccessible(page);
  });

  it('shows what a draft changes against the plan in force', async () => {
    const page = await web.signedIn('lead-alder', '/care-plans/AL-07');
    await page.getByRole('link', { name: 'Version 5' }).click();
    await page.getByText('Against version 4').waitFor();
    await page.locator('.diff li').first().waitFor();
    await expectAccessible(page);
  });

  it('is written, proposed, talked over and put in force, by the keyboard alone; what is typed outlasts a reload', async () => {
    const ref = 'SC-09';
    const page = await web.signedIn('st1', `/care-plans/${ref}/write`);
    const press = async (name: string) => {
      await page.getByRole('button', { name, exact: true }).focus();
      await page.keyboard.press('Enter');
    };
    await press('Add a goal');
    await page.getByLabel('What goal 1 is').fill('Walk to the shop again');
    await press('Add a step to goal 1');
    await page.getByLabel('Step 1.1').fill('Walk to the corner together twice a week.');
    await page.reload();
    expect(await page.getByLabel('Step 1.1').inputValue()).toBe('Walk to the corner together twice a week.');
    await press('Save the draft');
    await page.getByRole('alert').waitFor();
    await page.getByLabel('Who does 1.1?').fill('support worker');
    await expectAccessible(page);
    await press('Save the draft');
    await page.getByRole('heading', { level: 1, name: 'Version 1' }).waitFor();
    await page.getByText('Walk to the corner together twice a week.').waitFor();
    await press('Propose it');
    await page.getByRole('button', { name: 'The person agrees' }).waitFor();
    await expectAccessible(page);
    await press('The person agrees');
    await page.getByText('talked over with the person', { exact: true }).waitFor();

    const lead = await web.signedIn('lead-south', new URL(page.url()).pathname);
    await lead.getByRole('button', { name: 'Put it in force' }).focus();
    await lead.keyboard.press('Enter');
    await lead.getByText('in force', { exact: true }).first().waitFor();
    await page.goto(`/care-plans/${ref}`);
    await page.getByRole('heading', { name: 'Goal 1: Walk to the shop again' }).waitFor();
  });

  it('tells nothing of somebody out of reach, and opens the record when the glass is broken, under a banner', async () => {
    const page = await web.signedIn('st5', '/care-plans/AL-99');
    await page.getByText('no record that you can open').waitFor();
    const unknown = await page.locator('main').innerText();
    await page.goto('/care-plans/AL-02');
    await page.getByText('no record that you can open').waitFor();
    expect((await page.locator('main').innerText()).replaceAll('AL-02', 'AL-99')).toBe(unknown);
    await page.getByText('Somebody’s safety needs it now: break').click();
    await expectAccessible(page);
    await page.getByLabel('In your own words').fill('She rang and said she had fallen.');
    await page.getByRole('button', { name: 'Break the glass' }).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('note').filter({ hasText: 'Emergency access until' }).waitFor();
    await page.getByRole('heading', { name: /^Goal 1/ }).waitFor();
    await expectAccessible(page);
  });

  it('opens a record for information governance with a reason', async () => {
    const page = await web.signedIn('ig2', '/care-plans/AL-17');
    const form = page.getByRole('form', { name: 'Open this record' });
    await form.getByRole('button', { name: 'Open it' }).press('Enter');
    await page.getByRole('alert').waitFor();
    await form.getByLabel('Why must it be opened?').fill('A complaint by the family, reference C-12.');
    await page.reload();
    expect(await form.getByLabel('Why must it be opened?').inputValue()).toContain('C-12');
    await expectAccessible(page);
    await form.getByRole('button', { name: 'Open it' }).press('Enter');
    await page.getByText(/^Version \d+, owner/).waitFor();
  });
});
