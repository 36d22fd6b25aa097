import type { Page } from 'playwright-core';
import type { Scene } from './scene.js';

/** One picture of a screen, as one person of the demo sees it. */
export interface Shot {
  /** Name of the files, and the word by which `--only` finds it. */
  readonly name: string;
  /** What can be seen, in one sentence: the text beside the picture. */
  readonly shows: string;
  readonly who: string;
  readonly path: string;
  /** What the person does before the picture is taken. */
  readonly first?: (page: Page) => Promise<void>;
  /** False for the screens of an office, which a phone need only not break. */
  readonly phone?: boolean;
}

/** Every screen, in the order of the menu. */
export function shotsOf({ worked, next, draftId, nurse, worker }: Scene): readonly Shot[] {
  return [
    { name: 'board', shows: 'The rota board: people by days, what is short on top.', who: 'rota1', path: `/rotas/${worked}` },
    {
      name: 'cell',
      shows: 'One shift of one person: why, and what can be changed.',
      who: 'rota1',
      path: `/rotas/${worked}`,
      first: (page) =>
        page
          .getByRole('gridcell', { name: /^Long day/ })
          .first()
          .click(),
    },
    { name: 'rotas', shows: 'The rotas of a unit.', who: 'rota1', path: '/rotas' },
    { name: 'fit', shows: 'A fit: proposals beside the present version, compared.', who: 'rota1', path: `/rotas/${next}/fit` },
    {
      name: 'why',
      shows: 'Why a line is short, and how shares are split.',
      who: 'rota1',
      path: `/rotas/${worked}/why`,
      first: async (page) => {
        const shares = page.getByText(/Everybody’s share of nights/).first();
        if (await shares.count()) await shares.click();
      },
    },
    {
      name: 'publish',
      shows: 'Review and publish: the difference, who will be told, notice.',
      who: 'rota1',
      path: `/rotas/${worked}/publish`,
    },
    { name: 'print', shows: 'The rota on paper.', who: 'rota1', path: `/rotas/${worked}/print`, phone: false },
    { name: 'my-page', shows: 'A worker’s own page: shifts, requests, balance, drafts.', who: worker, path: '/' },
    {
      name: 'chat',
      shows: 'The commands of chat, answered in the browser.',
      who: worker,
      path: '/chat',
      first: async (page) => {
        await page.getByRole('textbox').first().fill('/steps AL-07 when he is pacing?');
        await page.getByRole('button', { name: 'Send' }).click();
        await page.getByRole('log').getByText('pacing', { exact: false }).first().waitFor();
      },
    },
    { name: 'note', shows: 'Saying what happened.', who: worker, path: '/note' },
    { name: 'draft', shows: 'A draft beside the dictation, with what is urgent first.', who: nurse, path: `/review/draft/${draftId}` },
    { name: 'review', shows: 'Everything that waits for a team lead.', who: 'lead-alder', path: '/review' },
    { name: 'care-plans', shows: 'The people whose plans somebody may read.', who: nurse, path: '/care-plans' },
    { name: 'care-plan', shows: 'A plan in force with its steps, conditions and warning signs.', who: nurse, path: '/care-plans/AL-07' },
    {
      name: 'emergency',
      shows: 'An emergency typed where the plan is asked: what to do now, and the whole crisis plan, before any answer.',
      who: nurse,
      path: '/care-plans/AL-07',
      first: async (page) => {
        await page.getByLabel('What do you want to know?').fill('he has tied something round his neck');
        await page.getByRole('button', { name: 'Ask', exact: true }).click();
        await page.getByText('Get the nurse in charge now').waitFor();
        await page.getByRole('heading', { name: 'Ask the plan' }).evaluate((heading) => heading.scrollIntoView());
      },
    },
    { name: 'workload', shows: 'Who carries how much, with bands.', who: 'lead-south', path: '/workload' },
    { name: 'people', shows: 'People: competences, contracts, leave, requests.', who: 'rota1', path: '/people' },
    { name: 'files', shows: 'Files in and out, tried dry first.', who: 'rota1', path: '/files' },
    { name: 'audit', shows: 'Who read and did what, with the chain verified.', who: 'ig1', path: '/audit' },
  ];
}
