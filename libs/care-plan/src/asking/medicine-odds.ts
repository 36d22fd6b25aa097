import { learntBytes } from '../ranking/learnt-bytes.js';
import { medicineFeatures } from './medicine-features.js';
import { LEARNT_MEDICINE } from './learnt-medicine.js';
import type { MedicineWeights } from './medicine-weights.js';

/** FNV-1a over UTF-16 code units, 32 bits, mixed once more so that the low bits are good. */
export function placeOfFeature(feature: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) hash = Math.imul(hash ^ feature.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) >>> 8;
}

let read: Int8Array | undefined;

/** Logarithmic odds that a question asks for a decision on medicine, as learnt. Linear in its words. Never throws. */
export function medicineOdds(question: string, learnt: MedicineWeights = LEARNT_MEDICINE): number {
  const weights = learnt === LEARNT_MEDICINE ? (read ??= learntBytes(learnt.weights)) : learntBytes(learnt.weights);
  const features = medicineFeatures(question);
  const sum = features.reduce((total, feature) => total + (weights[placeOfFeature(feature) & (learnt.places - 1)] ?? 0), 0);
  return (sum * learnt.step) / Math.sqrt(Math.max(1, features.length)) + learnt.always;
}
