import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TABLES } from './kinds.js';
import { readTable } from './reading/read-table.js';
import { keyOf, type Columns, type RowOf, type Table } from './table.js';
import { decimal, hours, writeDecimal } from './values/numbers.js';
import { unwantedCharacter } from './values/safe-text.js';
import { writeTable } from './write-table.js';

const { ledger, competences } = TABLES;

/** Text as people type it, crowded with what upsets spreadsheets and parsers. */
const prose = fc
  .array(fc.constantFrom('=', '+', '-', '@', "'", '"', ',', ';', '\u{1F642}', '\u00e9', 'x', ' ', '1', '#', '\\'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join('').trim())
  .filter((text) => text !== '' && unwantedCharacter(text) === null);
const aCode = fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/);
const aDate = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

/** Writes, reads and writes again: gives what was to be kept beside what came back. */
async function roundTrip<C extends Columns>(of: Table<C>, rows: RowOf<C>[]) {
  const once = [...new Map(rows.map((row) => [keyOf(of, row), row])).values()];
  const file = [...writeTable(of, once)].join('');
  const reading = await readTable(of, [file]);
  const again = [...writeTable(of, reading.ok ? reading.rows : [])].join('');
  return { kept: { ok: true, rows: once, file }, cameBack: { ...reading, file: again } };
}

const aCompetence = fc.record({
  worker: aCode,
  competence: fc.constantFrom('PMVA', 'INDUCTION:alder'),
  validFrom: aDate,
  validTo: fc.constant(null),
  assessor: fc.option(aCode),
  evidence: fc.option(prose),
});
const anEntry = fc.record({
  unit: aCode,
  worker: aCode,
  kind: fc.constantFrom('nights', 'weekends'),
  asOf: aDate,
  count: fc.nat(9999),
  share: fc.nat(9_999_000),
});

describe('a file written and read back', () => {
  it('says the same, whatever people wrote into it', async () => {
    const holds = fc.asyncProperty(fc.array(aCompetence), async (rows) => {
      const { kept, cameBack } = await roundTrip(competences, rows);
      expect(cameBack).toEqual(kept);
    });
    await expect(fc.assert(holds)).resolves.toBeUndefined();
  });

  it('keeps every thousandth of a share', async () => {
    const holds = fc.asyncProperty(fc.array(anEntry), async (rows) => {
      const { kept, cameBack } = await roundTrip(ledger, rows);
      expect(cameBack).toEqual(kept);
    });
    await expect(fc.assert(holds)).resolves.toBeUndefined();
  });

  it('has no cell that a spreadsheet would run', async () => {
    const row = { worker: 'sw1', competence: 'PMVA', validFrom: '2026-01-01', validTo: null, assessor: null, evidence: '=HYPERLINK("x")' };
    const file = [...writeTable(competences, [row])].join('');
    expect(file).toContain(`,"'=HYPERLINK(""x"")"`);
    const { kept, cameBack } = await roundTrip(competences, [
      row,
      { ...row, competence: 'OBS', evidence: "'=1" },
      { ...row, competence: 'ILS', evidence: "''" },
    ]);
    expect(cameBack).toEqual(kept);
  });
});

describe('numbers', () => {
  it('read as whole smallest units and are written the one way that reads the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: -500_000, max: 500_000 }), fc.integer({ min: 1, max: 4 }), (value, places) => {
        const column = decimal('number', places, -9_999_999, 9_999_999);
        expect(column.read(writeDecimal(value, places))).toEqual({ value });
      }),
    );
    for (let minutes = 0; minutes <= 3600; minutes += 1) {
      expect(hours('time', 60).read(hours('time', 60).write(minutes))).toEqual({ value: minutes });
    }
  });

  it('of hours are whole minutes or refused', () => {
    const column = hours('contract', 60);
    expect(column.read('37.5')).toEqual({ value: 2250 });
    expect(column.read('37:20')).toEqual({ value: 2240 });
    expect(column.read('37.33')).toMatchObject({ wrong: 'does not come to whole minutes' });
    expect(column.read('60.25')).toMatchObject({ wrong: 'is out of range' });
    expect(column.read('1e1')).toMatchObject({ wrong: 'is not a number of hours' });
  });
});
