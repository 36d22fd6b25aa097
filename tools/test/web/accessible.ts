import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** That axe finds nothing serious or critical on the page as it stands, in light and in dark. Wait for what should be there first. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
    const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
    const found = violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${theme} ${id} (${help}) at ${target.join(' ')}: ${failureSummary}`),
      );
    expect(found).toEqual([]);
  }
}

/** That nothing makes the page itself scroll sideways; tables and grids scroll in a region of their own. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [whole, seen] = (await page.evaluate('[document.documentElement.scrollWidth, document.documentElement.clientWidth]')) as [
    number,
    number,
  ];
  expect(whole).toBeLessThanOrEqual(seen);
}
