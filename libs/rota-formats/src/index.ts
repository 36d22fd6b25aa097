export { BadInstance, type NamedText } from './bad-instance.js';
export { readCurtois } from './curtois.js';
export { readInrc2, readInrc2Week, type Inrc2Files } from './inrc2.js';
export { readRotaText, writeRotaText } from './rota-text.js';
