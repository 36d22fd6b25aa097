import { describe, expect, it } from 'vitest';
import type { MyShifts } from '../api/service.js';
import type { Reply } from '../chat/reply.js';
import { myDayReply, myShiftsReply, whyReply } from './my-days.reply.js';

const LONDON = 'Europe/London';
const shift = (startsAt: string, endsAt: string, name: string) => ({
  startsAt,
  endsAt,
  name,
  timeZone: LONDON,
  unit: 'Alder',
  duties: [],
  rotaId: 'r',
  shiftId: name,
});
const mine = {
  items: [shift('2026-11-24T19:30Z', '2026-11-25T08:00Z', 'Night'), shift('2026-11-27T07:30Z', '2026-11-27T20:00Z', 'Long day')],
} as unknown as MyShifts;
const shown = ({ blocks }: Reply) => JSON.stringify(blocks);
const buttons = ({ buttons: all = [] }: Reply) => all.map(({ label }) => label);

describe('"am I on tonight?"', () => {
  it('is answered with yes and the shift', () =>
    expect(shown(myShiftsReply(mine, ['2026-11-24'], LONDON))).toContain(
      'Yes, you work: Tue 24 Nov, 19:30 to Wed 25 Nov, 08:00 GMT, Alder, Night.',
    ));

  it('is answered with no, and with the night that ends that morning', () => {
    const said = shown(myShiftsReply(mine, ['2026-11-25'], LONDON));
    expect(said).toContain('No, no shift of yours begins on Wed 25 Nov. Your shift from the day before ends then');
    expect(shown(myShiftsReply(mine, ['2026-11-26'], LONDON))).not.toContain('ends then');
  });

  it('has the day of the place where one works: half past eleven at night in summer is not yet tomorrow', () => {
    const summer = { items: [shift('2026-06-30T23:30Z', '2026-07-01T07:00Z', 'Night')] } as unknown as MyShifts;
    expect(shown(myShiftsReply(summer, ['2026-07-01'], LONDON))).toContain('Yes, you work');
  });
});

describe('"swap my Friday"', () => {
  it('names the shift, who makes a swap, and the way to say that one cannot come', () => {
    const reply = myDayReply(mine, ['2026-11-27'], LONDON);
    expect(shown(reply)).toMatch(/Fri 27 Nov, 07:30 to 20:00 GMT, Alder, Long day.*ask your rota manager.*Nothing was changed or sent/);
    expect(buttons(reply)).toEqual(['I cannot come: Fri 27 Nov']);
  });

  it('offers a wish to be off where there is no shift that day', () =>
    expect(buttons(myDayReply(mine, ['2026-11-28', '2026-11-29'], LONDON))).toEqual([
      'Ask to be off on Sat 28 Nov',
      'Ask to be off on Sun 29 Nov',
    ]));
});

it('"why is my weekend like this" is answered day by day, and says where there is no rota yet', () => {
  const said = shown(
    whyReply([
      { day: '2026-11-28', lines: ['You are 2 below your share.'] },
      { day: '2026-11-29', lines: [] },
      { day: '2027-11-29', lines: undefined },
    ]),
  );
  expect(said).toMatch(/Sat 28 Nov.*2 below your share.*Sun 29 Nov.*You do not work that day.*no rota with anybody on it/);
});
