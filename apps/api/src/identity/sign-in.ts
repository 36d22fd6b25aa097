import { Inject, Injectable } from '@nestjs/common';
import type { ApiSettings } from '@handrail/config';
import { DomainError, type DemoPeople, type SignInRequest } from '@handrail/contracts';
import {
  accountByName,
  clearFailures,
  countFailure,
  holdsDemoData,
  ORGANISATION_CHAIN,
  passwordMatches,
  signInNames,
  startSession,
  Store,
  type AccountSecret,
  type Scope,
} from '@handrail/store';
import type { Caller } from '../edge/caller.js';
import { knownWorker } from '../edge/identify.js';
import type { KnownWorker } from '../edge/identity.js';
import { RateLimits } from '../edge/rate-limits.js';
import { hashOfSecret, newSecret } from '../edge/secrets.js';
import { SETTINGS } from '../edge/tokens.js';

/** Wrong passwords in a row after which an account waits, however fast or slow they came. */
const LOCK_AFTER = 10;
const LOCK_MINUTES = 15;
/** The demo organisation has fewer. */
const DEMO_PEOPLE_MAX = 300;

/** One answer for an unknown name, a wrong password, a locked and a disabled account: it confirms nothing. */
export class SignInRefused extends DomainError {
  readonly code = 'sign-in-refused';
  constructor() {
    super(`Name or password is wrong. After ${LOCK_AFTER} wrong passwords an account waits ${LOCK_MINUTES} minutes.`);
  }
}

export class DemoOnly extends DomainError {
  readonly code = 'demo-only';
  constructor() {
    super('Sign-in without a password works on the demo data only, from this machine, with DEMO_MODE=on.');
  }
}

export interface StartedSession {
  readonly token: string;
  readonly worker: KnownWorker;
  readonly endsAt: Date;
}

/** Checks a name and a password and starts a session. The slow hash is computed outside of any transaction. */
@Injectable()
export class SignIn {
  constructor(
    @Inject(SETTINGS) private readonly settings: ApiSettings,
    @Inject(Store) private readonly store: Store,
    @Inject(RateLimits) private readonly limits: RateLimits,
  ) {}

  /** @throws SignInRefused, TooManyRequests */
  async withPassword({ name, password }: SignInRequest, caller: Caller, address: string): Promise<StartedSession> {
    await this.limits.signIn(name, address);
    const account = await this.store.run(this.scope(caller), caller.now, (tx) => accountByName(tx, name));
    const right = await passwordMatches(account?.passwordHash ?? null, password);
    if (!account) throw new SignInRefused();
    const usable = !account.disabled && (account.lockedUntil === null || account.lockedUntil <= caller.now);
    const session = right && usable ? await this.start(account, caller, 'session.started') : undefined;
    if (session) return session;
    await this.refuse(account, caller);
    throw new SignInRefused();
  }

  /**
   * Signs in a person of the demo data without a password, for the terminal chat. Three things must hold: DEMO_MODE is on (settings refuse
   * that unless the API listens on loopback only), the request comes straight from this machine, and the database says that it holds demo data.
   * @throws DemoOnly, SignInRefused
   */
  async asDemoPerson(name: string, caller: Caller, direct: boolean): Promise<StartedSession> {
    if (!this.settings.demo || !direct) throw new DemoOnly();
    const account = await this.store.run(this.scope(caller), caller.now, async (tx) => {
      if (!(await holdsDemoData(tx))) throw new DemoOnly();
      return accountByName(tx, name);
    });
    const session = account && !account.disabled ? await this.start(account, caller, 'session.started-demo') : undefined;
    if (!session) throw new SignInRefused();
    return session;
  }

  /** People of the demo data who may sign in without a password; nobody where that is not offered. */
  async demoPeople(caller: Caller, direct: boolean): Promise<DemoPeople> {
    if (!this.settings.demo || !direct) return { items: [] };
    return this.store.run(this.scope(caller), caller.now, async (tx) => {
      if (!(await holdsDemoData(tx))) return { items: [] };
      const items = [];
      for (const { name, workerId } of await signInNames(tx, DEMO_PEOPLE_MAX)) {
        const worker = await knownWorker(tx, workerId);
        if (worker) items.push({ name, displayName: worker.displayName, grade: worker.grade, roles: worker.roles.map(({ role }) => role) });
      }
      return { items };
    });
  }

  private start(account: AccountSecret, caller: Caller, action: string): Promise<StartedSession | undefined> {
    return this.store.run(this.scope(caller), caller.now, async (tx) => {
      const worker = await knownWorker(tx, account.workerId);
      if (!worker) return undefined;
      const token = newSecret();
      const endsAt = new Date(tx.now.getTime() + this.settings.sessionHours * 3_600_000);
      await startSession(tx, { tokenHash: hashOfSecret(token), accountId: account.accountId, workerId: account.workerId, endsAt });
      await clearFailures(tx, account.accountId);
      tx.audit({ chain: ORGANISATION_CHAIN, action, subjectType: 'worker', subjectId: account.workerId });
      return { token, worker, endsAt };
    });
  }

  private async refuse({ accountId, workerId }: AccountSecret, caller: Caller): Promise<void> {
    await this.store.run(this.scope(caller), caller.now, async (tx) => {
      await countFailure(tx, accountId, LOCK_AFTER, new Date(tx.now.getTime() + LOCK_MINUTES * 60_000));
      tx.audit({ chain: ORGANISATION_CHAIN, action: 'session.refused', subjectType: 'worker', subjectId: workerId });
    });
  }

  private scope({ traceId }: Caller): Scope {
    return { kind: 'service', service: 'sign-in', traceId };
  }
}
