export type { CoverRow, PictureCell, PictureDay, PictureRow, RotaPicture, Tone } from './rota-picture.js';
export { toPng } from './png.js';
export { describe, rotaSvg } from './svg.js';
