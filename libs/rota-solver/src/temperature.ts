import type { LocalSearch } from './local-search.js';

/** Moves looked at to learn what a typical step costs. */
const SAMPLES = 4_000;

export interface TemperatureRange {
  /** In 1/1024 of the cost's unit. */
  readonly hottest: number;
  readonly coldest: number;
}

/** Hottest as a share of the middle rise, coldest as a share of the smallest: found on both benchmark families alike. */
const HOTTEST_SHARE = 0.15;
const COLDEST_SHARE = 0.15;

/**
 * Temperatures from what moves cost on this problem: hot enough to cross a typical step now and then, cold enough at the end that only
 * the cheapest steps are still crossed.
 */
export function temperatureRange(search: LocalSearch): TemperatureRange {
  const rises = search.sampleRises(SAMPLES).toSorted((a, b) => a - b);
  const at = (share: number) => rises[Math.floor(rises.length * share)] ?? 1;
  const coldest = Math.max(1, Math.round(at(0.02) * 1024 * COLDEST_SHARE));
  return { hottest: Math.max(coldest, Math.round(at(0.5) * 1024 * HOTTEST_SHARE)), coldest };
}
