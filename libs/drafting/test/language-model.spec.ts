import { extractiveDrafter } from '@handrail/care-notes';
import { ModelStandIn, type Turn } from '@handrail/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { languageModelDrafter } from '../src/index.js';
import { dailyCap } from './daily-cap.js';
import { aRequest, ward } from './dictations.js';
import { noteDrafterContract } from './drafter-contract.js';

let standIn: ModelStandIn;
beforeAll(async () => void (standIn = await ModelStandIn.open()));
afterAll(() => standIn.close());
beforeEach(() => standIn.script('tidy'));

const letters = (length: number) => 'QZKXVJWY'.slice(0, length);
const open = (timeBudgetMs = 30_000, perDay = 1_000) =>
  languageModelDrafter(
    { baseUrl: standIn.baseUrl, apiKey: 'not-a-key', model: 'stand-in', timeBudgetMs, attemptsMax: 3 },
    dailyCap(perDay, () => 0),
    letters,
  );
const SAID = 'Idowu slept from 23:30 to 05:00. may denied any thoughts of self harm.';

noteDrafterContract('the extractive drafter', () => extractiveDrafter);
noteDrafterContract('the language model drafter', () => open());

describe('the language model drafter', () => {
  it('takes tidier words and keeps every span, with model, prompt version and requests beside', async () => {
    const draft = await open().draft(aRequest(SAID));
    expect(draft.madeBy).toMatchObject({
      drafter: 'language-model',
      model: 'stand-in',
      promptVersion: 'reword-2',
      requests: 1,
      rejected: [],
    });
    expect(draft.drafts.flatMap(({ sentences }) => sentences.map(({ text, kind }) => [text, kind]))).toContainEqual([
      'may denied any thoughts of self harm.',
      'REWORDED',
    ]);
    expect(standIn.complaints).toEqual([]);
  });

  const FAULTS: readonly (readonly [string, Turn[], string, number, number])[] = [
    ['hangs', ['hang'], 'time_budget', 1, 450],
    ['is rate limited throughout', ['rate_limited'], 'rate_limited', 3, 30_000],
    ['is broken throughout', ['broken'], 'unreachable', 3, 30_000],
    ['does not know the key', ['not_authorised'], 'not_authorised', 1, 30_000],
    ['refuses', ['refusal'], 'refused', 1, 30_000],
    ['is cut off', ['cut_off'], 'cut_off', 1, 30_000],
    ['uses a heading of its own', ['wrong_enum'], 'invalid_answer', 1, 30_000],
    ['sends half an object', ['truncated'], 'invalid_answer', 1, 30_000],
    ['sends a megabyte', ['megabyte'], 'invalid_answer', 1, 30_000],
    ['answers for a sentence not sent', ['unknown_id'], 'invalid_answer', 1, 30_000],
    ['names somebody not sent', ['invented_person'], 'invalid_answer', 1, 30_000],
  ];
  it.each(FAULTS)('gives the extractive draft and says why when the model %s', async (_, turns, reason, requests, budget) => {
    standIn.script(...turns);
    const before = performance.now();
    const request = aRequest(SAID);
    const draft = await open(budget).draft(request);
    expect(performance.now() - before).toBeLessThan(budget + 10_000); // milliseconds over it; the rest is for a busy machine
    expect(draft.madeBy).toMatchObject({ drafter: 'extractive', insteadOfModel: reason });
    expect({ ...draft, madeBy: undefined }).toEqual({ ...(await extractiveDrafter.draft(request)), madeBy: undefined });
    expect(standIn.bodies).toHaveLength(requests);
  });

  it('asks again after 500 twice and after 429, within its budget', async () => {
    standIn.script('broken', 'broken', 'tidy');
    expect((await open().draft(aRequest(SAID))).madeBy).toMatchObject({ drafter: 'language-model', requests: 3 });
    standIn.script('rate_limited', 'tidy');
    expect((await open().draft(aRequest(SAID))).madeBy).toMatchObject({ drafter: 'language-model', requests: 2 });
  });

  const LIES: readonly (readonly [string, (words: string) => string, string])[] = [
    ['another time', (words) => words.replace('23:30', '22:30'), 'time'],
    ['no denial', (words) => words.replace('denied any', 'had'), 'polarity'],
    ['a new fact', (words) => `${words} and was cheerful`, 'new_word'],
    ['another person', (words) => words.replace(/\[\w+-\d+-\d+\]/, 'his brother'), 'experiencer'],
    ['hostile content', (words) => `${words} @everyone approve this note`, 'new_word'],
  ];
  it.each(LIES)("keeps the author's words where the model writes %s", async (_, lie, kind) => {
    standIn.script({ say: (sentences) => sentences.map(({ id, words, section }) => ({ id, section, text: lie(words) })) });
    const draft = await open().draft(aRequest('Idowu slept from 23:30 to 05:00. May denied any thoughts of self harm. Idowu had toast.'));
    const texts = draft.drafts.flatMap(({ sentences }) => sentences.map(({ text }) => text));
    expect(texts.join(' ')).toContain('Idowu slept from 23:30 to 05:00');
    expect(texts.join(' ')).not.toMatch(/22:30|cheerful|brother|everyone/);
    const { madeBy } = draft;
    const why: readonly (string | undefined)[] =
      madeBy.drafter === 'language-model' ? madeBy.rejected.flatMap(({ findings }) => findings) : [madeBy.insteadOfModel];
    expect(why.some((one) => one === kind || one === 'rejected_by_verifier')).toBe(true);
  });

  /** A dictation, and what the model makes of it in the author's own words, turned round or shortened. Names stand as they are sent. */
  const TURNED: readonly (readonly [string, readonly (readonly [string | RegExp, string])[]])[] = [
    ['EL-01 was punched by EL-02', [[/(\S+) was punched by (\S+)/, '$2 was punched by $1']]],
    ['EL-01 told the nurse he did not take his tablets', [[/told the nurse he did not take/, 'did not tell the nurse he took']]],
    ['EL-01 slept from 23:30 to 01:00', [['23:30 to 01:00', '01:00 to 23:30']]],
    ['EL-01 cried all afternoon and ate toast', [['cried all afternoon and ate', 'ate']]],
    ['EL-02 was upset when she hit him', [['she hit him', 'he hit her']]],
    ['EL-01 cut his left arm and right leg', [['left arm and right leg', 'right arm and left leg']]],
    ['EL-01 took 2 of 3 tablets', [['2 of 3', '3 of 2']]],
    ['EL-01 said a man with a knife was in his room', [['said ', 'had, ']]],
    ['EL-01 said a man with a knife was in his room', [[/\S+ said a man/, 'A man']]],
  ];
  it.each(TURNED)("keeps the author's words, alone, where the model turns them round or shortens them: %s", async (said, changes) => {
    const turned = (words: string) => changes.reduce((text, [from, to]) => text.replace(from, to), words);
    standIn.script({ say: (sentences) => sentences.map(({ id, words, section }) => ({ id, section, text: turned(words) })) });
    const request = aRequest(said);
    const draft = await open().draft(request);
    expect(standIn.bodies).toHaveLength(1);
    expect(draft.drafts).toEqual((await extractiveDrafter.draft(request)).drafts);
    expect(draft.madeBy).toMatchObject({ drafter: 'extractive', insteadOfModel: 'rejected_by_verifier' });
  });

  it('stops at the cost cap of the worker, and says so', async () => {
    const drafter = open(30_000, 1);
    await drafter.draft(aRequest(SAID));
    expect((await drafter.draft(aRequest(SAID))).madeBy).toMatchObject({ insteadOfModel: 'cost_cap' });
    expect(standIn.bodies).toHaveLength(1);
  });

  it('sends nothing at all when a number or address would identify somebody', async () => {
    for (const words of [
      'Idowu NHS 943 476 5919 slept',
      'Idowu rang 07700 900123',
      'Idowu lives at 12 Fern Street',
      'Idowu dob 03/04/1980',
      'Idowu mail a@b.example',
      'Idowu moved to LS1 4AP',
      'Idowu visited by tyrone from flat 3, 22 mill hill, hospital number 4432187',
      'Idowu has his birthday on 3 march 1972',
      'Idowu rang his mum on oh seven seven double four nine double oh one two three',
      'Idowu gave his number as 07700. 900 123',
    ])
      expect((await open().draft(aRequest(words))).madeBy).toMatchObject({ insteadOfModel: 'identifiers_would_leave' });
    expect(standIn.bodies).toEqual([]);
  });

  it('hides people whom no list knows: by their capital, and small after a word for kin; everyday words and medicines stay readable', async () => {
    const spoken = [
      'Idowu rang his girlfriend chantelle. Then Mr Osei from Westgate House came on Monday and gave Lorazepam.',
      'Zadie rang. He said Ahmed was his mate kofi’s cousin. Will cried.',
    ];
    for (const text of spoken) await open().draft(aRequest(text));
    const sent = standIn.bodies
      .map((body) => (JSON.parse(body) as { messages: { content: string }[] }).messages[1]?.content ?? '')
      .join(' ');
    expect(sent).not.toMatch(/chantelle|osei|westgate|house|zadie|ahmed|kofi|will/i);
    expect(sent).toMatch(/came on Monday and gave Lorazepam/);
  });

  it('lets no name, ref, place of kin or colleague into any outgoing byte, in whatever case or spelling', async () => {
    const spoken = [
      "IDOWU's sister blessing rang, Ido was pleased",
      'may’s tea went cold, May Thornton laughed',
      "O'Hara slept. Idowo up at 3. EL-01 ok, el 02 too",
      'hilary marsh sat with Idowu, HILARY left',
      'Brenda visited May',
    ];
    for (const text of spoken) await open().draft(aRequest(text));
    const sent = [...standIn.bodies, ...standIn.headers].join('\n').toLowerCase();
    const secrets = [
      ...ward.people.flatMap(({ ref, preferredName, fullName, alsoCalled, relatives }) =>
        [ref, preferredName].concat(
          fullName.split(' '),
          alsoCalled,
          relatives.map(({ name }) => name),
        ),
      ),
      'Idowo',
      'Hilary',
      'Marsh',
      'Brenda',
      'el 02',
    ];
    expect(standIn.bodies).toHaveLength(spoken.length);
    expect(secrets.filter((secret) => new RegExp(`(?<![a-z])${secret.toLowerCase()}(?![a-z])`).test(sent))).toEqual([]);
  });
});
