import { randomUUID } from 'node:crypto';
import { inPlanningView } from '../rota/planning-view.js';
import { db, type Transaction } from '../transaction/transaction.js';

export type OfferState = 'OFFERED' | 'ACCEPTED' | 'DECLINED' | 'CONFIRMED' | 'WITHDRAWN';

export interface StoredOffer {
  readonly id: string;
  readonly callId: string;
  readonly rotaId: string;
  readonly unitId: string;
  readonly unit: string;
  readonly shiftId: string;
  readonly workerId: string;
  readonly worker: string;
  readonly state: OfferState;
  readonly offeredAt: Date;
  readonly answeredAt: Date | null;
}

/** People asked together for one shift. */
export interface StoredCall {
  readonly id: string;
  readonly rotaId: string;
  readonly unitId: string;
  readonly shiftId: string;
  readonly state: 'OPEN' | 'CONFIRMED' | 'WITHDRAWN';
  readonly askingPrice: number;
  readonly madeAt: Date;
  readonly confirmedInVersion: number | null;
  /** Of the question and its answers together: it goes up with each. */
  readonly version: number;
  readonly offers: readonly StoredOffer[];
}

export interface NewCall {
  readonly rotaId: string;
  readonly unitId: string;
  readonly shiftId: string;
  readonly askingPrice: number;
  readonly workerIds: readonly string[];
}

/**
 * Asks people for a shift. Whoever said yes to an earlier question for the same shift, and has not taken it back, need not be asked again.
 * @returns the call's id
 * @throws AlreadyStored while another call for the shift is open
 */
export async function makeCall(tx: Transaction, call: NewCall): Promise<string> {
  const id = randomUUID();
  const by = tx.scope.kind === 'worker' ? tx.scope.workerId : null;
  const offers = await offersForShift(tx, call.rotaId, call.shiftId);
  await db(tx).$executeRaw`insert into shift_call (id, rota_id, unit_id, shift_id, asking_price, made_by, made_at)
    values (${id}::uuid, ${call.rotaId}::uuid, ${call.unitId}::uuid, ${call.shiftId}, ${call.askingPrice}::int, ${by}::uuid, ${tx.now})`;
  for (const workerId of call.workerIds) {
    const yes = offers.find((offer) => offer.workerId === workerId && offer.state !== 'DECLINED' && offer.answeredAt !== null);
    await db(tx).$executeRaw`insert into shift_offer (call_id, rota_id, unit_id, shift_id, worker_id, state, offered_at, answered_at)
      select ${id}::uuid, ${call.rotaId}::uuid, ${call.unitId}::uuid, ${call.shiftId}, ${workerId}::uuid, ${yes ? 'ACCEPTED' : 'OFFERED'}, ${tx.now},
        (select answered_at from shift_offer where id = ${yes?.id ?? null}::uuid)`;
  }
  return id;
}

/** Every offer ever made for a shift, the latest first: also those of others, for whoever reckons what comes next. */
export async function offersForShift(tx: Transaction, rotaId: string, shiftId: string): Promise<StoredOffer[]> {
  return inPlanningView(tx, () => offers(tx, { rotaId, shiftId }));
}

/** What the worker is asked, or has accepted and waits to be confirmed; the latest first. */
export async function offersTo(tx: Transaction, workerId: string): Promise<StoredOffer[]> {
  return (await offers(tx, { workerId })).filter(({ state }) => state === 'OFFERED' || state === 'ACCEPTED');
}

export async function offerById(tx: Transaction, id: string): Promise<StoredOffer | null> {
  return (await offers(tx, { id }))[0] ?? null;
}

async function offers(
  tx: Transaction,
  which: {
    readonly id?: string;
    readonly callId?: string;
    readonly rotaId?: string;
    readonly shiftId?: string;
    readonly workerId?: string;
  },
): Promise<StoredOffer[]> {
  return db(tx).$queryRaw<StoredOffer[]>`
    select o.id, o.call_id as "callId", o.rota_id as "rotaId", o.unit_id as "unitId", u.name as unit, o.shift_id as "shiftId",
      o.worker_id as "workerId", w.display_name as worker, o.state, o.offered_at as "offeredAt", o.answered_at as "answeredAt"
    from shift_offer o join unit u on u.id = o.unit_id join worker w on w.id = o.worker_id
    where (${which.id ?? null}::uuid is null or o.id = ${which.id ?? null}::uuid)
      and (${which.callId ?? null}::uuid is null or o.call_id = ${which.callId ?? null}::uuid)
      and (${which.rotaId ?? null}::uuid is null or o.rota_id = ${which.rotaId ?? null}::uuid)
      and (${which.shiftId ?? null}::text is null or o.shift_id = ${which.shiftId ?? null})
      and (${which.workerId ?? null}::uuid is null or o.worker_id = ${which.workerId ?? null}::uuid)
    order by o.offered_at desc, w.staff_number limit 200`;
}

/** @returns false when it was answered or withdrawn already */
export async function answerOffer(tx: Transaction, id: string, state: 'ACCEPTED' | 'DECLINED'): Promise<boolean> {
  const from = state === 'ACCEPTED' ? ['OFFERED'] : ['OFFERED', 'ACCEPTED'];
  const count = await db(tx).$executeRaw`update shift_offer set state = ${state} where id = ${id}::uuid and state = any (${from}::text[])`;
  return count > 0;
}

/** The call, with its offers, for those who run the unit. */
export async function callById(tx: Transaction, id: string): Promise<StoredCall | null> {
  return (await calls(tx, { id }))[0] ?? null;
}

/** The open call for a shift, if people are being asked. */
export async function openCallFor(tx: Transaction, rotaId: string, shiftId: string): Promise<StoredCall | null> {
  return (await calls(tx, { rotaId, shiftId }))[0] ?? null;
}

async function calls(
  tx: Transaction,
  which: { readonly id?: string; readonly rotaId?: string; readonly shiftId?: string },
): Promise<StoredCall[]> {
  const rows = await db(tx).$queryRaw<Omit<StoredCall, 'offers'>[]>`
    select id, rota_id as "rotaId", unit_id as "unitId", shift_id as "shiftId", state, asking_price as "askingPrice", made_at as "madeAt",
      confirmed_in_version as "confirmedInVersion",
      version + (select coalesce(sum(o.version - 1), 0)::int from shift_offer o where o.call_id = shift_call.id) as version
    from shift_call where (id = ${which.id ?? null}::uuid)
      or (state = 'OPEN' and rota_id = ${which.rotaId ?? null}::uuid and shift_id = ${which.shiftId ?? null})
    order by made_at desc limit 1`;
  const found: StoredCall[] = [];
  for (const row of rows) found.push({ ...row, offers: await offers(tx, { callId: row.id }) });
  return found;
}

/** Holds a call and its answers as they are until the transaction ends, for whoever decides by them. */
export async function holdCall(tx: Transaction, id: string): Promise<void> {
  await db(tx).$queryRaw`select 1 from shift_call where id = ${id}::uuid for update`;
  await db(tx).$queryRaw`select 1 from shift_offer where call_id = ${id}::uuid order by id for update`;
}

/** Ends a call: confirmed in a version of the rota, or withdrawn. @returns false when it was not open any more */
export async function endCall(tx: Transaction, id: string, confirmedIn: number | null): Promise<boolean> {
  const to = confirmedIn === null ? 'WITHDRAWN' : 'CONFIRMED';
  const count = await db(tx).$executeRaw`update shift_call set state = ${to}, confirmed_in_version = ${confirmedIn}::int
    where id = ${id}::uuid and state = 'OPEN'`;
  if (count === 0) return false;
  await db(tx).$executeRaw`update shift_offer set state = ${to} where call_id = ${id}::uuid
    and (state = 'ACCEPTED' or (state = 'OFFERED' and ${to} = 'WITHDRAWN'))`;
  return true;
}
