export interface Zoom {
  readonly name: 'small' | 'usual' | 'large';
  readonly dayPixels: number;
  readonly rowPixels: number;
  readonly namePixels: number;
  readonly headPixels: number;
  /** Of a short total; hours take `HOURS_TIMES` as much. */
  readonly totalPixels: number;
}

/** How large days and people are drawn. The letters stay readable in each; the words of marks have room in the largest. */
export const ZOOMS: readonly Zoom[] = [
  { name: 'small', dayPixels: 26, rowPixels: 26, namePixels: 160, headPixels: 52, totalPixels: 48 },
  { name: 'usual', dayPixels: 34, rowPixels: 32, namePixels: 176, headPixels: 60, totalPixels: 52 },
  { name: 'large', dayPixels: 92, rowPixels: 52, namePixels: 210, headPixels: 68, totalPixels: 60 },
];

/** `149.5/150` needs more room than a count. */
const HOURS_TIMES = 1.6;

export function totalPixelsOf(zoom: Zoom, index: number): number {
  return index === 0 ? Math.round(zoom.totalPixels * HOURS_TIMES) : zoom.totalPixels;
}

const PHONE_NAME_PIXELS = 108;

/** @param isNarrow on a phone the names leave room for days */
export function zoomNamed(name: string, isNarrow: boolean): Zoom {
  const zoom = ZOOMS.find((one) => one.name === name) ?? ZOOMS[1] ?? ZOOMS[0]!;
  return isNarrow ? { ...zoom, namePixels: PHONE_NAME_PIXELS } : zoom;
}
