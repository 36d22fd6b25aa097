import type { Locator, Page } from 'playwright-core';

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

/** An empty rota of a spec's own, after the last one of the unit, begun by whoever is signed in on the page. */
export async function aRota(page: Page, unit: string, days = 7): Promise<BegunRota> {
  const begin = (more: object) => page.request.post('/api/v1/rotas', { data: { unit, days, ...more } });
  let answer = await begin({});
  if ((await answer.text()).includes('no-period-yet')) answer = await begin({ from: mondayIn(FIRST_IN_WEEKS) });
  // Another spec may have begun one in the same moment.
  if ((await answer.text()).includes('rota-overlaps')) answer = await begin({});
  if (!answer.ok()) throw new Error(await answer.text());
  return (await answer.json()) as BegunRota;
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
