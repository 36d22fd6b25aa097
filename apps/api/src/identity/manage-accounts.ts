import { Injectable } from '@nestjs/common';
import { DomainError, type Account, type AccountId, type CreateAccountRequest, type PageQuery, type WorkerId } from '@handrail/contracts';
import {
  accountById,
  accountByName,
  accountOfWorker,
  createAccount,
  disableAccount,
  endSessionsOf,
  hashPassword,
  listAccounts,
  ORGANISATION_CHAIN,
  setPassword,
  workerExists,
  type StoredAccount,
} from '@handrail/store';
import { cursorOf, fromCursor } from '../edge/cursor.js';
import { NotFound, StaleVersion } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';

export class NameTaken extends DomainError {
  readonly code = 'name-taken';
}

/** What an administrator does with accounts. The roles of a person come from the staff record and from appointments, not from the account. */
@Injectable()
export class ManageAccounts {
  async list(work: Work, { limit, after }: PageQuery) {
    work.allow({});
    const found = await listAccounts(work.tx, limit + 1, fromCursor(after));
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return { items: items.map(shown), nextCursor: found.length > limit && last ? cursorOf(last.name) : null };
  }

  /** @throws NotFound when there is no such worker, NameTaken when they have an account or the name is in use */
  async create(work: Work, { workerId, name, password }: CreateAccountRequest): Promise<Account> {
    work.allow({});
    if (!(await workerExists(work.tx, workerId))) throw new NotFound('worker');
    if (await accountOfWorker(work.tx, workerId)) throw new NameTaken('This worker has an account already.');
    if (await accountByName(work.tx, name)) throw new NameTaken('This sign-in name is taken. Choose another.');
    const account = await createAccount(work.tx, workerId, name, await hashPassword(password, name));
    this.audit(work, 'account.created', account.accountId);
    work.showVersion(account.version);
    work.showLocation(`/accounts/${account.accountId}`);
    return shown(account);
  }

  async read(work: Work, accountId: string): Promise<Account> {
    work.allow({});
    const account = await accountById(work.tx, accountId);
    if (!account) throw new NotFound('account');
    work.showVersion(account.version);
    return shown(account);
  }

  /** Disables the account and ends its sessions. @throws NotFound, StaleVersion */
  async disable(work: Work, accountId: string): Promise<Account> {
    work.allow({});
    const before = await accountById(work.tx, accountId);
    if (!before) throw new NotFound('account');
    if (!(await disableAccount(work.tx, accountId, work.versionRead))) throw new StaleVersion(before.version);
    await endSessionsOf(work.tx, accountId);
    this.audit(work, 'account.disabled', accountId);
    return this.read(work, accountId);
  }

  /** Sets a new password for somebody who lost theirs, and ends their sessions. @throws NotFound, StaleVersion, PasswordRefused */
  async resetPassword(work: Work, accountId: string, newPassword: string): Promise<void> {
    work.allow({});
    const account = await accountById(work.tx, accountId);
    if (!account) throw new NotFound('account');
    if (work.versionRead !== account.version) throw new StaleVersion(account.version);
    const hash = await hashPassword(newPassword, account.name);
    if (!(await setPassword(work.tx, account, hash))) throw new StaleVersion();
    work.showVersion(account.version + 1);
    await endSessionsOf(work.tx, accountId);
    this.audit(work, 'password.reset', accountId);
  }

  private audit(work: Work, action: string, accountId: string): void {
    work.audit({ chain: ORGANISATION_CHAIN, action, subjectType: 'account', subjectId: accountId });
  }
}

function shown({ accountId, workerId, name, disabled, createdAt, version }: StoredAccount): Account {
  return { accountId: accountId as AccountId, workerId: workerId as WorkerId, name, disabled, createdAt: createdAt.toISOString(), version };
}
