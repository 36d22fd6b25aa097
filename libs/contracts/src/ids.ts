import { z } from 'zod';

/** A UUID as the database makes them, branded so that a unit's id cannot be given for a worker's. */
const idOf = <Brand extends string>(what: Brand) => z.uuid().brand<Brand>().describe(`id of ${what}`);

export const unitId = idOf('a unit');
export const workerId = idOf('a worker');
export const accountId = idOf('an account');
export const serviceUserId = idOf('a service user');
export const rotaId = idOf('a rota');
export const ruleSetId = idOf('a set of rules');
export const fitId = idOf('a fit');
export const assignmentId = idOf('an assignment');
export const captureId = idOf('a capture');
export const draftId = idOf('a draft');
export const noteId = idOf('a note');
export const flagId = idOf('a flag');
export const carePlanId = idOf('a care plan');
export const proposalId = idOf('a proposal');
export const serviceTokenId = idOf('a service token');

export type UnitId = z.infer<typeof unitId>;
export type WorkerId = z.infer<typeof workerId>;
export type AccountId = z.infer<typeof accountId>;
export type ServiceUserId = z.infer<typeof serviceUserId>;
export type RotaId = z.infer<typeof rotaId>;
export type RuleSetId = z.infer<typeof ruleSetId>;
export type FitId = z.infer<typeof fitId>;
export type AssignmentId = z.infer<typeof assignmentId>;
export type CaptureId = z.infer<typeof captureId>;
export type DraftId = z.infer<typeof draftId>;
export type NoteId = z.infer<typeof noteId>;
export type FlagId = z.infer<typeof flagId>;
export type CarePlanId = z.infer<typeof carePlanId>;
export type ProposalId = z.infer<typeof proposalId>;
export type ServiceTokenId = z.infer<typeof serviceTokenId>;

/** Local reference of a service user, as people say it: `AL-07`. Case does not matter; it is kept in capitals. */
export const localRef = z
  .string()
  .trim()
  .regex(/^[A-Za-z]{1,6}-?\d{1,4}$/, 'must look like AL-07')
  .transform((text) => text.toUpperCase())
  .brand<'LocalRef'>();
export type LocalRef = z.infer<typeof localRef>;
