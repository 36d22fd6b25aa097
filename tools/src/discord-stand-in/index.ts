export { ActingUser, type Shown } from './acting-user.js';
export { DiscordStandIn, type StandInSettings } from './stand-in.js';
export type { Attachment, Message, User } from './world.js';
