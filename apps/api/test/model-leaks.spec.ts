import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ModelStandIn } from '@handrail/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { alder, AT, dictateAndWait as dictate, type Alder } from './alder.js';
import { useApi } from './use-api.js';

const model = await ModelStandIn.open();
const folder = mkdtempSync(join(tmpdir(), 'handrail-leaks-'));
const api = useApi({
  now: '2026-11-24T15:05:00Z',
  settings: {
    LLM_BASE_URL: model.baseUrl,
    LLM_MODEL: 'stand-in',
    LLM_API_KEY: 'key-of-the-server',
    HANDRAIL_DATA_DIR: folder,
    LOG_LEVEL: 'debug',
  },
});
let ward: Alder;
const PEOPLE = { 'AL-03': 'Sam Price', 'AL-07': 'Peter Hale', 'AL-09': 'Omar Reed', 'AL-12': 'Grace Wynn' };

beforeAll(async () => {
  ward = await alder(api, PEOPLE);
});
afterAll(async () => {
  await model.close();
  rmSync(folder, { recursive: true });
});

/** Dictations that name people in every way that workers do: refs long and short, capitals, possessives, kin, colleagues, strangers. */
const SPOKEN = [
  'Peter slept well. AL-09 was up at 3, al 12 ok.',
  "PETER's sister Chantelle rang, Omar’s tea went cold, grace wynn laughed.",
  'Sat with 09 and 12 at lunch. Nia Okafor came in, then Lee left.',
  'Sam Price said Jo Park was kind to him. His mate kofi visited from Westgate House.',
  'AL-07 said he is going to hang himself tonight, Nia told.',
  'AL-03 NHS 943 476 5919 slept.',
  'Peter rang 07700 900123 and lives at 12 Fern Street.',
  'Peter went out with his girlfriend chantelle smith, then rang his mate sunday achebe.',
  "al 12 had a visit from her social worker ahmed de la cruz and her sons liam and noah o'neill.",
  'Peter was visited by tyrone from flat 3, 22 mill hill, hospital number 4432187.',
  'Grace has her birthday on 3 march 1972.',
  'Omar gave his number as oh seven seven double four nine double oh one two three.',
  'AL-03 was visited by tyrone, and the lad from flat 9 rang.',
  'Grace born 03/04/1980 moved to LS1 4AP, mail grace@home.example.',
];
/** What may appear nowhere outside the sealed store and the answers to those entitled. */
const SECRETS = [
  ...Object.keys(PEOPLE),
  ...Object.values(PEOPLE).flatMap((name) => name.split(' ')),
  'Chantelle',
  'kofi',
  'Westgate',
  'smith',
  'achebe',
  'ahmed',
  'cruz',
  'liam',
  'noah',
  "o'neill",
  'Nia',
  'Okafor',
  'Lee',
  'Jo',
  'Park',
  'Ade',
  'Bello',
  'tyrone',
  'flat 3',
  'flat 9',
  'mill hill',
  '4432187',
  'march 1972',
  'seven seven double four',
  '943 476 5919',
  '07700',
  'Fern Street',
  '03/04/1980',
  'LS1 4AP',
  'home.example',
  'al 12',
];
const found = (text: string) =>
  SECRETS.filter((secret) => new RegExp(`(?<![a-z0-9])${secret.replace(/[.]/g, '\\.')}(?![a-z0-9])`, 'i').test(text));

describe('with a language model configured, nothing that identifies anybody', () => {
  it('stands in any byte that leaves for the model, in any log line, any job, any audit entry or any file name', async () => {
    for (const text of SPOKEN) {
      const { body } = await dictate(ward.as.author, text);
      expect(body.drafts.length).toBeGreaterThan(0);
      for (const { draftId, questions } of body.drafts) {
        for (const { questionId } of questions) {
          await ward.as.author.post(`${AT}/drafts/${draftId}/answers`).send({ questionId, answer: 'AL-09' });
        }
      }
    }
    await ward.as.author.post(`${AT}/flags`).send({ ref: 'AL-12', urgency: 'act-now', words: 'Grace Wynn looks unwell' });
    const rows = async (statement: string) => JSON.stringify((await api.database.owner.query(statement)).rows);
    // Six of them hold what would identify somebody by itself: those are not sent at all.
    expect(model.bodies).toHaveLength(SPOKEN.length - 6);
    const outgoing = [...model.bodies, ...model.headers].join('\n');
    expect(outgoing.length).toBeGreaterThan(2_000);
    const places = {
      outgoing,
      logged: api.logged(),
      jobs: await rows('select topic, payload from outbox'),
      audited: await rows('select action, subject_type, detail from audit_event'),
      files: readdirSync(folder, { recursive: true }).join('\n'),
    };
    expect(Object.entries(places).map(([place, text]) => [place, found(text)])).toEqual(Object.keys(places).map((place) => [place, []]));
    expect(places.jobs.length).toBeGreaterThan(500);
    expect(places.logged.length).toBeGreaterThan(1_000);
  });

  it('would be noticed: the same search finds every secret in the words as they were spoken', () => {
    const spoken = `${SPOKEN.join('\n')} Hale Reed AL-03 AL-07 AL-09 AL-12 Ade Bello`;
    expect(SECRETS.filter((secret) => !found(spoken).includes(secret))).toEqual([]);
  });
});
