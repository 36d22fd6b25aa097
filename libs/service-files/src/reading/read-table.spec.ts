import { describe, expect, it } from 'vitest';
import { problemSentence, withoutValue } from '../problem.js';
import { TABLES } from '../kinds.js';
import type { Columns, Table } from '../table.js';
import { writeTable } from '../write-table.js';
import { readTable } from './read-table.js';
import type { Known } from './known.js';
import type { FileChunks } from './records.js';

const { competences, leave, units, pastShifts, observations, requests } = { ...TABLES, pastShifts: TABLES['past-shifts'] };
const COMPETENCES = 'worker,competence,validFrom,validTo,assessor,evidence';
const UNITS = 'unit,name,kind,beds,timeZone,accessBy,chatQuotes,jurisdiction,policyVersion,registeredSharePercent';

async function sentences<C extends Columns>(of: Table<C>, file: FileChunks, known: Known = {}): Promise<string[]> {
  const reading = await readTable(of, file, known);
  return reading.ok ? [] : reading.problems.map(problemSentence);
}

describe('a row that is wrong', () => {
  it('is named by file, row and column, with its value and what would be right', async () => {
    const file = [`${COMPETENCES}\n`, 'sw1,PMVA,2026-01-01,31/02/2026,rn1,\n'];
    expect(await sentences(competences, file)).toEqual([
      "competences.csv row 2, column validTo: '31/02/2026' is not a date; write YYYY-MM-DD",
    ]);
  });

  it('is named with every cell that is wrong, not only the first', async () => {
    const file = [`${UNITS}\nal der,Alder,Ward,-1,London,shiftOrCaseload,full,ENG,,140\n`];
    expect(await sentences(units, file)).toEqual([
      "units.csv row 2, column unit: 'al der' is not a code; use letters, digits and . _ : - without spaces, like AL-07",
      "units.csv row 2, column kind: 'Ward' is written in other letters; write WARD",
      "units.csv row 2, column beds: '-1' is out of range; write 0 to 999",
      "units.csv row 2, column timeZone: 'London' is not a time zone; write an IANA name, like Europe/London",
      "units.csv row 2, column registeredSharePercent: '140' is out of range; write 0 to 100",
    ]);
  });

  it.each([
    ['2027-02-29', 'is not a date'],
    ['2026-11-31', 'is not a date'],
    ['26-11-01', 'is not a date'],
    ['1066-10-14', 'is out of range'],
    ['2026-11-01T00:00', 'is not a date'],
    ['', 'the cell is empty'],
    ['2026\u000711-01', 'holds the character U+0007'],
    ['\u202e2026-11-01', 'holds the character U+202E'],
    ['x'.repeat(50), 'is 50 characters long'],
  ])('says what is wrong with the date %j', async (text, wrong) => {
    expect((await sentences(competences, [`${COMPETENCES}\nsw1,PMVA,"${text}",,,\n`])).join()).toContain(wrong);
  });

  it('is told when cells contradict each other', async () => {
    expect(await sentences(leave, ['worker,kind,from,to,state\nsw1,annual,2026-11-09,2026-11-02,approved\n'])).toEqual([
      "leave.csv row 2, column to: '2026-11-02' is before from (2026-11-09); write from or later",
    ]);
  });

  it('is told when it is the same as an earlier row by its key', async () => {
    const row = 'sw1,PMVA,2026-01-01,,,\n';
    expect(await sentences(competences, [`${COMPETENCES}\n`, row, 'sw2,PMVA,2026-01-01,,,\n', row])).toEqual([
      "competences.csv row 4, column worker+competence+validFrom: 'sw1 PMVA 2026-01-01' is already in row 2; keep one of the two rows",
    ]);
  });

  it('is told when it names somebody who is not known', async () => {
    const known = { workers: new Set(['sw1']) };
    expect(await sentences(competences, [`${COMPETENCES}\nsw1,PMVA,2026-01-01,,rn9,\n`], known)).toEqual([
      "competences.csv row 2, column assessor: 'rn9' is not a worker known here; add it to staff.csv and import that first",
    ]);
  });

  it('spoils the whole file: there are never some of the rows', async () => {
    const reading = await readTable(competences, [`${COMPETENCES}\nsw1,PMVA,2026-01-01,,,\nsw2,pmva,2026-01-01,,,\n`]);
    expect(reading).toMatchObject({ ok: false, problemCount: 1 });
    expect(reading).not.toHaveProperty('rows');
  });

  it('is one of at most a hundred shown, and all are counted', async () => {
    const reading = await readTable(competences, [`${COMPETENCES}\n`, 'sw1,no,no,,,\n'.repeat(300)]);
    expect(reading).toMatchObject({ ok: false, problemCount: 600 });
    expect(!reading.ok && reading.problems.length).toBe(100);
  });
});

it('can be told without anything that the file says about a person', () => {
  const told = { file: 'f.csv', row: 2, column: 'to', value: 'secret', remedy: 'write it right' };
  expect(problemSentence(withoutValue({ ...told, wrong: "holds 'secret', which is before from (2026-01-01)" }))).toBe(
    'f.csv row 2, column to: holds a value, which is before from; write it right',
  );
});

describe('the file as a whole', () => {
  it.each([
    ['nothing', [''], 'competences.csv: the file is empty; begin it with the header'],
    ['blank lines', ['\n\n'], 'competences.csv: the file is empty'],
    [
      'semicolons',
      [COMPETENCES.replaceAll(',', ';')],
      'competences.csv row 1: cells are parted by semicolons; save the file as comma-separated CSV',
    ],
    ['an unknown column', [`${COMPETENCES},note\n`], 'competences.csv row 1, column note: the column is not known; take it out'],
    ['a column in other letters', [COMPETENCES.replace('validTo', 'Valid To')], 'column Valid To: the column is not known; write validTo'],
    ['a column too few', [COMPETENCES.replace(',evidence', '')], 'column evidence: the column is missing; add a column evidence'],
    ['a column twice', [`${COMPETENCES},worker\n`], 'column worker: the column is there twice; keep one of the two'],
    ['a comma too many', [`${COMPETENCES}\nsw1,PMVA,2026-01-01,,,course, two days\n`], 'row 2: has 7 cells where the header has 6'],
    ['a quote that never ends', [`${COMPETENCES}\nsw1,PMVA,2026-01-01,,,"course\n`], 'row 2: the double quotes of this row do not match'],
    ['a quote in the middle', [`${COMPETENCES}\nsw1,PMVA,2026-01-01,,,\nsw1,OBS,2026-01-01,,,co"u"rse\n`], 'row 3: the double quotes'],
    [
      'another encoding',
      [Buffer.from(`${COMPETENCES}\nsw1,PMVA,2026-01-01,,,caf\u00e9\n`, 'latin1')],
      'row 2: line 2 holds bytes that are not UTF-8',
    ],
    ['UTF-16', [Buffer.from(`\ufeff${COMPETENCES}`, 'utf16le')], 'the file is in UTF-16; save the file as "CSV UTF-8"'],
  ])('is refused in words when it holds %s', async (_, file, sentence) => {
    expect((await sentences(competences, file)).join('\n')).toContain(sentence);
  });

  it('is read the same with a byte order mark, CRLF, empty lines, spaces, other column order, and cut at any byte', async () => {
    const file = Buffer.from(
      '\ufeffevidence,assessor,competence,worker,validFrom,validTo\r\n\r\n"Caf\u00e9, ""day 2""",, PMVA ,sw1,2026-01-01,\r\n,,,,,\r\n',
    );
    for (let cut = 0; cut <= file.length; cut += 1) {
      const reading = await readTable(competences, [file.subarray(0, cut), file.subarray(cut)]);
      expect(reading).toMatchObject({
        ok: true,
        rows: [{ worker: 'sw1', competence: 'PMVA', evidence: 'Caf\u00e9, "day 2"', assessor: null }],
      });
    }
  });
});

describe('moments', () => {
  const london = { zoneOf: () => 'Europe/London' };
  const shift = (start: string, end = '2026-10-25T08:00+00:00') => [
    `worker,unit,shift,band,start,end,unpaidBreak,overtime,observation,breaksMissed,incidents,lateChange,duties\nsw1,alder,N,NIGHT,${start},${end},60,0,0,0,0,no,\n`,
  ];

  it('need an offset, since a clock time can mean two moments or none', async () => {
    expect((await sentences(pastShifts, shift('2026-10-24T19:30')))[0]).toContain(
      "'2026-10-24T19:30' has no offset; write 2026-10-24T19:30+00:00, or +01:00",
    );
  });

  it('tell the two hours of the night the clocks go back apart', async () => {
    for (const [start, ok] of [
      ['2026-10-25T01:20+01:00', true],
      ['2026-10-25T01:20+00:00', true],
    ] as const) {
      const end = '2026-10-25T08:00+00:00';
      const reading = await readTable(pastShifts, shift(start, end), london);
      expect(reading.ok).toBe(ok);
    }
  });

  it('have one spelling, that of the place, so that the same shift written with Z is the same shift', async () => {
    const head = `${Object.keys(pastShifts.columns).join(',')}\n`;
    const row = (start: string) => `sw1,alder,LD,LONG_DAY,${start},2026-06-01T20:00+01:00,60,0,0,0,0,no,,\n`;
    const reading = await readTable(pastShifts, [head, row('2026-06-01T06:30Z')], london);
    expect(reading.ok && reading.rows[0]!.start).toBe('2026-06-01T07:30+01:00');
    expect(await sentences(pastShifts, [head, row('2026-06-01T06:30Z'), row('2026-06-01T07:30+01:00')], london)).toEqual([
      expect.stringMatching(/row 3, column worker\+start: .* is already in row 2; keep one of the two rows/),
    ]);
  });

  it('are refused in the hour that the clocks skip', async () => {
    expect((await sentences(pastShifts, shift('2027-03-28T01:30+00:00', '2027-03-28T08:00+01:00'), london)).join()).toContain(
      'never comes: the clocks of Europe/London skip that hour; write 2027-03-28T02:30+01:00',
    );
  });

  it('are refused with an offset that the place does not have then', async () => {
    expect((await sentences(pastShifts, shift('2026-10-24T19:30+00:00'), london)).join()).toContain(
      'has an offset that Europe/London does not have then; write 2026-10-24T20:30+01:00',
    );
  });

  it('are compared as moments, not as text', async () => {
    const row = 'AL-07,INT_HIGH,both,4,Unsettled,rn1,2026-10-25T01:30+01:00,2026-10-25T01:10+00:00,,\n';
    const file = `serviceUser,level,dayNight,checksPerHour,reason,prescribedBy,from,reviewBy,endedAt,endedBy\n${row}`;
    expect(await sentences(observations, [file], london)).toEqual([]);
  });
});

describe('columns that came later', () => {
  const { demand } = TABLES;
  const headOf = (of: { readonly columns: object }, without: readonly string[] = []) =>
    `${Object.keys(of.columns)
      .filter((name) => !without.includes(name))
      .join(',')}\n`;
  const sleepIn = (band: string, more: string) =>
    `lh1,larch,SI,${band},2026-06-01T22:00+01:00,2026-06-02T07:00+01:00,0,0,0,0,0,no,${more}\n`;

  it('may be left out of a file from before, and read as empty', async () => {
    const before = await readTable(pastShifts, [headOf(pastShifts, ['wakeUps']), sleepIn('SLEEP_IN', '')]);
    expect(before.ok && before.rows[0]?.wakeUps).toBeNull();
    const now = await readTable(pastShifts, [headOf(pastShifts), sleepIn('SLEEP_IN', ',3')]);
    expect(now.ok && now.rows[0]?.wakeUps).toBe(3);
    expect(await sentences(pastShifts, [headOf(pastShifts, ['duties']), sleepIn('SLEEP_IN', '')])).toEqual([
      expect.stringContaining('the column is missing'),
    ]);
  });

  it('tell wake-ups of sleep-ins only', async () => {
    expect(await sentences(pastShifts, [headOf(pastShifts), sleepIn('NIGHT', ',1')])).toEqual([
      "past-shifts.csv row 2, column wakeUps: '1' is for sleep-ins; leave it empty",
    ]);
  });

  const line = (cells: Readonly<Record<string, string>>) => {
    const row: Record<string, string> = {
      unit: 'alder',
      line: 'l',
      kind: 'template',
      name: 'L',
      who: 'support OBS',
      min: '0',
      rule: 'P20',
      reason: 'template',
      state: 'approved',
      effectiveFrom: '2026-01-01',
      ...cells,
    };
    return [headOf(demand), `${Object.keys(demand.columns).map((name) => row[name] ?? '')}\n`];
  };

  it('hold a line of handovers without a window of its own', async () => {
    const ofHandovers = { during: 'handover', continuousPlus: '0' };
    expect(await sentences(demand, line(ofHandovers))).toEqual([]);
    expect(await sentences(demand, line({ ...ofHandovers, shift: 'N' }))).toEqual([]);
    expect((await sentences(demand, line({ ...ofHandovers, startsAt: '07:30', endsAt: '08:00' }))).join()).toContain(
      'handovers are where shifts overlap; leave startsAt and endsAt empty',
    );
  });

  it('name who knows the person of a need, known workers, and of nothing else', async () => {
    const known = { workers: new Set(['sw1', 'sw2']) };
    const reading = await readTable(demand, line({ shift: 'N', knownTo: 'sw2 sw1' }), known);
    expect(reading.ok && reading.rows[0]?.knownTo).toEqual(['sw2', 'sw1']);
    expect((await sentences(demand, line({ shift: 'N', knownTo: 'sw9' }), known)).join()).toContain("'sw9' is not a worker known here");
    expect((await sentences(demand, line({ shift: 'N', knownTo: 'sw1', than: 'senior', excessMax: '0' }), known)).join()).toContain(
      'is for needs of one person; leave it empty',
    );
  });
});

it('reads ten thousand rows as they stream in, and prints how long it took', async () => {
  function* file() {
    yield 'worker,date,type,shift,strength\n';
    for (let n = 0; n < 10_000; n += 1) yield `sw${n},2026-12-25,off,,weak\n`;
  }
  const before = performance.now();
  const reading = await readTable(requests, file());
  process.stdout.write(`10,000 rows read in ${Math.round(performance.now() - before)} ms\n`);
  expect(reading.ok && reading.rows.length).toBe(10_000);
  expect(reading.ok && [...writeTable(requests, reading.rows)].length).toBe(10_001);
});
