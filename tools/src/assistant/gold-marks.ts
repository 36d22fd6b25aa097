import type { DictationRow } from './files.js';
import type { PredictedSubject } from './predict.js';

export interface GoldSegment {
  readonly start: number;
  readonly end: number;
  readonly section: string;
  readonly subject: PredictedSubject;
  readonly steps: readonly string[];
  readonly leftOut: boolean;
}
export interface GoldRisk {
  readonly start: number;
  readonly end: number;
  readonly category: string;
  readonly assertion: string;
  readonly urgency: string;
}
export interface GoldTime {
  readonly start: number;
  readonly end: number;
  readonly value: string;
}
export interface GoldMedicine {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly dose: string;
  readonly uncertain: boolean;
}
export interface GoldDictation {
  readonly row: DictationRow;
  readonly segments: readonly GoldSegment[];
  readonly risks: readonly GoldRisk[];
  readonly times: readonly GoldTime[];
  readonly medicines: readonly GoldMedicine[];
  readonly asks: readonly string[];
  readonly contradictions: readonly string[];
}

/** Shifts of the gold units by their code in the marked-up text: unit, author, start, end. */
const SHIFTS: Readonly<Record<string, readonly [string, string, string, string]>> = {
  HN: ['HZ', 'H1', '2026-11-17T19:30:00+00:00', '2026-11-18T08:00:00+00:00'],
  HD: ['HZ', 'H2', '2026-11-18T07:30:00+00:00', '2026-11-18T20:00:00+00:00'],
  QD: ['QH', 'Q1', '2026-11-18T08:00:00+00:00', '2026-11-18T20:00:00+00:00'],
  QN: ['QH', 'Q2', '2026-11-17T20:00:00+00:00', '2026-11-18T08:30:00+00:00'],
  WD: ['WE', 'W1', '2026-11-18T09:00:00+00:00', '2026-11-18T17:00:00+00:00'],
  WA: ['HZ', 'H1', '2026-10-24T19:30:00+01:00', '2026-10-25T08:00:00+00:00'],
  WS: ['HZ', 'H1', '2027-03-27T19:30:00+00:00', '2027-03-28T08:00:00+01:00'],
};
export const SECTION_CODES: Readonly<Record<string, string>> = {
  pm: 'presentation_mood',
  ac: 'activity_contact',
  ph: 'physical_sleep_intake',
  me: 'medication_prompt',
  rs: 'risk_safety',
  pv: 'persons_view',
  ps: 'plan_step',
  ho: 'handover',
  ot: 'other',
  '--': 'other',
};
export const ASSERTIONS: Readonly<Record<string, string>> = {
  A: 'AFFIRMED',
  N: 'NEGATED',
  H: 'HISTORICAL',
  O: 'OTHER_PERSON',
  Y: 'HYPOTHETICAL',
  U: 'UNCERTAIN',
};
const URGENCIES = ['none', 'act_now', 'this_shift', 'next_working_day'];

/** Reads the marked-up source: offsets come from here, never from a hand. @throws Error naming the dictation whose marks do not fit */
export function readMarks(source: string, plans: ReadonlyMap<string, string>): GoldDictation[] {
  return source
    .split(/^@ /m)
    .slice(1)
    .map((block) => {
      const [head, ...lines] = block.split('\n');
      return oneDictation(
        head!.trim().split(/\s+/),
        lines.map((line) => line.trimEnd()).filter((line) => line !== '' && !line.startsWith('#')),
        plans,
      );
    });
}

function oneDictation(
  [id, code, clock, ...options]: readonly string[],
  lines: readonly string[],
  plans: ReadonlyMap<string, string>,
): GoldDictation {
  const shift = SHIFTS[code ?? ''];
  if (!id || !shift || !clock) throw new Error(`${id}: the header needs an id, a shift and a time.`);
  const [unit, author, start, end] = shift;
  const receivedAt = localTime(clock, start, end);
  const out = { segments: [] as GoldSegment[], risks: [] as GoldRisk[], times: [] as GoldTime[], medicines: [] as GoldMedicine[] };
  const contradictions: string[] = [];
  let text = '';
  for (const line of lines) {
    if (line.startsWith('contra ')) {
      contradictions.push(line.slice('contra '.length).trim());
      continue;
    }
    const [, section, who, step, words] = /^(\S\S) (\S+)(?: >(\S+))? \| (.*)$/.exec(line) ?? [];
    if (section === undefined || who === undefined || words === undefined) throw new Error(`${id}: "${line}" is not a marked segment.`);
    const from = text === '' ? 0 : text.length + 1;
    const plain = marked(words.replaceAll('\\n', '\n'), from, receivedAt, out);
    text = text === '' ? plain : `${text} ${plain}`;
    const subject: PredictedSubject = who === '?' ? 'unclear' : who === '0' ? 'none' : who.split('+').map((number) => `${unit}-${number}`);
    const body = /^(.*?)[,.;]*$/s.exec(plain)![1]!;
    out.segments.push({
      start: from,
      end: from + body.length,
      section: SECTION_CODES[section] ?? '',
      subject,
      steps: step ? [`${plans.get(`${unit}-${who}`)}.${step}`] : [],
      leftOut: section === '--',
    });
  }
  const asks = (options.find((option) => option.startsWith('ask='))?.slice(4) ?? '').split(',').filter(Boolean);
  return { row: { id, unit, author, shift: { start, end }, received_at: receivedAt, text }, ...out, asks, contradictions };
}

/** Strips `{kind label|words}` marks, which may nest, and records where the words stand. */
function marked(
  words: string,
  from: number,
  receivedAt: string,
  out: { risks: GoldRisk[]; times: GoldTime[]; medicines: GoldMedicine[] },
): string {
  let plain = '';
  const open: { label: string; at: number }[] = [];
  for (let i = 0; i < words.length; i++) {
    const mark = /^\{([rtm]\??) ([^|{}]*)\|/.exec(words.slice(i));
    if (mark) {
      open.push({ label: `${mark[1]} ${mark[2]}`, at: from + plain.length });
      i += mark[0].length - 1;
      continue;
    }
    if (words[i] === '}' && open.length > 0) {
      close(open.pop()!, from + plain.length, receivedAt, out);
      continue;
    }
    plain += words[i];
  }
  return plain;
}

function close(
  { label, at }: { label: string; at: number },
  end: number,
  receivedAt: string,
  out: { risks: GoldRisk[]; times: GoldTime[]; medicines: GoldMedicine[] },
): void {
  const [kind, ...rest] = label.split(' ');
  if (kind === 'r') {
    const [category, grade] = rest;
    out.risks.push({ start: at, end, category: category!, assertion: ASSERTIONS[grade![0]!]!, urgency: URGENCIES[Number(grade![1])]! });
  } else if (kind === 't')
    out.times.push({ start: at, end, value: rest[0] === '?' ? 'ambiguous' : localTime(rest[0]!, receivedAt, receivedAt) });
  else out.medicines.push({ start: at, end, name: rest[0]!, dose: rest.slice(1).join(' '), uncertain: kind === 'm?' });
}

/** "HH:MM" is the last such time of winter London up to the second argument's day; "+HH:MM" the next after it; a full ISO time stands as it is. */
function localTime(words: string, after: string, before: string): string {
  if (words.includes('T')) return words.replace(/^\+/, '');
  const ahead = words.startsWith('+');
  const [hour, minute] = words.replace(/^\+/, '').split(':').map(Number);
  const reference = new Date(before);
  const offset = before.endsWith('+01:00') ? 60 : 0;
  const at = new Date(Date.UTC(reference.getUTCFullYear(), reference.getUTCMonth(), reference.getUTCDate(), hour!, minute! - offset));
  const day = 86_400_000;
  while (ahead ? at.getTime() <= reference.getTime() : at.getTime() > Math.max(reference.getTime(), new Date(after).getTime()))
    at.setTime(at.getTime() + (ahead ? day : -day));
  return at.toISOString().replace('.000Z', '+00:00');
}
