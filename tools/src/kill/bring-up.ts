import { setTimeout as sleep } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import type { User } from '../discord-stand-in/world.js';
import { arrangeSmallOrganisation, linkChatAccounts, type SmallOrganisation } from './organisation.js';
import { type QueueKind, Stand } from './stand.js';
import type { Arranged } from './trial.js';

/** Brings Handrail up on a queue, with a small organisation whose people are linked to chat, ready for trials one after another. */
export async function bringUp(queue: QueueKind): Promise<Arranged> {
  let organisation: SmallOrganisation | undefined;
  const stand = await Stand.up(queue, async (owner) => {
    organisation = await arrangeSmallOrganisation(owner, Temporal.Now.plainDateISO('Europe/London'));
  });
  if (!organisation) throw new Error('The organisation was not arranged.');
  const people = [organisation.manager, ...organisation.supportWorkers];
  const accounts = new Map<string, User>(people.map((workerId, index) => [workerId, stand.discord.addUser(`person-${index}`)]));
  await linkChatAccounts(stand.owner, new Map([...accounts].map(([workerId, { id }]) => [workerId, id])));
  // Chat can begin when the bot has told Discord its commands.
  while (stand.discord.commands.length === 0) await sleep(50);
  return { stand, organisation, accounts, earlier: [] };
}
