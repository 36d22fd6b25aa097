import { beforeAll, describe, expect, it } from 'vitest';
import type { ActingUser } from '../../../tools/src/discord-stand-in/index.js';
import { alder, AT, type Alder } from './alder.js';
import { labels, seen, useChat } from './in-chat.js';
import { planOfTheDemo, putPlanInForce } from './plan-builders.js';
import { useApi } from './use-api.js';

const api = useApi({ now: '2026-11-24T15:05:00Z' });
const chat = useChat(api);
let ward: Alder;
let author: ActingUser;
const WALKED = 'AL-07 was pacing again, so I walked beside him at his speed.';
const evidenceIn = async (number: string): Promise<string[]> => {
  const { body } = await ward.as.lead.get(`${AT}/service-users/AL-07/review-pack`);
  return body.steps.find((step: { number: string }) => step.number === number).evidence.map(({ quote }: { quote: string }) => quote);
};

beforeAll(async () => {
  ward = await alder(api, { 'AL-07': 'Peter Hale' });
  await putPlanInForce(ward.as.nurse, ward.as.lead, 'AL-07', await planOfTheDemo('AL-07'), { reviewDueOn: '2026-12-01' });
  author = await chat.linked(ward.author);
});

describe('in chat, the author of a draft', () => {
  it('sees what a sentence counts as evidence of, takes it off, puts another line on, and confirms that', async () => {
    const draft = await author.slash('note', { text: WALKED });
    expect(seen(draft)).toMatch(/\[1\] Counts as evidence of: AL-07\.v1\.2\.3 “.*beside.*” \(a suggestion\)/);
    const off = await author.submitModal(await author.clickButton(draft, 'Take off as evidence'), { numbers: '1' });
    expect(seen(off)).toContain('Taken off, no evidence of: AL-07.v1.2.3');
    expect(labels(off)).not.toContain('Take off as evidence');
    const stale = await author.clickButton(draft, 'Confirm as my note');
    expect(seen(stale)).toContain('changed after you opened it');
    const on = await author.submitModal(await author.clickButton(off, 'Put on as evidence'), { line: '1.1', words: 'walked beside him' });
    expect(seen(on)).toMatch(/\[1\] Counts as evidence of: AL-07\.v1\.1\.1 “.*” \(put on by you\)/);
    expect(seen(await author.clickButton(on, 'Confirm as my note'))).toContain('Confirmed and filed');
    expect([await evidenceIn('2.3'), await evidenceIn('1.1')]).toEqual([[], [expect.stringContaining('walked beside him')]]);
  });

  it('is told what to do about a line that is not in the plan, and finds the draft as it was', async () => {
    const draft = await author.slash('note', { text: WALKED });
    const put = async (line: string) =>
      seen(await author.submitModal(await author.clickButton(draft, 'Put on as evidence'), { line, words: 'walked' }));
    expect(await put('9.9')).toContain('no line of that number');
    expect(await put('AL-08.v1.2.3')).toContain('another person’s plan');
    expect(await put('walking')).toContain('must be a line of the plan');
    expect(seen(await author.clickButton(draft, 'Confirm as my note'))).toContain('Confirmed and filed');
    expect(await evidenceIn('2.3')).toHaveLength(1);
  });

  it('does the same in the terminal, with the number of the button and what it asks for on one line', async () => {
    const [draft, off, on] = await chat.terminal(ward.author, `/note ${WALKED}`, '3 1', '3 1.1 walked beside');
    expect(draft).toMatch(/\[1\] Counts as evidence of: AL-07\.v1\.2\.3/);
    expect(off).toContain('Taken off, no evidence of: AL-07.v1.2.3');
    expect(on).toMatch(/\[1\] Counts as evidence of: AL-07\.v1\.1\.1 .* \(put on by you\)/);
  });

  it('is told where to edit it after answering that they will, for chat cannot', async () => {
    const draft = await author.slash('note', { text: 'AL-07 ate her tea. scrap that last one, wrong person' });
    expect(
      seen(
        await author.clickButton(
          draft,
          labels(draft).find((label) => label.includes('I will edit it'))!,
        ),
      ),
    ).toContain('Change it in the web app, under Review; or withdraw this draft');
  });
});
