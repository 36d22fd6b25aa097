import type { UnitWorkload, WorkloadAnswer } from '../api/workload.js';
import { shortDayWords } from './when.js';
import { heading, list, words, type Block, type Button, type Reply } from '../chat/reply.js';

/** People named of one side of a band, and figures on one page: more than that nobody reads in chat. */
const NAMED_MAX = 8;
const NAMED_IN_OVERVIEW_MAX = 3;
const PAGE_PEOPLE = 15;
/** Lines of a team that are shown whole. */
const LINES_MAX = 20;

type Measured = Extract<WorkloadAnswer, { kind: 'rota' }>['measures'][number];
type Figure = Measured['people'][number];
export type Measure = Measured['measure'];

const MEASURE: Readonly<Record<Measure, { readonly name: string; readonly hours: boolean }>> = {
  hours: { name: 'Hours against contract', hours: true },
  nights: { name: 'Nights', hours: false },
  weekends: { name: 'Weekends', hours: false },
  lateChanges: { name: 'Changes after publication', hours: false },
  overtime: { name: 'Overtime', hours: true },
  continuousObservation: { name: 'Continuous observation', hours: true },
  missedBreaks: { name: 'Missed breaks', hours: false },
  incidents: { name: 'Incidents attended', hours: false },
};

/**
 * The answer, most important first. What names a whole ward is told by band: who is above and below their share, and how many cannot be
 * told apart; everybody's figures come by page. Whoever may see only their own gets the API's words.
 */
export function workloadReply(answer: WorkloadAnswer): Reply {
  if (answer.kind === 'rota' && answer.topic.about !== 'cover') {
    if (answer.measures.some(({ people }) => people.length > 1)) return bands(answer);
    if (answer.measures.some(({ people }) => people.length === 1)) return own(answer.measures, answer.words.at(-1));
  }
  const [first = 'There is nothing to say about that.', ...rest] = answer.words.map(datesInWords);
  const shown = rest.length > LINES_MAX ? [...rest.slice(0, LINES_MAX), `and ${rest.length - LINES_MAX} more lines`] : rest;
  const blocks: Block[] = [heading(first), ...(shown.length > 0 ? [list(shown)] : [])];
  if (answer.kind === 'which-unit')
    return { blocks, buttons: answer.candidates.slice(0, 20).map((name) => ({ label: name, action: 'workload.unit', args: [name] })) };
  return { blocks };
}

function bands({ unit, measures, words: said }: Extract<WorkloadAnswer, { kind: 'rota' }>): Reply {
  const [only, another] = measures.filter(({ sum }) => sum > 0);
  if (only === undefined)
    return { blocks: [heading(said[0] ?? 'Nothing was counted in that time.'), ...(said.length > 1 ? [list(said.slice(1))] : [])] };
  const counted = measures.filter(({ sum }) => sum > 0);
  const blocks = another === undefined ? inFull(only) : counted.flatMap(inShort);
  const cover = said.find((line) => line.includes(' required; '));
  // First, since the question may have named no unit, or one that was not understood: figures never stand for another team.
  blocks.unshift(words(`Counted in ${unit} over the four weeks that end today.`));
  if (another !== undefined && cover !== undefined) blocks.push(words(datesInWords(cover)));
  const buttons = counted.map(({ measure }): Button => ({
    label: another === undefined ? 'Everybody’s figures' : `${MEASURE[measure].name} in full`,
    action: another === undefined ? 'workload.people' : 'workload.measure',
    args: another === undefined ? [unit, measure, '0'] : [unit, measure],
  }));
  return { blocks, buttons };
}

/** Somebody's own figures, each beside their share and the average, without a line for what nobody had. */
function own(measures: readonly Measured[], last = ''): Reply {
  const lines = measures.flatMap(({ measure, people: [mine], sum, wte }) => {
    if (mine === undefined || sum === 0) return [];
    const standing =
      mine.standing === 'no-real-difference' ? 'no real difference' : `${mine.standing} your ${measure === 'hours' ? 'contract' : 'share'}`;
    const average = wte > 0 ? `; a full-timer has ${figure(sum / wte, measure)} on average` : '';
    return [`${MEASURE[measure].name}: ${personFigures(mine, measure)}, ${standing}${average}`];
  });
  const cover = last.includes(' required; ') ? [words(datesInWords(last))] : [];
  return { blocks: [heading('Your own share of the work'), list(lines), words('Counted over the four weeks that end today.'), ...cover] };
}

const side = ({ people }: Measured, standing: Figure['standing']) =>
  people.filter((one) => one.wte > 0 && one.standing === standing).toSorted((a, b) => Math.abs(b.difference) - Math.abs(a.difference));

/** One measure: the claim in figures, then who stands outside the band. */
export function inFull(measured: Measured): Block[] {
  const { name } = MEASURE[measured.measure];
  const [above, below, level] = [side(measured, 'above'), side(measured, 'below'), side(measured, 'no-real-difference')];
  const beside = measured.measure === 'hours' ? 'contract' : 'share';
  const blocks: Block[] = [
    heading(`${name}: ${above.length} above their ${beside}, ${below.length} below, ${level.length} with no real difference`),
    words(
      `Jain’s index ${measured.jain.toFixed(3)} (1 is even); ${figure(measured.maxMinusMinPerWte, measured.measure)} between most and least for a full-timer.`,
    ),
  ];
  if (above.length > 0) blocks.push(heading('Above'), named(above, measured.measure));
  if (below.length > 0) blocks.push(heading('Below'), named(below, measured.measure));
  blocks.push(...withoutContract(measured));
  return blocks;
}

function named(people: readonly Figure[], measure: Measure): Block {
  const lines = people.slice(0, NAMED_MAX).map((one) => personWords(one, measure));
  return list(people.length > NAMED_MAX ? [...lines, `and ${people.length - NAMED_MAX} more`] : lines);
}

/** One of several measures: how many stand outside the band, and who most. */
function inShort(measured: Measured): Block[] {
  const [above, below, level] = [side(measured, 'above'), side(measured, 'below'), side(measured, 'no-real-difference')];
  const title = `${MEASURE[measured.measure].name}: ${above.length} above, ${below.length} below, ${level.length} with no real difference`;
  const most = above.slice(0, NAMED_IN_OVERVIEW_MAX).map((one) => personWords(one, measured.measure));
  return [heading(title), ...(most.length > 0 ? [list(most)] : [])];
}

/** Bank and agency workers have no share to stand beside: whatever they worked would be "above" it. */
function withoutContract({ people, measure }: Measured): Block[] {
  const worked = people.filter(({ wte, figure: had }) => wte === 0 && had > 0).toSorted((a, b) => b.figure - a.figure);
  if (worked.length === 0) return [];
  const shown = worked.slice(0, NAMED_MAX).map((one) => `${one.name} ${figure(one.figure, measure)}`);
  const more = worked.length > NAMED_MAX ? ` and ${worked.length - NAMED_MAX} more` : '';
  return [words(`Without contracted hours (bank, agency), so without a share: ${shown.join(', ')}${more}.`)];
}

/** Everybody's figures of one measure, a page at a time, those first who have most beyond their share. */
export function figuresReply(unit: string, measured: Measured, from: number): Reply {
  const ordered = measured.people.toSorted((a, b) => b.difference - a.difference);
  const shown = ordered.slice(from, from + PAGE_PEOPLE);
  const next = from + shown.length;
  const title = `${MEASURE[measured.measure].name}, ${from + 1} to ${next} of ${ordered.length}`;
  const buttons: Button[] =
    next < ordered.length
      ? [
          {
            label: `Next ${Math.min(PAGE_PEOPLE, ordered.length - next)}`,
            action: 'workload.people',
            args: [unit, measured.measure, String(next)],
          },
        ]
      : [];
  return { blocks: [heading(title), list(shown.map((one) => personWords(one, measured.measure)))], buttons };
}

/** Both halves of one unit, as far as the asker may see them. */
export function unitReply({ unit, caseload, measures, cover, words: said }: UnitWorkload): Reply {
  const caseloads = caseload === null ? [] : said.slice(0, said.length > LINES_MAX ? LINES_MAX : undefined);
  if (caseload !== null) return { blocks: [heading(caseloads[0] ?? 'There is nothing to say about that.'), list(caseloads.slice(1))] };
  return workloadReply({ kind: 'rota', unit, topic: { about: 'evenness' }, measures, cover, words: said });
}

function personWords(person: Figure, measure: Measure): string {
  return `${person.name}: ${personFigures(person, measure)}`;
}

function personFigures({ figure: had, share, difference }: Figure, measure: Measure): string {
  const sign = difference > 0 ? '+' : '';
  const beside = measure === 'hours' ? 'contract' : 'share';
  return `${figure(had, measure)}, ${beside} ${figure(share.point, measure)} (${sign}${rounded(difference)})`;
}

const datesInWords = (text: string) => text.replace(/\b\d{4}-\d\d-\d\d\b/g, shortDayWords);
const rounded = (value: number) => (Math.round(value * 10) / 10).toString();
const figure = (value: number, measure: Measure) => `${rounded(value)}${MEASURE[measure].hours ? ' h' : ''}`;
