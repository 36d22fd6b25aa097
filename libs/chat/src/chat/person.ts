export type Channel = 'discord' | 'terminal' | 'web';

/** Who speaks: the account in the chat system, never a name. */
export type Person = { readonly channel: Channel; readonly id: string };
