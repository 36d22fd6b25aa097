import { Inject, Injectable } from '@nestjs/common';
import { ROLES, SCOPES, type Role, type Scope } from '@handrail/access';
import type { ApiSettings } from '@handrail/config';
import { chatChannel, externalUserId } from '@handrail/contracts';
import {
  linkedWorker,
  liveSession,
  liveToken,
  Store,
  touchSession,
  rolesAt,
  touchToken,
  workerProfile,
  type Transaction,
} from '@handrail/store';
import type { FastifyRequest } from 'fastify';
import { sessionTokenOf } from './session-cookie.js';
import type { Identity, KnownWorker } from './identity.js';
import { RateLimits } from './rate-limits.js';
import { InvalidRequest, NotAllowed, NotSignedIn } from './request-errors.js';
import { hashOfSecret } from './secrets.js';
import { SETTINGS } from './tokens.js';

/** A session that was used less than this long ago is not written again. */
const TOUCH_AFTER_MILLISECONDS = 60_000;

/** Finds out who makes a request: by bearer token if there is one, else by session cookie. */
@Injectable()
export class Identify {
  constructor(
    @Inject(SETTINGS) private readonly settings: ApiSettings,
    @Inject(Store) private readonly store: Store,
    @Inject(RateLimits) private readonly limits: RateLimits,
  ) {}

  /**
   * @returns `nobody` when the request carries no credential, or a session that has ended
   * @throws NotSignedIn for a wrong or ended service token, and for a chat account that is not linked
   */
  async run(request: FastifyRequest, now: Date): Promise<Identity> {
    const { authorization } = request.headers;
    const bearer = authorization === undefined ? undefined : (/^Bearer (hrs_[\w-]{43})$/i.exec(authorization)?.[1] ?? '');
    const session = bearer === undefined ? sessionTokenOf(request.headers.cookie) : undefined;
    if (bearer === undefined && session === undefined) return { kind: 'nobody' };
    if (bearer !== undefined) this.limits.refuseHammering(request.ip);
    const found = await this.store.run({ kind: 'service', service: 'sign-in', traceId: request.id }, now, (tx) =>
      bearer === undefined ? this.person(tx, session ?? '') : this.service(tx, bearer, request.headers['x-on-behalf-of']),
    );
    if (found) return found;
    // A session that has ended is no attack: its browser must be able to sign in again.
    if (bearer === undefined) return { kind: 'nobody' };
    await this.limits.wrongCredential(request.ip);
    throw new NotSignedIn();
  }

  private async person(tx: Transaction, token: string): Promise<Identity | undefined> {
    const tokenHash = hashOfSecret(token);
    const session = await liveSession(tx, tokenHash, this.settings.sessionIdleMinutes);
    const worker = session && (await knownWorker(tx, session.workerId));
    if (!session || !worker) return undefined;
    if (tx.now.getTime() - session.lastSeenAt.getTime() >= TOUCH_AFTER_MILLISECONDS) await touchSession(tx, tokenHash);
    return { kind: 'person', worker, session: { tokenHash, endsAt: session.endsAt, accountVersion: session.accountVersion } };
  }

  private async service(tx: Transaction, bearer: string, onBehalf: string | string[] | undefined): Promise<Identity | undefined> {
    const token = bearer === '' ? null : await liveToken(tx, hashOfSecret(bearer));
    if (!token) return undefined;
    await touchToken(tx, token.tokenId);
    const service = { kind: 'service', tokenId: token.tokenId, name: token.name, scopes: token.scopes.filter(isScope) } as const;
    if (onBehalf === undefined) return service;
    if (!service.scopes.includes('chat')) throw new NotAllowed('on-behalf-of', 'scope-missing');
    const worker = await this.worker(tx, onBehalf);
    return { ...service, onBehalfOf: worker };
  }

  /** @throws NotSignedIn when the chat account is linked to nobody, or to somebody who left: an unlinked user gets nothing */
  private async worker(tx: Transaction, header: string | string[]): Promise<KnownWorker> {
    const [, channel, user] = /^([a-z]+):(.+)$/.exec(String(header)) ?? [];
    if (!chatChannel.safeParse(channel).success || !externalUserId.safeParse(user).success) {
      throw new InvalidRequest([
        { in: 'header', field: 'X-On-Behalf-Of', message: 'must read channel:user, such as discord:100000000000000001' },
      ]);
    }
    const workerId = await linkedWorker(tx, channel ?? '', user ?? '');
    const worker = workerId === null ? undefined : await knownWorker(tx, workerId);
    if (!worker) throw new NotSignedIn();
    return worker;
  }
}

/** The worker with the roles held now; undefined when they left or their access has run out. */
export async function knownWorker(tx: Transaction, workerId: string): Promise<KnownWorker | undefined> {
  const profile = await workerProfile(tx, workerId);
  if (!profile) return undefined;
  const held = await rolesAt(tx, workerId, tx.now);
  return { ...profile, roles: held.flatMap(({ role, units }) => (isRole(role) ? [{ role, units }] : [])) };
}

/** A grade that the policy does not know carries no role: who has only that may do what an appointment allows. */
function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}

function isScope(text: string): text is Scope {
  return (SCOPES as readonly string[]).includes(text);
}
