import { describe, expect, it } from 'vitest';
import type { ActorApi, Call } from '../api/actor-api.js';
import type { InboxItem } from '../api/service.js';
import { writeActionId } from '../chat/action-id.js';
import type { ChatRequest } from '../chat/command.js';
import type { Reply } from '../chat/reply.js';
import { reviewCommand } from './review.command.js';

const idOf = (at: number) => `0190a5b2-7d1c-7c3a-9c3e-${String(at).padStart(12, '0')}`;
const leave = (at: number): InboxItem => ({ kind: 'leave', id: idOf(at), title: `Leave ${at}`, due: null, overdue: false, link: '/x' });
const upTo = (count: number) => Array.from({ length: count }, (_, i) => leave(i + 1));

/** An inbox that can change between two answers. */
function inboxOf(first: readonly InboxItem[]) {
  let items = first;
  const api: ActorApi = {
    person: { channel: 'discord', id: 'lead' },
    requestId: 'r',
    call: <T>({ path }: Call<T>) => Promise.resolve((path === '/me/inbox' ? { items, counts: {}, news: 0 } : { items: [] }) as T),
    zone: () => Promise.resolve('Europe/London'),
    bytes: () => Promise.reject(new Error('no picture is asked for')),
  };
  const request = (args: readonly string[]): ChatRequest => ({
    id: 'i',
    person: api.person,
    askedAt: new Date('2026-11-23T09:00:00Z'),
    values: {},
    args,
  });
  return {
    becomes: (now: readonly InboxItem[]) => {
      items = now;
    },
    review: () => reviewCommand.run(request([]), api),
    press: (reply: Reply, label: RegExp) => {
      const button = reply.buttons?.find((one) => label.test(one.label));
      if (button?.action !== 'review.page') throw new Error(`no button ${label}`);
      return reviewCommand.actions['review.page'].run(request(button.args), api);
    },
    page: (...args: string[]) => reviewCommand.actions['review.page'].run(request(args), api),
  };
}

const textOf = ({ blocks }: Reply) => blocks.map((b) => (b.kind === 'list' ? b.items.join('\n') : b.text)).join('\n');
const opened = ({ buttons = [] }: Reply) =>
  buttons.filter(({ action }) => action === 'review.open').map(({ args }) => Number(args[1]?.slice(-4)));
const from = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, i) => first + i);
const paging = ({ buttons = [] }: Reply) => buttons.filter(({ action }) => action === 'review.page').map(({ label }) => label);

describe('/review with more than one page', () => {
  it('reaches everything that waits, forwards and back, and says where it is', async () => {
    const inbox = inboxOf(upTo(45));
    const one = await inbox.review();
    expect(textOf(one)).toMatch(/^Waits for you, 1 to 20 of 45\n1\. Leave 1\n/);
    expect(textOf(one)).not.toContain('Leave 21');
    expect([opened(one), paging(one)]).toEqual([from(1, 20), ['Next 20']]);
    const two = await inbox.press(one, /Next/);
    expect(textOf(two)).toMatch(/^Waits for you, 21 to 40 of 45\n21\. Leave 21\n/);
    expect(two.buttons?.[0]?.label).toBe('Open 21');
    expect([opened(two), paging(two)]).toEqual([from(21, 40), ['Back', 'Next 5']]);
    const three = await inbox.press(two, /Next/);
    expect([opened(three), paging(three)]).toEqual([from(41, 45), ['Back']]);
    const back = await inbox.press(three, /Back/);
    expect(opened(back)).toEqual(from(21, 40));
    expect([...(await inbox.press(back, /Back/)).blocks]).toEqual([...one.blocks]);
  });

  it('stays one page as it was with twenty things, and fits the buttons and ids that Discord takes with all of its buttons', async () => {
    const twenty = await inboxOf(upTo(20)).review();
    expect(textOf(twenty)).toMatch(/^Waits for you\n1\. Leave 1/);
    expect(paging(twenty)).toEqual([]);
    const flag = (item: InboxItem): InboxItem => ({ ...item, kind: 'flag', due: '2026-11-23T10:00:00Z' });
    const plan: InboxItem = { ...leave(99), kind: 'plan-review', due: '2026-11-02T00:00:00Z', overdue: true };
    const inbox = inboxOf([...upTo(60).map(flag), plan]);
    const two = await inbox.press(await inbox.review(), /Next/);
    expect(two.buttons!.length).toBeLessThanOrEqual(24); // with "Changed shifts" 25
    expect(two.buttons!.every(({ action, args }) => writeActionId(action, args).length <= 100)).toBe(true);
    expect(two.buttons!.map(({ label }) => label)).toContain('Read the first 8 of 60 flags');
  });

  it('skips nothing where things of the page before were done, and shows the page anew where its last one is gone', async () => {
    const inbox = inboxOf(upTo(45));
    const one = await inbox.review();
    inbox.becomes(upTo(45).slice(5));
    expect(opened(await inbox.press(one, /Next/))).toEqual(from(21, 40));
    inbox.becomes(upTo(45).filter((_, at) => at < 15 || at > 19));
    const anew = await inbox.press(one, /Next/);
    expect(opened(anew)).toEqual([...from(1, 15), ...from(21, 25)]);
    expect(textOf(anew)).toContain('The list has changed since: this is how it stands now.');
    const two = await inbox.press(anew, /Next/);
    expect(opened(two)).toEqual(from(26, 45));
  });

  it('answers an old button by what waits now: the last page, or that nothing does', async () => {
    const inbox = inboxOf(upTo(45));
    const two = await inbox.press(await inbox.review(), /Next/);
    inbox.becomes(upTo(3));
    for (const label of [/Next/, /Back/]) {
      const now = await inbox.press(two, label);
      expect(opened(now)).toEqual([1, 2, 3]);
      expect(textOf(now)).toContain('The list has changed since');
      expect(paging(now)).toEqual([]);
    }
    inbox.becomes([]);
    expect(textOf(await inbox.press(two, /Next/))).toBe('Nothing waits for you.');
  });

  it.each([[], ['after'], ['after', idOf(3), '-7'], ['before', idOf(3), '1e9'], ['after', 'x', 'NaN'], ['<b>', '', '3.5']])(
    'shows a page for an id that no button of ours has: %s',
    async (...args) => {
      const page = await inboxOf(upTo(45)).page(...args);
      expect(opened(page).length).toBe(20);
    },
  );
});
