import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

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
  /** Processor time of the longest task in another such scroll: what the machine's other work does not lengthen. */
  readonly longestProcessorTime: number;
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

type Scrolled = Pick<WebMeasures, 'longTasks' | 'longestProcessorTime' | 'scrolledSeconds' | 'rows' | 'columns'>;

async function scroll(page: Page, rotaId: string): Promise<Scrolled> {
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
  await round(page);
  const scrolledSeconds = (performance.now() - begun) / 1_000;
  await page.waitForTimeout(SETTLE_MS);
  const longTasks = await page.evaluate<number[]>('globalThis.longTasks');
  const longestProcessorTime = await longestTask(await page.context().newCDPSession(page), () => round(page));
  const size = async (name: string) => Number(await grid.getAttribute(name));
  return {
    longTasks,
    longestProcessorTime,
    scrolledSeconds,
    rows: await size('aria-rowcount'),
    columns: await size('aria-colcount'),
  };
}

/** Down, right, up and left, one turn of the wheel for each picture that is painted. */
async function round(page: Page): Promise<void> {
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
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time, in microseconds. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}

/** @returns milliseconds of processor time of the longest task of the page's main thread while something is done */
async function longestTask(session: CDPSession, work: () => Promise<void>): Promise<number> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', '__metadata'] } });
  await work();
  await Promise.all([new Promise((told) => session.once('Tracing.tracingComplete', told)), session.send('Tracing.end')]);
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;
  const mains = new Set(events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(threadOf));
  const tasks = events.filter((event) => event.ph === 'X' && event.name.endsWith('RunTask') && mains.has(threadOf(event)));
  if (tasks.length === 0) throw new Error('Chromium told of no task of the page.');
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1_000;
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
