import { useMemo } from 'react';
import { Chart } from '../../ui/chart.js';
import { calendarDayWords } from '../../ui/time-words.js';
import type { TrendPoint } from './periods.js';
import { rounded } from './workload-words.js';

/** What there was in all, with how evenly it was shared, over the periods. */
export function TrendChart({
  points,
  name,
  pngName,
}: {
  readonly points: readonly TrendPoint[];
  readonly name: string;
  readonly pngName: string;
}) {
  const option = useMemo(
    () => ({
      grid: { left: 50, right: 50, top: 40, bottom: 30 },
      legend: { top: 0 },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'category', data: points.map(({ from }) => calendarDayWords(from).split(' ').slice(1, 3).join(' ')) },
      yAxis: [{ type: 'value' }, { type: 'value', min: 0, max: 1, splitLine: { show: false } }],
      series: [
        { type: 'bar', name, data: points.map(({ sum }) => rounded(sum)) },
        { type: 'line', name: 'Jain (1 is even)', yAxisIndex: 1, data: points.map(({ jain }) => Math.round(jain * 1000) / 1000) },
      ],
    }),
    [points, name],
  );
  return <Chart words={trendWords(name, points)} option={option} pngName={pngName} />;
}

function trendWords(name: string, points: readonly TrendPoint[]): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return `${name}: nothing is counted.`;
  return `${name}: ${rounded(first.sum)} in the first four weeks, ${rounded(last.sum)} in the last. Jain ${rounded3(first.jain)} then, ${rounded3(last.jain)} now; 1 is even.`;
}

function rounded3(value: number): number {
  return Math.round(value * 1000) / 1000;
}
