import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { IMPORT_KINDS, type ImportReport } from '@handrail/contracts';
import { DOCUMENTS, fileKind, IMPORT_ORDER, readDocument, readTable, TABLES, type FileKind } from '@handrail/service-files';
import { beforeAll, describe, expect, it } from 'vitest';
import { useApi } from './use-api.js';

const api = useApi({ now: '2026-11-24T12:00:00Z' });
const UNITS = `unit,name,kind,beds,timeZone,accessBy,chatQuotes,jurisdiction,policyVersion,registeredSharePercent
alder,Alder ward,WARD,18,Europe/London,shiftOrCaseload,full,ENG,,35
larch,Larch House,RESIDENTIAL,12,Europe/London,shiftOrCaseload,full,ENG,,
`;
const COMPETENCES = 'worker,competence,validFrom,validTo,assessor,evidence\n';

type Client = Awaited<ReturnType<typeof api.signedIn>>;
let admin: Client;
beforeAll(async () => {
  const worker = await api.put.worker({ staff_number: 'admin0', grade: 'OTHER' });
  await api.put.role(worker, 'admin');
  admin = await api.signedIn(worker);
});

const send = (client: Client, kind: string, text: string, dryRun = false) =>
  client
    .post(`/api/v1/imports/${kind}?dryRun=${dryRun}`)
    .set('Content-Type', text.startsWith('{') ? 'application/json' : 'text/csv')
    .send(text);
const fetchFile = async (client: Client, kind: string) =>
  (
    await client
      .get(`/api/v1/exports/${kind}`)
      .buffer(true)
      .parse((response, done) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () => done(null, Buffer.concat(parts).toString('utf8')));
      })
  ).body as string;

describe('an import', () => {
  it('is offered for every kind of file that can be read, in the order in which each finds what it refers to', () => {
    // Contracts import nothing and cores import no contract, so that both lists stand; this holds them together.
    expect(IMPORT_KINDS).toEqual(IMPORT_ORDER);
    expect(new Set(IMPORT_KINDS)).toEqual(new Set([...Object.keys(TABLES), ...Object.keys(DOCUMENTS)]));
  });

  it('says what it would do before it does it, and that nothing is left to do after', async () => {
    const asked = await send(admin, 'units', UNITS, true);
    expect([asked.status, asked.body]).toEqual([
      200,
      { kind: 'units', dryRun: true, rows: 2, added: 2, changed: 0, unchanged: 0, ended: 0 },
    ]);
    expect((await fetchFile(admin, 'units')).split('\r\n').length).toBe(2);
    expect((await send(admin, 'units', UNITS)).body).toMatchObject({ dryRun: false, added: 2 });
    expect((await send(admin, 'units', UNITS)).body).toMatchObject({ added: 0, unchanged: 2 });
    expect((await send(admin, 'units', UNITS.replace(',12,', ',13,'))).body).toMatchObject({ changed: 1, unchanged: 1 });
  });

  it('keeps nothing of a file with one wrong row, and names row, column, value and what would be right', async () => {
    const file = `${COMPETENCES}admin0,PMVA,2026-01-01,,,\nadmin0,OBS,2026-01-01,31/02/2026,,\nnobody,OBS,2026-01-01,,,\n`;
    const answer = await send(admin, 'competences', file);
    expect(answer.status).toBe(422);
    expect(answer.body).toMatchObject({ code: 'file-refused', problemCount: 2 });
    expect((answer.body as { errors: { message: string }[] }).errors.map((one) => one.message)).toEqual([
      "competences.csv row 3, column validTo: '31/02/2026' is not a date; write YYYY-MM-DD",
      "competences.csv row 4, column worker: 'nobody' is not a worker known here; add it to staff.csv and import that first",
    ]);
    expect((await send(admin, 'competences', `${COMPETENCES}admin0,PMVA,2026-01-01,,,\n`)).body).toMatchObject({ added: 1 });
  });

  it('ends what the file ends, and leaves alone what it does not name', async () => {
    expect((await send(admin, 'competences', `${COMPETENCES}admin0,PMVA,2026-01-01,2026-12-01,,\n`)).body).toMatchObject({
      ended: 1,
      changed: 0,
    });
    expect((await send(admin, 'competences', COMPETENCES)).body).toMatchObject({ rows: 0, unchanged: 0 });
    expect(await fetchFile(admin, 'competences')).toContain('admin0,PMVA,2026-01-01,2026-12-01');
  });

  it('reads ten thousand rows; prints how long it took', async () => {
    const rows = Array.from({ length: 10_000 }, (_, n) => `admin0,SKILL${n},2026-01-01,,,\r\n`).join('');
    const before = performance.now();
    const answer = await send(admin, 'competences', COMPETENCES + rows);
    process.stdout.write(`10,000 rows imported in ${Math.round(performance.now() - before)} ms\n`);
    expect(answer.body).toMatchObject({ added: 10_000 });
  });

  it('reads ten thousand past shifts, and sees that nothing changed when they come again; prints how long it took', async () => {
    const head = 'worker,unit,shift,band,start,end,unpaidBreak,overtime,observation,breaksMissed,incidents,lateChange,duties\r\n';
    const day = (n: number) => new Date(Date.UTC(1999, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
    const row = (n: number) => `admin0,alder,LD,LONG_DAY,${day(n)}T12:00Z,${day(n)}T20:00Z,60,0,0,0,0,no,\r\n`;
    // In winter only, when the unit's clock is that of UTC.
    const winter = Array.from({ length: 40_000 }, (_, n) => n)
      .filter((n) => /-(01|02|12)-/.test(day(n)))
      .slice(0, 9_000);
    const file = head + winter.map(row).join('');
    for (const expected of [{ added: winter.length }, { added: 0, unchanged: winter.length }]) {
      const before = performance.now();
      const answer = await send(admin, 'past-shifts', file);
      process.stdout.write(`${winter.length} past shifts imported in ${Math.round(performance.now() - before)} ms\n`);
      expect(answer.body).toMatchObject(expected);
    }
    await api.database.owner.query('delete from past_shift');
  });

  it('takes every kind of leave that can be reported, compassionate leave too, and gives it back', async () => {
    const file = 'worker,kind,from,to,state\r\nadmin0,compassionate,2026-12-01,2026-12-02,approved\r\n';
    expect((await send(admin, 'leave', file)).body).toMatchObject({ added: 1 });
    expect(await fetchFile(admin, 'leave')).toBe(file);
    await api.database.owner.query('delete from leave_reason; delete from leave');
  });

  it('is refused in words when it is no file of that kind', async () => {
    expect((await send(admin, 'units', '{"units":[]}')).status).toBe(415);
    expect((await admin.post('/api/v1/imports/units').set('Content-Type', 'text/plain').send('x')).status).toBe(415);
    expect((await admin.post('/api/v1/imports/units').set('Content-Type', 'text/csv').send('')).body).toMatchObject({
      code: 'file-refused',
    });
    expect((await send(admin, 'unknown', UNITS)).status).toBe(404);
    expect((await send(admin, 'units', Buffer.from([0xff, 0xfe, 0x61, 0]).toString('latin1'))).status).toBe(422);
  });
});

describe('who may import', () => {
  it('is decided by role and unit: managers and leads their own units, nobody else’s, and nothing of the whole organisation', async () => {
    const { rows } = await api.database.owner.query<{ id: string }>(`select id from unit where code = 'alder'`);
    const manager = await api.put.worker({ staff_number: 'rota0', grade: 'OTHER' });
    await api.put.role(manager, 'rota_manager', rows[0]!.id);
    await api.put.worker({ staff_number: 'a1', home_unit_id: rows[0]!.id });
    const client = await api.signedIn(manager);
    expect((await send(client, 'competences', `${COMPETENCES}a1,PMVA,2026-01-01,,,\n`)).body).toMatchObject({ added: 1 });
    expect((await send(client, 'competences', `${COMPETENCES}admin0,PMVA,2026-02-01,,,\n`)).status).toBe(403);
    const larch = await api.database.owner.query<{ id: string }>(`select id from unit where code = 'larch'`);
    await api.put.worker({ staff_number: 'l1', home_unit_id: larch.rows[0]!.id });
    expect((await send(client, 'competences', `${COMPETENCES}a1,OBS,2026-01-01,,,\nl1,PMVA,2026-02-01,,,\n`)).status).toBe(403);
    expect((await send(client, 'units', UNITS)).status).toBe(403);
    expect((await send(client, 'service-users', 'x')).status).toBe(403);
    expect(await fetchFile(client, 'competences')).not.toContain('admin0');
    const plain = await api.signedIn(await api.put.worker({ staff_number: 'a2', home_unit_id: rows[0]!.id }));
    expect((await send(plain, 'competences', COMPETENCES)).status).toBe(403);
    expect((await api.anonymous.post('/api/v1/imports/units').set('Content-Type', 'text/csv').send(UNITS)).status).toBe(401);
  });

  it('shows an admin the place of a fault in a care file, not what is written about a person', async () => {
    const header = 'serviceUser,level,dayNight,checksPerHour,reason,prescribedBy,from,reviewBy,endedAt,endedBy\n';
    const row = `XX-01,CONT_EYE,both,,${'talks of harm '.repeat(50)},admin0,2026-11-24T10:00Z,2026-11-25T10:00Z,,\n`;
    const answer = await send(admin, 'observations', header + row);
    expect(answer.status).toBe(422);
    expect(JSON.stringify(answer.body)).toContain('row 2, column reason');
    expect(JSON.stringify(answer.body)).not.toContain('talks of harm');
  });
});

describe('the demo', () => {
  it('comes back from an export as it went into the import', async () => {
    const ig = await api.put.worker({ staff_number: 'ig0', grade: 'OTHER' });
    await api.put.role(ig, 'ig_lead');
    const lead = await api.signedIn(ig);
    for (const kind of IMPORT_ORDER) {
      const text = await demoText(kind);
      const client = fileKind(kind)!.spec.about === 'care' ? lead : admin;
      const answer = await send(client, kind, text);
      expect([kind, answer.status, answer.status === 200 ? '' : JSON.stringify(answer.body).slice(0, 600)]).toEqual([kind, 200, '']);
      const again = (await send(client, kind, text)).body as ImportReport;
      expect([kind, again.unchanged]).toEqual([kind, again.rows]);
      const sent = await rowsOf(kind, text);
      const fetched = new Set(await rowsOf(kind, await fetchFile(client, kind)));
      expect([kind, sent.filter((row) => !fetched.has(row))]).toEqual([kind, []]);
    }
  });
});

/** Rows as text, so that two files can be compared whatever their order. */
async function rowsOf(kind: FileKind, text: string): Promise<string[]> {
  const file = fileKind(kind)!;
  const reading = file.form === 'csv' ? await readTable(file.spec, [text]) : await readDocument<unknown>(file.spec as never, [text]);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 2)));
  return reading.rows.map((row) => JSON.stringify(sorted(row)));
}

/** Names, and codes in a list, in the order of the alphabet. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.every((item) => typeof item === 'string') ? value.toSorted() : value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([name, inner]) => [name, sorted(inner)]),
  );
}

/** A demo file with its relative dates put in place for the week of 23 November 2026. */
async function demoText(kind: FileKind): Promise<string> {
  const folder = fileURLToPath(new URL('../../../demo/', import.meta.url));
  const text = await readFile(`${folder}${fileKind(kind)!.spec.fileName}`, 'utf8');
  const monday = Date.parse('2026-11-23T00:00Z');
  const days = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];
  return text.replaceAll(
    /\{(?:W([+-]\d+) (\w{3})|TODAY([+-]\d+))(?: (\d\d:\d\d))?\}/g,
    (_, week: string | undefined, weekday: string, today: string, time: string | undefined) => {
      const day = week === undefined ? 1 + Number(today) : Number(week) * 7 + days.indexOf(weekday);
      const date = new Date(monday + day * 86_400_000).toISOString().slice(0, 10);
      return time === undefined
        ? date
        : `${date}T${time}${date < '2026-10-25' || (date === '2026-10-25' && time < '01:00') ? '+01:00' : '+00:00'}`;
    },
  );
}
