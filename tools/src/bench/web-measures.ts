import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** Times in milliseconds, as they came. */
export interface WebMeasures {
  /** From the address to the first heading of the rotas' screen, in a browser that keeps nothing. */
  readonly firstLoad: readonly number[];
  readonly firstPaint: readonly number[];
  /** Bytes of everything that first load asked for: scripts and styles each packed by gzip, apart. */
  readonly scriptsGzip: number;
  readonly stylesGzip: number;
  /** Tasks over 50 ms while the board was scrolled, and how long it was scrolled. */
  readonly longTasks: readonly number[];
  readonly scrolledSeconds: number;
  readonly rows: number;
  readonly columns: number;
  /** From the click on "why" to the reasons on screen. */
  readonly explained: readonly number[];
}

const VIEWPORT = { width: 1280, height: 900 };
const SETTLE_MS = 500;
const STEPS = 60;
/** Pixels of a turn of the wheel. */
const TURN = 240;

export interface WebPlace {
  readonly browser: Browser;
  readonly apiUrl: string;
  readonly worked: string;
  readonly wide: string;
  readonly rounds: number;
}

export async function measureWeb({ browser, apiUrl, worked, wide, rounds }: WebPlace): Promise<WebMeasures> {
  const loads = [];
  for (let round = 0; round < rounds; round++) loads.push(await inPage(browser, apiUrl, (page) => firstLoad(page)));
  const scrolled = await inPage(browser, apiUrl, (page) => scroll(page, wide));
  const explained = await inPage(browser, apiUrl, (page) => explain(page, worked, rounds));
  return {
    firstLoad: loads.map(({ shown }) => shown),
    firstPaint: loads.map(({ paint }) => paint),
    scriptsGzip: loads[0]?.scripts ?? 0,
    stylesGzip: loads[0]?.styles ?? 0,
    ...scrolled,
    explained,
  };
}

async function inPage<T>(browser: Browser, apiUrl: string, run: (page: Page) => Promise<T>): Promise<T> {
  const context: BrowserContext = await browser.newContext({ baseURL: apiUrl, viewport: VIEWPORT, locale: 'en-GB' });
  try {
    const page = await context.newPage();
    const answer = await page.request.post('/api/v1/sign-in/demo', { data: { name: 'rota1' } });
    if (!answer.ok()) throw new Error(await answer.text());
    return await run(page);
  } finally {
    await context.close();
  }
}

async function firstLoad(page: Page): Promise<{ shown: number; paint: number; scripts: number; styles: number }> {
  const bodies: Promise<{ type: string; bytes: number }>[] = [];
  page.on('response', (response) => {
    const type = response.headers()['content-type'] ?? '';
    if (/javascript|css/.test(type)) bodies.push(response.body().then((body) => ({ type, bytes: gzipSync(body, { level: 9 }).length })));
  });
  const begun = performance.now();
  await page.goto('/rotas', { waitUntil: 'commit' });
  await page.getByRole('heading', { level: 1 }).waitFor();
  const shown = performance.now() - begun;
  const paint = await page.evaluate<number>(`performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0`);
  const files = await Promise.all(bodies);
  const sum = (kind: RegExp) => files.reduce((total, { type, bytes }) => total + (kind.test(type) ? bytes : 0), 0);
  return { shown, paint, scripts: sum(/javascript/), styles: sum(/css/) };
}

async function scroll(page: Page, rotaId: string): Promise<Pick<WebMeasures, 'longTasks' | 'scrolledSeconds' | 'rows' | 'columns'>> {
  await page.goto(`/rotas/${rotaId}`);
  const grid = page.getByRole('grid');
  await grid.waitFor();
  await page.getByLabel('Weeks').selectOption('6');
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(SETTLE_MS);
  await page.evaluate(`
    globalThis.longTasks = [];
    new PerformanceObserver((seen) => globalThis.longTasks.push(...seen.getEntries().map(({ duration }) => duration))).observe({ type: 'longtask' });`);
  await grid.hover();
  const begun = performance.now();
  for (const [x, y] of [
    [0, TURN],
    [TURN, 0],
    [0, -TURN],
    [-TURN, 0],
  ] as const) {
    for (let step = 0; step < STEPS; step++) {
      await page.mouse.wheel(x, y);
      await page.evaluate('new Promise((painted) => requestAnimationFrame(() => painted(undefined)))');
    }
  }
  const scrolledSeconds = (performance.now() - begun) / 1_000;
  await page.waitForTimeout(SETTLE_MS);
  const size = async (name: string) => Number(await grid.getAttribute(name));
  return {
    longTasks: await page.evaluate<number[]>('globalThis.longTasks'),
    scrolledSeconds,
    rows: await size('aria-rowcount'),
    columns: await size('aria-colcount'),
  };
}

async function explain(page: Page, rotaId: string, rounds: number): Promise<number[]> {
  await page.goto(`/rotas/${rotaId}`);
  const cells = page.getByRole('gridcell', { name: /^Long day/ });
  await cells.first().waitFor();
  const times: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await cells.nth(round % (await cells.count())).click();
    const why = page.getByRole('button', { name: 'Why Long day?' });
    await why.waitFor();
    const begun = performance.now();
    await why.click();
    await page
      .getByRole('region', { name: 'Why' })
      .getByRole('list')
      .or(page.getByRole('region', { name: 'Why' }).locator('p:not(.loading)'))
      .first()
      .waitFor();
    times.push(performance.now() - begun);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  return times;
}
