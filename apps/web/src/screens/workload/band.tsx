/** Beyond this share of capacity a bar is cut off. */
const SHOWN_MAX = 1.5;

interface BandProps {
  readonly band: { readonly low: number; readonly point: number; readonly high: number };
}

/** A band as a bar, the line at full capacity. The numbers stand beside it, so it says nothing to a screen reader. */
export function Band({ band: { low, point, high } }: BandProps) {
  const at = (value: number) => (Math.min(value, SHOWN_MAX) / SHOWN_MAX) * 100;
  return (
    <svg className="band" viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect className="band__range" x={at(low)} y="3" width={Math.max(at(high) - at(low), 0.5)} height="6" />
      <rect className="band__point" x={at(point) - 0.75} y="1" width="1.5" height="10" />
      <rect className="band__full" x={at(1) - 0.25} y="0" width="0.5" height="12" />
    </svg>
  );
}
