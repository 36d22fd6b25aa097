import { z } from 'zod';

/** Queues, by who works on them: the planner takes `fits`, the API the rest. */
export type QueueName = 'fits' | 'rotas' | 'notes' | 'clocks' | 'messages';

const id = z.uuid();

/**
 * Every job there is: its queue, and its payload, which holds ids and never words. A payload is parsed when it is asked
 * for and again when it is taken.
 */
export const TOPICS = {
  'fit-requested': { queue: 'fits', payload: z.strictObject({ fitId: id }) },
  'fit-finished': { queue: 'rotas', payload: z.strictObject({ fitId: id }) },
  'rota-due': { queue: 'rotas', payload: z.strictObject({ rotaId: id }) },
  'competence-lapses': { queue: 'rotas', payload: z.strictObject({ rotaId: id }) },
  'capture-received': { queue: 'notes', payload: z.strictObject({ captureId: id, authorId: id }) },
  'draft-clock': { queue: 'clocks', payload: z.strictObject({ draftId: id }) },
  'flag-clock': { queue: 'clocks', payload: z.strictObject({ flagId: id, level: z.int().min(1).max(9) }) },
  'proposal-clock': { queue: 'clocks', payload: z.strictObject({ proposalId: id }) },
  'break-glass-clock': { queue: 'clocks', payload: z.strictObject({ breakGlassId: id }) },
  'recording-clock': { queue: 'clocks', payload: z.strictObject({ recordingId: id }) },
  'notification-created': { queue: 'messages', payload: z.strictObject({ notificationId: id }) },
} as const satisfies Record<string, { queue: QueueName; payload: z.ZodType }>;

export type Topic = keyof typeof TOPICS;
export type Payload<T extends Topic> = z.infer<(typeof TOPICS)[T]['payload']>;
/** The topics that one queue carries. */
export type TopicOf<Q extends QueueName> = { [T in Topic]: (typeof TOPICS)[T]['queue'] extends Q ? T : never }[Topic];

export function isTopic(name: string): name is Topic {
  return Object.hasOwn(TOPICS, name);
}
