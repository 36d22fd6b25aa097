import { DomainError } from '@handrail/contracts';
import { ORGANISATION_CHAIN } from '../audit/entry.js';
import { db, type Transaction } from '../transaction/transaction.js';
import { createAccount } from './accounts.js';
import { appoint } from './appointments.js';

export interface FirstAdmin {
  readonly displayName: string;
  readonly staffNumber: string;
  readonly signInName: string;
  readonly passwordHash: string;
  /** Name of the organisation, for a database that has none yet. */
  readonly organisation: string;
}

/** Somebody can administer already: whoever comes next is appointed by them, through the API. */
export class AdministratorThere extends DomainError {
  readonly code = 'administrator-there';
  constructor() {
    super('There is an administrator who can sign in. They give accounts and roles to everybody else.');
  }
}

/**
 * Lets the first person into an empty service: their staff record (one with that staff number is used as it is), an account and
 * the role of administrator for the whole organisation. An administrator without an account that works does not count, so that
 * nobody is locked out by an import. Needs the scope of service `import`; two at once: one of them wins.
 * @returns the worker's id
 * @throws AdministratorThere; AlreadyStored when the worker has an account or the sign-in name is taken
 */
export async function beginAdministration(tx: Transaction, admin: FirstAdmin): Promise<string> {
  await db(tx).$queryRaw`select pg_advisory_xact_lock(4841907135)::text`;
  const [there] = await db(tx).$queryRaw<{ admins: number }[]>`
    select count(*)::int as admins from role_appointment r join account a on a.worker_id = r.worker_id join worker w on w.id = r.worker_id
    where r.role = 'admin' and a.disabled_at is null and (r.valid_to is null or r.valid_to > ${tx.now})
      and (w.left_on is null or w.left_on > ${tx.now}::date)`;
  if ((there?.admins ?? 0) > 0) throw new AdministratorThere();
  const workerId = await staffRecord(tx, admin);
  const { accountId } = await createAccount(tx, workerId, admin.signInName, admin.passwordHash);
  const { appointmentId } = await appoint(tx, { workerId, role: 'admin', unitId: null, validFrom: tx.now, validTo: null });
  tx.audit({ chain: ORGANISATION_CHAIN, action: 'account.created', subjectType: 'account', subjectId: accountId });
  const detail = { role: 'admin', workerId };
  tx.audit({ chain: ORGANISATION_CHAIN, action: 'role.appointed', subjectType: 'appointment', subjectId: appointmentId, detail });
  return workerId;
}

async function staffRecord(tx: Transaction, { displayName, staffNumber, organisation }: FirstAdmin): Promise<string> {
  await db(tx).$executeRaw`insert into organisation (name) select ${organisation} where not exists (select from organisation)`;
  await db(tx).$executeRaw`
    insert into worker (organisation_id, staff_number, display_name, grade, employment)
    select o.id, ${staffNumber}, ${displayName}, 'OTHER', 'SUBSTANTIVE' from organisation o order by o.created_at limit 1
    on conflict (organisation_id, staff_number) do nothing`;
  const { id } = await db(tx).worker.findFirstOrThrow({ where: { staffNumber }, select: { id: true } });
  return id;
}
