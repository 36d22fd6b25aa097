import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import type { CarePlansFile } from '@handrail/care-plan';
import { readJson, type NotesCaseload } from './files.js';
import { type GoldDictation, readMarks } from './gold-marks.js';

export const GOLD_FOLDER = 'libs/care-notes/gold';

/** Whole notes by thirty more writers, a part each; their errors may be read. */
export const VOICES = [
  'wards',
  'home',
  'community',
  'turned',
  'long',
  'phone',
  'plain',
  'body',
  'danger',
  'days',
  'nights',
  'hours',
  'elsewhere',
  'small-signs',
  'mixed',
  'exam-a',
  'exam-b',
  'rounds',
  'elders',
  'visits',
  'unbroken',
  'tempting',
  'aftermath',
  'everyday',
  'calm',
  'signs',
  'handovers',
  'fair',
  'speech',
  'doorsteps',
] as const;
/** Parts whose errors may be read. */
export const READABLE_PARTS = ['development', 'development-3', 'first test', 'adversarial', ...VOICES] as const;
/** Parts of which only the totals are looked at, each look logged in the gold README. */
export const HELD_BACK_PARTS = ['test-3', 'test-4', 'test-5', 'test-6', 'test-7'] as const;
export type PartName = (typeof READABLE_PARTS)[number] | (typeof HELD_BACK_PARTS)[number];

/** Whom dictations tell of, and their care plans. */
export interface OnFile {
  readonly caseload: NotesCaseload;
  readonly plans: CarePlansFile;
}
/** A part, with the people it tells of: those of most parts are the same. */
export interface GoldPart extends OnFile {
  readonly name: PartName;
  readonly dictations: readonly GoldDictation[];
  /** SHA-256 of the file that holds the part, or of its dictations where two parts share a file. */
  readonly hash: string;
}
export interface Gold extends OnFile {
  readonly parts: readonly GoldPart[];
}

/** The first test part: six of ten dictations of the first file, by the hash of their words. */
const isFirstTest = (text: string): boolean => createHash('sha256').update(text).digest()[0]! % 10 < 6;

/**
 * Reads the parts that are asked for and no other file, so that tuning never opens what is held back.
 * @throws Error naming the dictation whose marks do not fit
 */
export function readGold(names: readonly PartName[], folder = GOLD_FOLDER): Gold {
  const common = readOnFile(folder);
  const read = (file: string, { plans } = common) => {
    const active = new Map(plans.care_plans.filter(({ status }) => status === 'ACTIVE').map(({ id, subject }) => [subject, id]));
    return existsSync(`${folder}/${file}`) ? readMarks(readFileSync(`${folder}/${file}`, 'utf8'), active) : [];
  };
  const dictations = (name: PartName, onFile: OnFile): readonly GoldDictation[] => {
    switch (name) {
      case 'development':
        return [...read('dictations.txt').filter(({ row }) => !isFirstTest(row.text)), ...read('development-2.txt')];
      case 'first test':
        return read('dictations.txt').filter(({ row }) => isFirstTest(row.text));
      case 'development-3':
        return read('development-3.txt');
      case 'test-3':
      case 'test-4':
      case 'test-5':
      case 'test-6':
      case 'test-7':
        return read(`${name}.txt`, onFile);
      case 'adversarial':
        return read('adversarial.txt');
      default:
        return read(`voices/${name}.txt`, onFile);
    }
  };
  const parts = names.map((name) => {
    const people = `${folder}/people/${name}`;
    const onFile = existsSync(people) ? readOnFile(people) : common;
    const own = dictations(name, onFile);
    return { ...onFile, name, dictations: own, hash: createHash('sha256').update(JSON.stringify(own)).digest('hex') };
  });
  return { ...common, parts: parts.filter((part) => part.dictations.length > 0) };
}

const readOnFile = (folder: string): OnFile => ({
  caseload: readJson(`${folder}/caseload.json`),
  plans: readJson(`${folder}/careplans.json`),
});
