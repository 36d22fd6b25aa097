import { downloadUrl } from './download.js';

/** Pixels of the picture for each pixel of the screen: enough for paper. */
const SHARPNESS = 2;

/**
 * Hands a drawing of the page to the browser as a PNG on a plain ground, with its words below it: a picture without them says nothing to whoever
 * gets it later. @throws when the browser cannot draw it
 */
export async function savePicture(name: string, drawing: SVGSVGElement, words: string): Promise<void> {
  const { width, height } = drawing.getBoundingClientRect();
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  const source = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
  const image = new Image();
  image.src = source;
  await image.decode();
  const canvas = document.createElement('canvas');
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('This browser draws no pictures.');
  const style = getComputedStyle(drawing.closest('figure') ?? document.body);
  const font = `13px ${style.fontFamily}`;
  brush.font = font;
  const lines = linesOf(words, (text) => brush.measureText(text).width <= width - 16);
  canvas.width = width * SHARPNESS;
  canvas.height = (height + lines.length * 18 + 16) * SHARPNESS;
  brush.scale(SHARPNESS, SHARPNESS);
  brush.fillStyle = getComputedStyle(document.documentElement).getPropertyValue('--surface') || '#ffffff';
  brush.fillRect(0, 0, canvas.width, canvas.height);
  brush.drawImage(image, 0, 0, width, height);
  brush.fillStyle = style.color;
  brush.font = font;
  lines.forEach((line, at) => brush.fillText(line, 8, height + 18 * (at + 1)));
  downloadUrl(`${name}.png`, canvas.toDataURL('image/png'));
}

/** Words broken into lines that fit. @param fits whether a text is short enough */
export function linesOf(words: string, fits: (text: string) => boolean): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
