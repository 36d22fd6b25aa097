import { z } from 'zod';
import { instant, reason } from './common.js';
import { proposalId } from './ids.js';
import { prescribeLevel } from './observation.js';

export const proposalView = z
  .strictObject({
    proposalId,
    kind: z.enum(['observation-review', 'plan-contradiction']),
    ref: z.string().nullable(),
    quotes: z.array(z.string()).describe('what was said, and what it is held against'),
    state: z.enum(['proposed', 'approved', 'modified', 'rejected', 'expired']),
    createdAt: instant,
    expiresAt: instant.nullable(),
    reason: z.string().nullable(),
    version: z.int().nonnegative(),
  })
  .meta({ id: 'NoteProposal' });
export type ProposalView = z.infer<typeof proposalView>;
export const proposalList = z.strictObject({ items: z.array(proposalView), waiting: z.int().nonnegative() });
export type ProposalList = z.infer<typeof proposalList>;
export const proposalsQuery = z.strictObject({ unitId: z.uuid().optional(), state: z.enum(['open', 'all']).default('open') });
export type ProposalsQuery = z.infer<typeof proposalsQuery>;

export const approveProposalRequest = z.strictObject({
  reason: reason.optional(),
  observation: prescribeLevel.optional().describe('the level that the nurse sets with the approval; software never names one'),
});
export type ApproveProposalRequest = z.infer<typeof approveProposalRequest>;
export const decideProposalRequest = z.strictObject({ reason });
export type DecideProposalRequest = z.infer<typeof decideProposalRequest>;

export const decidedProposal = z
  .strictObject({ state: z.string(), next: z.string().nullable(), prescriptionId: z.uuid().nullable(), demandItemId: z.uuid().nullable() })
  .meta({ id: 'DecidedProposal' });
export type DecidedProposal = z.infer<typeof decidedProposal>;
