import { useEffect, useRef } from 'react';
import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsCoreOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { say } from '../shell/toasts.js';
import { usePaintedTheme } from '../shell/theme.js';
import { savePicture } from './picture.js';

use([BarChart, LineChart, AriaComponent, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

interface ChartProps {
  /** What it shows, in a sentence that says the finding: a screen reader hears this, and the table beside it holds the numbers. */
  readonly words: string;
  readonly option: EChartsCoreOption;
  readonly heightPixels?: number;
  /** Name of the PNG without its ending; a chart without it cannot be saved as a picture. */
  readonly pngName?: string;
}

/** A chart for eyes; the same numbers always stand in a table next to it. Patterns tell the series apart without colour. Import it lazily: ECharts is large. */
export function Chart({ words, option, heightPixels = 260, pngName }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const theme = usePaintedTheme();
  useEffect(() => {
    if (!place.current) return;
    const chart = init(place.current, theme === 'dark' ? 'dark' : undefined, { renderer: 'svg' });
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    chart.setOption({ backgroundColor: 'transparent', animation: !still, aria: { enabled: true, decal: { show: true } }, ...option });
    const watch = new ResizeObserver(() => chart.resize());
    watch.observe(place.current);
    return () => {
      watch.disconnect();
      chart.dispose();
    };
  }, [option, theme]);
  return (
    <figure className="chart">
      <div ref={place} style={{ height: heightPixels }} aria-hidden="true" />
      <figcaption>
        {words}
        {pngName === undefined ? null : (
          <>
            {' '}
            <button
              type="button"
              className="link-button no-print"
              onClick={() => {
                const drawing = place.current?.querySelector('svg');
                if (drawing) savePicture(pngName, drawing, words).catch(() => say('This browser could not draw the picture.'));
              }}
            >
              Save as a picture<span className="nhsuk-u-visually-hidden"> (PNG)</span>
            </button>
          </>
        )}
      </figcaption>
    </figure>
  );
}
