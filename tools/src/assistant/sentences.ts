import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { RISK_CATEGORIES, type RiskCategory, type Urgency } from '@handrail/care-notes';
import { GOLD_FOLDER } from './gold-files.js';
import { ASSERTIONS, SECTION_CODES } from './gold-marks.js';

/** One sentence of `gold/sentences`, marked as a whole: what it tells of, or only its heading where it tells of nothing. */
export interface GoldSentence {
  readonly text: string;
  readonly category: RiskCategory | undefined;
  readonly assertion: string | undefined;
  readonly urgency: Urgency;
  readonly section: string | undefined;
  /** Who wrote it: the subject of a stranger's file, or `first` for the writer of the others. */
  readonly writer: string;
  /** A promise of the specs under another name: it has to hold, so it counts for more. */
  readonly promised: boolean;
  /** Left out when figures are taken, by the hash of its words; learnt from only in the end. */
  readonly heldBack: boolean;
}

const URGENCIES: readonly Urgency[] = ['none', 'act_now', 'this_shift', 'next_working_day'];

/**
 * The sentences in the order of their files. A file has blocks `= category` of lines `A1 | words`; in the block `= none` the mark is the heading.
 * @throws Error for a line that does not read as one
 */
export function readSentences(folder = `${GOLD_FOLDER}/sentences`): GoldSentence[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => {
      let category: RiskCategory | undefined;
      const writer = /^strangers-(\w+)/.exec(name)?.[1] ?? 'first';
      const promised = name === 'calm-3.txt' || name === 'promised.txt';
      return readFileSync(`${folder}/${name}`, 'utf8')
        .split('\n')
        .filter((line) => line.trim() !== '' && !line.startsWith('#'))
        .flatMap((line): GoldSentence[] => {
          if (line.startsWith('= ')) {
            const block = line.slice(2).trim();
            category = RISK_CATEGORIES.find((known) => known === block);
            if (category === undefined && block !== 'none') throw new Error(`${name}: "${block}" is no category.`);
            return [];
          }
          const [mark = '', text = ''] = line.split(' | ');
          const assertion = ASSERTIONS[mark.charAt(0)];
          const urgency = URGENCIES[Number(mark.charAt(1))];
          const section = SECTION_CODES[mark];
          if (text === '' || (category === undefined ? section === undefined : assertion === undefined || urgency === undefined))
            throw new Error(`${name}: "${line}" has no mark that fits.`);
          const heldBack = createHash('sha256').update(text).digest()[0]! % 2 === 0;
          return [
            category === undefined
              ? { text, category, assertion: undefined, urgency: 'none', section, writer, promised, heldBack }
              : { text, category, assertion, urgency: urgency ?? 'none', section: undefined, writer, promised, heldBack },
          ];
        });
    });
}
