import type { Reply } from '@handrail/chat';

export type Delivery = 'sent' | 'refused';

/** A way to talk with people. Two exist: Discord and the terminal. Each turns what people do into requests for the one dispatcher. */
export type ChatGateway = {
  readonly start: () => Promise<void>;
  /**
   * Writes to one person directly.
   * @returns `refused` when that person takes no direct messages; any other failure throws and may be tried again
   */
  readonly tell: (personId: string, reply: Reply) => Promise<Delivery>;
  readonly stop: () => Promise<void>;
};
