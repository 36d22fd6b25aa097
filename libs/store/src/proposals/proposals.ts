import { randomUUID } from 'node:crypto';
import { db, type Transaction } from '../transaction/transaction.js';

/** Asks a nurse to look at an observation level (never which), shows a plan's owner a contradiction. */
export type ProposalKind = 'OBSERVATION_REVIEW' | 'PLAN_CONTRADICTION';

/** Where the words are; never the words. */
export interface Evidence {
  readonly captureId: string;
  readonly start: number;
  readonly end: number;
}

export interface NoteProposal {
  readonly proposalId: string;
  readonly kind: ProposalKind;
  readonly unitId: string | null;
  readonly serviceUserId: string | null;
  readonly localRef: string | null;
  readonly payload: Readonly<Record<string, string | null>>;
  /** JSON text: what is quoted. */
  readonly text: string | null;
  readonly evidence: readonly Evidence[];
  readonly state: 'PROPOSED' | 'APPROVED' | 'MODIFIED' | 'REJECTED' | 'EXPIRED';
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly decidedBy: string | null;
  readonly decidedAt: Date | null;
  readonly reason: string | null;
  readonly traceId: string;
  readonly version: number;
}

/** Software proposes in nobody's name, so that any entitled person may decide. @returns its id */
export async function propose(
  tx: Transaction,
  proposal: Pick<NoteProposal, 'kind' | 'unitId' | 'serviceUserId' | 'payload' | 'evidence' | 'expiresAt'> & { readonly text: string },
): Promise<string> {
  const id = randomUUID();
  const { kind, unitId, serviceUserId, payload, evidence, expiresAt, text } = proposal;
  await db(tx).$executeRaw`
    insert into proposal (id, kind, unit_id, service_user_id, payload, text_sealed, evidence, created_at, expires_at, trace_id)
    values (${id}::uuid, ${kind}, ${unitId}::uuid, ${serviceUserId}::uuid, ${JSON.stringify(payload)}::jsonb, ${tx.seal('proposal.text_sealed', id, text)},
      ${JSON.stringify(evidence)}::jsonb, ${tx.now}, ${expiresAt}, ${tx.scope.traceId})`;
  return id;
}

/** Proposals the asker may see, oldest first. */
export async function proposalsWhere(
  tx: Transaction,
  where: { readonly proposalIds?: readonly string[]; readonly unitId?: string; readonly states?: readonly NoteProposal['state'][] },
): Promise<NoteProposal[]> {
  const ids = where.proposalIds ? [...where.proposalIds] : null;
  const states = where.states ? [...where.states] : null;
  const unitId = where.unitId ?? null;
  const rows = await db(tx).$queryRaw<(Omit<NoteProposal, 'text' | 'reason'> & { text: Uint8Array | null; reason: Uint8Array | null })[]>`
    select p.id as "proposalId", p.kind, coalesce(p.unit_id, s.unit_id) as "unitId", p.service_user_id as "serviceUserId", s.local_ref as "localRef",
      p.payload, p.text_sealed as text, p.evidence, p.state, p.created_at as "createdAt", p.expires_at as "expiresAt", p.decided_by as "decidedBy",
      p.decided_at as "decidedAt", p.reason_sealed as reason, p.trace_id as "traceId", p.version
    from proposal p left join service_user s on s.id = p.service_user_id
    where p.kind in ('OBSERVATION_REVIEW', 'PLAN_CONTRADICTION')
      and (${ids}::uuid[] is null or p.id = any (${ids}::uuid[])) and (${states}::text[] is null or p.state = any (${states}::text[]))
      and (${unitId}::uuid is null or coalesce(p.unit_id, s.unit_id) = ${unitId}::uuid)
    order by p.created_at, p.id limit 200`;
  return rows.map(({ text, reason, ...row }) =>
    Object.assign(row, {
      text: tx.openOptional('proposal.text_sealed', row.proposalId, text),
      reason: tx.openOptional('proposal.reason_sealed', row.proposalId, reason),
    }),
  );
}

export async function proposalById(tx: Transaction, proposalId: string): Promise<NoteProposal | null> {
  return (await proposalsWhere(tx, { proposalIds: [proposalId] }))[0] ?? null;
}

/** A person decides. @returns false when it moved on from the version that was read */
export async function decideProposal(
  tx: Transaction,
  proposalId: string,
  versionRead: number,
  state: 'APPROVED' | 'MODIFIED' | 'REJECTED',
  by: string,
  reason: string | null,
): Promise<boolean> {
  const sealed = reason === null ? null : tx.seal('proposal.reason_sealed', proposalId, reason);
  const { count } = await db(tx).proposal.updateMany({
    where: { id: proposalId, version: versionRead, state: 'PROPOSED' },
    data: { state, decidedBy: by, decidedAt: tx.now, reasonSealed: sealed },
  });
  return count === 1;
}

/** Ends a proposal whose time is up. @returns false when somebody has decided it */
export async function expireProposal(tx: Transaction, proposalId: string): Promise<boolean> {
  const { count } = await db(tx).proposal.updateMany({
    where: { id: proposalId, state: 'PROPOSED', expiresAt: { lte: tx.now } },
    data: { state: 'EXPIRED' },
  });
  return count === 1;
}
