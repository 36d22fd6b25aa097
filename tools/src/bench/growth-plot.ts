import { LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import { init, use } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** What one ward took; a figure that was not reached is null. */
export interface WardGrowth {
  readonly people: number;
  readonly weeks: number;
  /** Until the first complete rota. */
  readonly firstSeconds: number | null;
  readonly memoryMb: number | null;
}

const SIZE = { width: 860, height: 380 } as const;
const COLOURS = ['#1d4f91', '#a8400a', '#2e6b34', '#6b2e80'];

/** Seconds until the first rota and megabytes by number of people, a line for each length of rota, both axes logarithmic: an SVG picture. Pure. */
export function growthPlot(wards: readonly WardGrowth[]): string {
  const chart = init(null, null, { renderer: 'svg', ssr: true, ...SIZE });
  const weeks = [...new Set(wards.map((ward) => ward.weeks))].toSorted((a, b) => a - b);
  const lines = (grid: number, figure: (ward: WardGrowth) => number | null) =>
    weeks.map((length, k) => ({
      type: 'line' as const,
      name: `${length} weeks`,
      xAxisIndex: grid,
      yAxisIndex: grid,
      symbol: k % 2 === 0 ? 'circle' : 'triangle',
      symbolSize: 8,
      lineStyle: { type: k % 2 === 0 ? ('solid' as const) : ('dashed' as const) },
      data: wards
        .filter((ward) => ward.weeks === length && figure(ward) !== null)
        .toSorted((a, b) => a.people - b.people)
        .map((ward) => [ward.people, figure(ward)]),
    }));
  const axis = { type: 'log' as const, logBase: 10 };
  chart.setOption({
    animation: false,
    color: COLOURS,
    backgroundColor: '#ffffff',
    title: [
      { text: 'Seconds until the first complete rota', left: '4%', textStyle: { fontSize: 14 } },
      { text: 'Memory, MB', left: '55%', textStyle: { fontSize: 14 } },
    ],
    legend: { bottom: 0 },
    grid: [
      { left: '7%', width: '38%', top: 45, bottom: 75 },
      { left: '58%', width: '38%', top: 45, bottom: 75 },
    ],
    xAxis: [0, 1].map((gridIndex) => ({ ...axis, gridIndex, name: 'people', nameLocation: 'middle', nameGap: 28, min: 10, max: 1000 })),
    yAxis: [0, 1].map((gridIndex) => ({ ...axis, gridIndex })),
    series: [...lines(0, ({ firstSeconds }) => firstSeconds), ...lines(1, ({ memoryMb }) => memoryMb)],
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
