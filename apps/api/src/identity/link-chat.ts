import { randomInt } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DomainError, type ChatChannel, type ChatLink, type ChatLinkCode, type RedeemChatLinkRequest } from '@handrail/contracts';
import {
  chatLinksOf,
  keepLinkCode,
  linkChat,
  linkedWorker,
  ORGANISATION_CHAIN,
  takeLinkCode,
  unlinkChat,
  type StoredChatLink,
} from '@handrail/store';
import { NotFound } from '../edge/request-errors.js';
import { hashOfSecret } from '../edge/secrets.js';
import type { Work } from '../edge/work.js';

const CODE_MINUTES = 10;
/** 10 of 32 letters are 50 bits: with 30 wrong codes a minute and 10 minutes, nobody guesses one. No letter is mistaken for another. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const CODE_LENGTH = 10;

export class LinkCodeRefused extends DomainError {
  readonly code = 'link-code-refused';
  constructor() {
    super(`The code is wrong, used or older than ${CODE_MINUTES} minutes. Make a new one in Handrail.`);
  }
}

export class AlreadyLinked extends DomainError {
  readonly code = 'already-linked';
  constructor() {
    super('This chat account is linked to somebody else. They, or an administrator, must end that link first.');
  }
}

/** The link between a worker and a chat account: a code made by the signed-in worker, redeemed once by the bot. */
@Injectable()
export class LinkChat {
  async makeCode(work: Work): Promise<ChatLinkCode> {
    const code = Array.from({ length: CODE_LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
    const expiresAt = new Date(work.now.getTime() + CODE_MINUTES * 60_000);
    await keepLinkCode(work.tx, work.worker.workerId, hashOfSecret(code), expiresAt);
    return { code, expiresAt: expiresAt.toISOString() };
  }

  /** @throws LinkCodeRefused, AlreadyLinked */
  async redeem(work: Work, { code, channel, externalUserId }: RedeemChatLinkRequest): Promise<ChatLink> {
    const workerId = await takeLinkCode(work.tx, hashOfSecret(code.toUpperCase().replaceAll(/[\s-]/g, '')));
    if (workerId === null) throw new LinkCodeRefused();
    const holder = await linkedWorker(work.tx, channel, externalUserId);
    if (holder !== null && holder !== workerId) throw new AlreadyLinked();
    const link = await linkChat(work.tx, workerId, channel, externalUserId);
    work.audit({ chain: ORGANISATION_CHAIN, action: 'chat.linked', subjectType: 'worker', subjectId: workerId, detail: { channel } });
    return shown(link);
  }

  async mine(work: Work): Promise<ChatLink[]> {
    return (await chatLinksOf(work.tx, work.worker.workerId)).map(shown);
  }

  /** @throws NotFound */
  async revoke(work: Work, linkId: string): Promise<void> {
    if (!(await unlinkChat(work.tx, work.worker.workerId, linkId))) throw new NotFound('link');
    work.audit({ chain: ORGANISATION_CHAIN, action: 'chat.unlinked', subjectType: 'worker', subjectId: work.worker.workerId });
  }
}

function shown({ linkId, channel, externalUserId, linkedAt }: StoredChatLink): ChatLink {
  return { linkId, channel: channel as ChatChannel, externalUserId, linkedAt: linkedAt.toISOString() };
}
