import type { MyShifts } from '../api/service.js';
import { dayAt } from '../chat/days.js';
import { heading, list, words, type Block, type Reply } from '../chat/reply.js';
import { shiftsReply } from './service.reply.js';
import { shortDayWords, spanWords } from './when.js';

const on = ({ items }: MyShifts, day: string) => items.filter(({ startsAt, timeZone }) => dayAt(new Date(startsAt), timeZone) === day);
const spanOf = ({ startsAt, endsAt, timeZone, unit, name }: MyShifts['items'][number]) =>
  `${spanWords(startsAt, endsAt, timeZone)}, ${unit}, ${name}`;

/** The answer to "am I on tonight?" first, then the shifts to come. */
export function myShiftsReply(mine: MyShifts, days: readonly string[], zone: string): Reply {
  const all = shiftsReply(mine);
  return { ...all, blocks: [...days.map((day) => standing(mine, day, zone)), ...all.blocks] };
}

function standing(mine: MyShifts, day: string, zone: string): Block {
  const theirs = on(mine, day);
  if (theirs.length > 0) return heading(`Yes, you work: ${theirs.map(spanOf).join('; ')}.`);
  // A shift that began the day before and has not ended is still worked.
  const now = mine.items.find(({ startsAt, endsAt }) => startsAt < endsAt && dayAt(new Date(endsAt), zone) === day);
  const until = now === undefined ? '' : ` Your shift from the day before ends then: ${spanOf(now)}.`;
  return heading(`No, no shift of yours begins on ${shortDayWords(day)}.${until}`);
}

/** What can be done about one's shift on a day: a wish, a sickness call, and who makes a swap. */
export function myDayReply(mine: MyShifts, days: readonly string[], zone: string): Reply {
  const shifts = days.flatMap((day) => on(mine, day));
  const free = days.filter((day) => on(mine, day).length === 0);
  const blocks: Block[] = [];
  if (shifts.length > 0) {
    blocks.push(heading('You work then'), list(shifts.map(spanOf)));
    blocks.push(
      words(
        'To swap it, find a colleague who would, and ask your rota manager: they try the swap against the rules, and you are both asked. Nothing was changed or sent.',
      ),
    );
  }
  blocks.push(...free.map((day) => standing(mine, day, zone)));
  if (free.length > 0)
    blocks.push(
      words('While a rota is being made, a wish to be off is weighed with what others ask. Leave is asked for with /request leave.'),
    );
  return {
    blocks,
    buttons: [
      ...shifts.map((one) => ({
        label: `I cannot come: ${spanWords(one.startsAt, one.endsAt, one.timeZone).split(',')[0]}`,
        action: 'shift.absent',
        args: [one.rotaId, one.shiftId],
      })),
      ...free.map((day) => ({ label: `Ask to be off on ${shortDayWords(day)}`, action: 'text.off', args: [day] })),
    ],
  };
}

/** Reasons day by day; `lines` is missing where no rota has that day yet. */
export function whyReply(days: readonly { readonly day: string; readonly lines: readonly string[] | undefined }[]): Reply {
  const blocks = days.flatMap(({ day, lines }): Block[] => [
    heading(shortDayWords(day)),
    lines === undefined
      ? words('There is no rota with anybody on it for that day yet.')
      : lines.length > 0
        ? list(lines)
        : words('You do not work that day, and no post is short.'),
  ]);
  return { blocks: [...blocks, words('Your own figures only. To ask about another day: /rota why unit day.')] };
}
