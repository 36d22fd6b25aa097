import { Injectable } from '@nestjs/common';
import type { ChangePasswordRequest } from '@handrail/contracts';
import { accountOfWorker, endSessionsOf, hashPassword, ORGANISATION_CHAIN, passwordMatches, setPassword } from '@handrail/store';
import { StaleVersion } from '../edge/request-errors.js';
import type { Work } from '../edge/work.js';
import { SignInRefused } from './sign-in.js';

/** Changes the caller's own password; every other session of the account ends. */
@Injectable()
export class ChangePassword {
  /** @throws SignInRefused when the present password is wrong, StaleVersion, PasswordRefused */
  async run(work: Work, { currentPassword, newPassword }: ChangePasswordRequest): Promise<void> {
    const account = await accountOfWorker(work.tx, work.worker.workerId);
    if (!account || !(await passwordMatches(account.passwordHash, currentPassword))) throw new SignInRefused();
    if (work.versionRead !== account.version) throw new StaleVersion(account.version);
    const hash = await hashPassword(newPassword, account.name);
    if (!(await setPassword(work.tx, account, hash))) throw new StaleVersion();
    work.showVersion(account.version + 1);
    const present = work.identity.kind === 'person' ? work.identity.session.tokenHash : undefined;
    await endSessionsOf(work.tx, account.accountId, present as Uint8Array<ArrayBuffer> | undefined);
    work.audit({ chain: ORGANISATION_CHAIN, action: 'password.changed', subjectType: 'account', subjectId: account.accountId });
  }
}
