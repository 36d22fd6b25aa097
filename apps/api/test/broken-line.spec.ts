import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type request from 'supertest';
import { type Break, BREAKS, breakingLine, type BreakingLine } from './breaking-line.js';
import { aSmallHome, at, type SmallHome } from './small-home.js';
import { useApi } from './use-api.js';

let line: BreakingLine;
const api = useApi({
  lineTo: async (databaseUrl) => {
    line = await breakingLine(databaseUrl);
    return line.url;
  },
});
let home: SmallHome;
let mo: request.Agent;
/** Whether ade is on the shift that is edited, as every acknowledged edit left it. */
let isOn = false;

beforeAll(async () => {
  home = await aSmallHome(api, { names: ['mo', 'ade'], roles: { mo: 'rota_manager' } });
  await api.put.allocation(home.people['ade']!, await api.put.serviceUser(home.unitId, { local_ref: 'LH-01' }));
  mo = await home.as('mo');
});
afterAll(() => line?.close());

const count = async (sql: string, value: string) =>
  Number((await api.database.owner.query<{ count: string }>(`select count(*) from ${sql}`, [value])).rows[0]?.count);

/** Milliseconds; some seventy requests, each sent two or three times, also on a machine under load. */
const PATIENCE = 600_000;

/** Sends a request again and again, with the line breaking at its `from`th statement, then `step` further on, until it gets through. */
async function atEachStatement(how: Break, ask: (mark: string) => Promise<void>, from = 1, step = 1): Promise<number> {
  for (let statement = from; ; statement += step) {
    line.breakAt(statement, how);
    await ask(`${how}-${statement}`);
    if (!line.hasBroken) return statement - 1;
  }
}

describe.each(BREAKS)('a line to the database that breaks in the middle of a request (%s)', (how) => {
  it(
    'has an edit of a rota answered 503 at whichever statement, keeps nothing of it, and lets the repeat through once',
    async () => {
      const answers = new Set<string>();
      const statements = await atEachStatement(how, async (mark) => {
        const change = isOn ? 'unassign' : 'assign';
        const version = await home.version();
        const send = () =>
          mo
            .post(`${at}/rotas/${home.rotaId}/edits`)
            .set('idempotency-key', mark)
            .set('if-match', `"${version}"`)
            .send({ changes: [{ change, workerId: home.people['ade'], shiftId: '2027-01-18:D' }], reason: mark });
        const first = await send();
        const kept = await count('rota_version where reason = $1', mark);
        answers.add(`${first.status} ${first.body.code ?? 'kept'} ${kept}`);
        line.mend();
        const repeat = await send();
        expect({ mark, status: repeat.status, body: repeat.body }).toMatchObject({ mark, status: 201 });
        expect(await count('rota_version where reason = $1', mark)).toBe(1);
        isOn = !isOn;
      });
      expect(statements).toBeGreaterThan(20);
      expect([...answers].toSorted()).toEqual(['201 kept 1', '503 unavailable 0']);
    },
    PATIENCE,
  );

  it(
    'has a dictation acknowledged or answered 503 at whichever statement, and keeps it once when it is repeated',
    async () => {
      const ade = await home.as('ade');
      const answers = new Set<string>();
      // Every third statement, others for each kind of break: drafting makes a dictation take its time.
      const ask = async (mark: string) => {
        const body = { channel: 'api', externalMessageId: mark, text: 'LH-01 watered the plants in the day room.' };
        const send = (key: string) => ade.post(`${at}/captures`).set('idempotency-key', key).send(body);
        const first = await send(mark);
        const kept = await count('capture where message_id = $1', mark);
        answers.add(`${first.status} ${first.body.code ?? 'kept'} ${kept}`);
        line.mend();
        const repeat = await send(mark);
        expect({ mark, status: repeat.status, body: repeat.body }).toMatchObject({ mark, status: 201 });
        const again = await send(`${mark}-delivered-again`);
        expect(again.status).toBeLessThan(300);
        expect(await count('capture where message_id = $1', mark)).toBe(1);
        expect(await count('note_draft d join capture c on c.id = d.capture_id where c.message_id = $1', mark)).toBe(1);
      };
      const statements = await atEachStatement(how, ask, 1 + BREAKS.indexOf(how), 3);
      expect(statements).toBeGreaterThan(20);
      expect([...answers].toSorted()).toEqual(['201 kept 1', '503 unavailable 0']);
    },
    PATIENCE,
  );
});
