import type { Actor, HeldRole, Scope as TokenScope } from '@handrail/access';

/** A signed-in worker, or one on whose behalf a service acts. */
export interface KnownWorker {
  readonly workerId: string;
  readonly displayName: string;
  readonly grade: string;
  readonly homeUnitId: string | null;
  /** Roles held at the time of the request, with the duty of the nurse in charge among them. */
  readonly roles: readonly HeldRole[];
}

/** Who makes a request. */
export type Identity =
  | { readonly kind: 'nobody' }
  | {
      readonly kind: 'person';
      readonly worker: KnownWorker;
      readonly session: { readonly tokenHash: Uint8Array; readonly endsAt: Date; readonly accountVersion: number };
    }
  | {
      readonly kind: 'service';
      readonly tokenId: string;
      readonly name: string;
      readonly scopes: readonly TokenScope[];
      readonly onBehalfOf?: KnownWorker;
    };

export function actorOf(identity: Identity): Actor {
  switch (identity.kind) {
    case 'nobody':
      return { kind: 'nobody' };
    case 'person':
      return { kind: 'person', roles: identity.worker.roles };
    case 'service':
      return {
        kind: 'service',
        scopes: identity.scopes,
        ...(identity.onBehalfOf ? { onBehalfOf: { roles: identity.onBehalfOf.roles } } : {}),
      };
    default:
      return identity satisfies never;
  }
}

/** The worker whose rights count, if there is one. */
export function workerOf(identity: Identity): KnownWorker | undefined {
  return identity.kind === 'person' ? identity.worker : identity.kind === 'service' ? identity.onBehalfOf : undefined;
}

/** How the request shows in logs and limits: an id, never a name of a person. */
export function actorLabel(identity: Identity): string {
  const worker = workerOf(identity);
  if (worker) return `worker:${worker.workerId}`;
  return identity.kind === 'service' ? `service:${identity.name}` : 'nobody';
}
