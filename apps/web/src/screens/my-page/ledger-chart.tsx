import { useMemo } from 'react';
import type { MyLedger } from '../../generated/types.gen.js';
import { Chart } from '../../ui/chart.js';

/** Mine beside the fair share, for each kind. */
export function LedgerChart({ lines }: { readonly lines: MyLedger['items'] }) {
  const option = useMemo(
    () => ({
      grid: { left: 40, right: 10, top: 40, bottom: 30 },
      legend: { top: 0 },
      tooltip: {},
      xAxis: { type: 'category', data: lines.map(({ kind }) => kind) },
      yAxis: { type: 'value', minInterval: 1 },
      series: [
        { type: 'bar', name: 'mine', data: lines.map(({ count }) => count) },
        { type: 'bar', name: 'fair share', data: lines.map(({ share }) => Math.round(share * 10) / 10) },
      ],
    }),
    [lines],
  );
  const words = lines.map(({ kind, count, share }) => `${kind}: ${count}, fair share ${Math.round(share * 10) / 10}`).join('; ');
  return <Chart words={words} option={option} pngName="my-share" />;
}
