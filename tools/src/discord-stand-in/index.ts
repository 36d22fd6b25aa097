export { ActingUser, type Shown } from './acting-user.js';
export { DiscordStandIn } from './stand-in.js';
export type { Message, User } from './world.js';
