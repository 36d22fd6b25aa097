import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';

/** A day so many weeks from this week's Monday, as `YYYY-MM-DD`. */
function mondayIn(weeks: number): string {
  const now = new Date();
  const monday = new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate() - ((now.getUTCDay() + 6) % 7) + weeks * 7));
  return monday.toISOString().slice(0, 10);
}

export interface BegunRota {
  readonly rotaId: string;
  readonly version: number;
  readonly people: readonly { readonly workerId: string; readonly name: string; readonly grade: string }[];
  readonly shiftKinds: readonly { readonly code: string; readonly name: string }[];
}

const FIRST_IN_WEEKS = 20;
const TRIES_MAX = 6;

/** An empty rota of a spec's own, after the last one of the unit, begun by whoever is signed in on the page. */
export async function aRota(page: Page, unit: string, days = 7): Promise<BegunRota> {
  const begin = (more: object) => page.request.post('/api/v1/rotas', { data: { unit, days, ...more } });
  for (let tries = 1; ; tries += 1) {
    let answer = await begin({});
    if ((await answer.text()).includes('no-period-yet')) answer = await begin({ from: mondayIn(FIRST_IN_WEEKS) });
    if (answer.ok()) return (await answer.json()) as BegunRota;
    // Another spec may have begun one in the same moment: then the next period is free.
    if (answer.status() !== 409 || tries === TRIES_MAX) throw new Error(await answer.text());
  }
}

/** The rota of a unit that is being worked. */
export async function liveRota(page: Page, unit: string): Promise<string> {
  const { items } = (await (await page.request.get(`/api/v1/rotas?unit=${unit}`)).json()) as {
    items: readonly { readonly rotaId: string; readonly state: string }[];
  };
  const live = items.find(({ state }) => state === 'LIVE' || state === 'PUBLISHED') ?? items.at(-1);
  if (!live) throw new Error(`${unit} has no rota`);
  return live.rotaId;
}

/** What the app told the person in a message. */
export function told(page: Page, words: RegExp): Locator {
  return page.locator('.toast').filter({ hasText: words });
}

/** Opens the board of a rota. */
export async function openBoard(page: Page, { rotaId }: Pick<BegunRota, 'rotaId'>): Promise<void> {
  await page.goto(`/rotas/${rotaId}`);
  await page.getByRole('grid').waitFor();
}

/** Where changes wait that are not saved. */
export function trayOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Changes not saved' });
}

/** Waits until the checker has judged what waits, and lets it be saved. @returns the button that saves it */
export async function savable(page: Page): Promise<Locator> {
  const save = trayOf(page).getByRole('button', { name: 'Save as the next version' });
  await expect.poll(() => save.isEnabled(), { timeout: 30_000 }).toBe(true);
  return save;
}

/** Somebody of a rota, by where their name stands among the others. */
export function personOf(rota: BegunRota, position: number): BegunRota['people'][number] {
  const person = rota.people.toSorted((a, b) => a.name.localeCompare(b.name))[position];
  if (!person) throw new Error(`The rota has no ${position + 1} people.`);
  return person;
}

/** Puts shifts on an empty rota by the API: what is there before a test begins. @param shifts each with a person's position, a day and a code */
export async function placed(page: Page, rota: BegunRota, ...shifts: readonly { who: number; day: number; code: string }[]): Promise<void> {
  const read = (await (await page.request.get(`/api/v1/rotas/${rota.rotaId}/board`)).json()) as {
    version: number;
    days: { date: string }[];
  };
  const changes = shifts.map(({ who, day, code }) => ({
    change: 'assign',
    workerId: personOf(rota, who).workerId,
    shiftId: `${read.days[day]?.date}:${code}`,
  }));
  const saved = await page.request.post(`/api/v1/rotas/${rota.rotaId}/edits`, {
    headers: { 'if-match': `"${read.version}"` },
    data: { changes },
  });
  expect(await saved.text()).toContain('"number":1');
}

/** Who has what, as it is saved: each as the person's id and the code of the shift. */
export async function assignmentsOf(page: Page, { rotaId }: BegunRota): Promise<readonly string[]> {
  const read = (await (await page.request.get(`/api/v1/rotas/${rotaId}`)).json()) as {
    assignments: { workerId: string; shiftId: string }[];
  };
  return read.assignments.map(({ workerId, shiftId }) => `${workerId} ${shiftId.split(':')[1]}`).toSorted();
}
