import { beforeAll, describe, expect, it } from 'vitest';
import type { ActingUser } from '../../../tools/src/discord-stand-in/index.js';
import { alder, AT, dictate, type Alder } from './alder.js';
import { labels, seen, useChat } from './in-chat.js';
import { useApi } from './use-api.js';

const api = useApi({ now: '2026-11-24T15:05:00Z' });
const chat = useChat(api);
let ward: Alder;
let nurse: ActingUser;
let lead: ActingUser;

beforeAll(async () => {
  ward = await alder(api, { 'AL-11': 'Rose Tarn', 'AL-12': 'Grace Wynn' });
  [nurse, lead] = [await chat.linked(ward.nurse), await chat.linked(ward.lead)];
  for (let at = 1; at <= 45; at += 1)
    await ward.as.author.post(`${AT}/flags`).send({ ref: 'AL-12', urgency: 'this-shift', words: `looks unwell, ${at}` });
});

describe('/review with forty-five flags, on Discord', () => {
  it('reaches each of them, tapped twice, by two people at once and from an old message', async () => {
    const one = await nurse.slash('review');
    expect(seen(one)).toContain('1 to 20 of 45');
    const [two, again] = await Promise.all([nurse.clickButton(one, 'Next 20'), nurse.clickButton(one, 'Next 20')]);
    expect(seen(again)).toBe(seen(two));
    const three = await nurse.clickButton(two, 'Next 5');
    expect(labels(three)).toEqual(expect.arrayContaining(['Open 41', 'Open 45', 'Back']));
    expect(seen(await nurse.clickButton(three, 'Open 45'))).toMatch(/looks unwell, \d+/);

    const taken = await Promise.all([nurse, lead].map(async (who) => who.clickButton(await who.slash('review'), 'Open 1')));
    const done = await Promise.all([nurse.clickButton(taken[0]!, 'Acknowledge'), lead.clickButton(taken[1]!, 'Acknowledge')]);
    expect(done.filter((answer) => /Done: acknowledged/.test(seen(answer)))).toHaveLength(1);
    expect(seen(await nurse.clickButton(one, 'Next 20'))).toMatch(/\d+ to \d+ of 45/);
  });
});

describe('/handover while flags are open', () => {
  it('names them first to whoever may answer them, and says that confirming closes none', async () => {
    const told = seen(await nurse.slash('handover', { unit: 'Alder' }));
    expect(told).toMatch(/\d+ flags that you may answer are open[^]*AL-12 \(\d+ of them\)[^]*Confirming the handover closes none of them/);
    const author = await chat.linked(ward.author);
    expect(seen(await author.slash('handover', { unit: 'Alder' }))).not.toContain('you may answer');
  });
});

describe('an old message about a flag that is closed by now to whom it was shown', () => {
  it('shows nothing of it to them any more, and lets them decide nothing', async () => {
    const { body } = await dictate(ward.as.author, 'AL-11 has a bruise on her arm and says somebody pushed her.');
    const list = await nurse.slash('review');
    // What was acknowledged waits behind what nobody has seen yet.
    expect(seen(list)).toMatch(/- 1\\?\. ACT NOW: [^\n]*AL-11, by/);
    const open = await nurse.clickButton(list, 'Open 1');
    expect(seen(open)).toContain('somebody pushed her');
    await ward.as.author.post(`${AT}/drafts/${body.drafts[0].draftId}/additions`).send({ text: 'It was Nia.' });
    for (const [shown, label] of [
      [open, 'Acknowledge'],
      [list, 'Open 1'],
    ] as const) {
      const answer = seen(await nurse.clickButton(shown, label));
      expect(answer).not.toMatch(/pushed|bruise|AL-11|restricted|Nia/);
      expect(answer).not.toMatch(/Done/);
    }
    expect(seen(await nurse.slash('review'))).not.toContain('AL-11');
    expect(seen(await lead.slash('review'))).toContain('restricted concern');
  });
});
