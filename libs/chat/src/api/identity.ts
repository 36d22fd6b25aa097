import { chatLink, chatLinkCode, whoAmI, type ChatLink, type ChatLinkCode, type WhoAmI } from '@handrail/contracts';
import type { ActorApi } from './client.js';

/** Who the API takes this person for. Fails with a problem when the chat account is not linked. */
export function whoIs(api: ActorApi): Promise<WhoAmI> {
  return api.call({ method: 'GET', path: '/me', answer: whoAmI });
}

/** Links this chat account with the worker who was given the code. */
export function redeemLink(api: ActorApi, code: string): Promise<ChatLink> {
  const body = { code, channel: api.person.channel, externalUserId: api.person.id };
  return api.call({ method: 'POST', path: '/chat-links', body, alone: true, answer: chatLink });
}

export type LinkCode = ChatLinkCode;

/** A code with which the asker links a chat account of theirs. It is shown once. */
export function makeLinkCode(api: ActorApi): Promise<LinkCode> {
  return api.call({ method: 'POST', path: '/me/chat-link-codes', body: {}, answer: chatLinkCode });
}
