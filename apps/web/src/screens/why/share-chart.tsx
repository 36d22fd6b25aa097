import { useMemo } from 'react';
import type { Rota } from '../../generated/types.gen.js';
import { Chart } from '../../ui/chart.js';
import { inThousandths, threePlaces } from './why-words.js';

interface ShareChartProps {
  readonly ledger: Rota['ledgers'][number];
  readonly names: ReadonlyMap<string, string>;
}

const ROW_PIXELS = 26;

/** What each has had beside their fair share. */
export function ShareChart({ ledger, names }: ShareChartProps) {
  const shares = useMemo(() => ledger.shares.toSorted((a, b) => a.distanceThousandths - b.distanceThousandths), [ledger]);
  const option = useMemo(
    () => ({
      grid: { left: 130, right: 20, top: 40, bottom: 30 },
      legend: { top: 0 },
      tooltip: {},
      xAxis: { type: 'value' },
      yAxis: { type: 'category', data: shares.map(({ workerId }) => names.get(workerId) ?? '') },
      series: [
        { type: 'bar', name: 'had', data: shares.map(({ count }) => count) },
        { type: 'bar', name: 'fair share', data: shares.map(({ targetThousandths }) => Math.round(targetThousandths / 100) / 10) },
      ],
    }),
    [shares, names],
  );
  const [least, most] = [shares[0], shares.at(-1)];
  const far = (one: typeof least) => (one ? `${names.get(one.workerId) ?? ''} (${inThousandths(one.distanceThousandths)})` : '');
  return (
    <Chart
      words={`Jain’s index ${threePlaces(ledger.jain)}. Furthest below their share: ${far(least)}; furthest above: ${far(most)}.`}
      option={option}
      heightPixels={90 + shares.length * ROW_PIXELS}
      pngName="share"
    />
  );
}
