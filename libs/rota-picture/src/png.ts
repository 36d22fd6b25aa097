import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';

const font = (name: string) => createRequire(import.meta.url).resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`);
const FONTS = [font('DejaVuSans'), font('DejaVuSans-Bold')];

/**
 * A PNG of an SVG of ours, with the fonts that the repository brings, so that every machine draws the same.
 * @param scale pixels for each SVG pixel; 2 is sharp on a phone and in print
 * @returns the file's bytes
 * @throws Error when the SVG does not parse
 */
export async function toPng(svg: string, scale = 2): Promise<Uint8Array> {
  const image = await renderAsync(svg, {
    font: { loadSystemFonts: false, fontFiles: FONTS, defaultFontFamily: 'DejaVu Sans', sansSerifFamily: 'DejaVu Sans' },
    fitTo: { mode: 'zoom', value: scale },
  });
  return image.asPng();
}
