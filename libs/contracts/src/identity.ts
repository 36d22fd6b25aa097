import { z } from 'zod';
import { instant, line } from './common.js';
import { accountId, serviceTokenId, unitId, workerId } from './ids.js';

/** Sign-in names are compared without case. */
export const signInName = z
  .string()
  .trim()
  .min(2)
  .max(100)
  .regex(/^[\p{L}\p{N}._@+-]+$/u, 'must be letters, digits and . _ @ + - only');

/** NIST SP 800-63B: length counts, composition rules do not; long ones are welcome up to a bound that protects the server. */
export const newPassword = z.string().min(12, 'must be at least 12 characters').max(200);

export const signInRequest = z.strictObject({ name: signInName, password: z.string().min(1).max(200) });
export type SignInRequest = z.infer<typeof signInRequest>;

export const demoSignInRequest = z.strictObject({ name: signInName.describe('sign-in name of a person of the demo data') });
export type DemoSignInRequest = z.infer<typeof demoSignInRequest>;

export const demoPeople = z
  .strictObject({
    items: z.array(
      z.strictObject({ name: z.string().describe('sign-in name'), displayName: z.string(), grade: z.string(), roles: z.array(z.string()) }),
    ),
  })
  .meta({ id: 'DemoPeople' });
export type DemoPeople = z.infer<typeof demoPeople>;

export const heldRole = z.strictObject({
  role: z.string(),
  units: z.union([z.literal('all'), z.array(unitId)]).describe('where the role is held now'),
});

export const whoAmI = z
  .strictObject({
    workerId,
    displayName: z.string(),
    grade: z.string(),
    homeUnitId: unitId.nullable(),
    roles: z.array(heldRole),
    operations: z
      .array(z.string())
      .describe('operations of the policy that one of these roles may do somewhere; which record or unit is decided for each request'),
    sessionEndsAt: instant.nullable().describe('null when a service acts on behalf of the worker'),
  })
  .meta({ id: 'WhoAmI' });
export type WhoAmI = z.infer<typeof whoAmI>;

export const changePasswordRequest = z.strictObject({ currentPassword: z.string().min(1).max(200), newPassword });
export type ChangePasswordRequest = z.infer<typeof changePasswordRequest>;

export const account = z
  .strictObject({
    accountId,
    workerId,
    name: z.string(),
    disabled: z.boolean(),
    createdAt: instant,
    version: z.int(),
  })
  .meta({ id: 'Account' });
export type Account = z.infer<typeof account>;

export const createAccountRequest = z.strictObject({ workerId, name: signInName, password: newPassword });
export type CreateAccountRequest = z.infer<typeof createAccountRequest>;

export const resetPasswordRequest = z.strictObject({ newPassword });
export type ResetPasswordRequest = z.infer<typeof resetPasswordRequest>;

/** Named after `SCOPES` of the policy; a test compares the two. */
export const tokenScope = z.enum(['chat', 'chat-link', 'census', 'import', 'metrics']);

export const serviceToken = z
  .strictObject({
    tokenId: serviceTokenId,
    name: z.string(),
    scopes: z.array(tokenScope),
    createdAt: instant,
    lastUsedAt: instant.nullable(),
    expiresAt: instant.nullable(),
    revokedAt: instant.nullable(),
  })
  .meta({ id: 'ServiceToken' });
export type ServiceToken = z.infer<typeof serviceToken>;

export const createServiceTokenRequest = z.strictObject({
  name: line(80),
  scopes: z.array(tokenScope).min(1).max(5),
  expiresAt: instant.optional(),
});
export type CreateServiceTokenRequest = z.infer<typeof createServiceTokenRequest>;

/** `token` is shown in this answer and never again; it is null when the answer is the repeat of an earlier one. */
export const createdServiceToken = serviceToken.extend({ token: z.string().nullable() }).meta({ id: 'CreatedServiceToken' });
export type CreatedServiceToken = z.infer<typeof createdServiceToken>;

export const chatChannel = z.enum(['discord', 'terminal']);
export type ChatChannel = z.infer<typeof chatChannel>;
/** Account name in the chat system: digits on Discord, a short word in a terminal. */
export const externalUserId = z.string().regex(/^[A-Za-z0-9_.-]{1,64}$/, 'must be the id that the chat system gives');

export const chatLinkCode = z
  .strictObject({ code: z.string().nullable().describe('shown once'), expiresAt: instant })
  .meta({ id: 'ChatLinkCode' });
export type ChatLinkCode = z.infer<typeof chatLinkCode>;

export const redeemChatLinkRequest = z.strictObject({
  code: z.string().trim().min(6).max(40),
  channel: chatChannel,
  externalUserId,
});
export type RedeemChatLinkRequest = z.infer<typeof redeemChatLinkRequest>;

export const chatLink = z
  .strictObject({ linkId: z.uuid(), channel: chatChannel, externalUserId, linkedAt: instant })
  .meta({ id: 'ChatLink' });
export type ChatLink = z.infer<typeof chatLink>;

/** Roles that somebody is appointed to; grades come from the staff record, the nurse in charge from the rota. */
export const appointedRole = z.enum(['team_lead', 'rota_manager', 'safeguarding_lead', 'ig_lead', 'admin', 'deputy', 'on_call_team_lead']);

export const appointmentId = z.uuid().brand<'an appointment'>();
export type AppointmentId = z.infer<typeof appointmentId>;

export const appointment = z
  .strictObject({
    appointmentId,
    workerId,
    role: appointedRole,
    unitId: unitId.nullable().describe('null: for the whole organisation'),
    validFrom: instant,
    validTo: instant.nullable(),
  })
  .meta({ id: 'Appointment' });
export type Appointment = z.infer<typeof appointment>;

export const appointRequest = z
  .strictObject({
    workerId,
    role: appointedRole,
    unitId: unitId.nullable(),
    validFrom: instant.optional().describe('left out: now'),
    validTo: instant.optional(),
  })
  .refine(({ validFrom, validTo }) => validTo === undefined || validFrom === undefined || Date.parse(validFrom) < Date.parse(validTo), {
    path: ['validTo'],
    error: 'must be after validFrom',
  });
export type AppointRequest = z.infer<typeof appointRequest>;

export const appointDeputyRequest = z.strictObject({
  workerId,
  validFrom: instant.optional().describe('now when left out'),
  validTo: instant.describe('a deputy is one for a time'),
});
export type AppointDeputyRequest = z.infer<typeof appointDeputyRequest>;
