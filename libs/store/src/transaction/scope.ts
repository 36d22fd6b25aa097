/** Jobs that act on nobody's behalf. Row security gives each its own tables; `import` is the widest. */
export type Service = 'import' | 'relay' | 'planner' | 'clock' | 'sign-in' | 'audit' | 'keys';

/** On whose behalf a transaction runs. The trace id ties a note to the rota change that it led to. */
export type Scope =
  | { readonly kind: 'worker'; readonly workerId: string; readonly traceId: string }
  | { readonly kind: 'service'; readonly service: Service; readonly traceId: string };

/** How the scope stands in audit entries and idempotency records: `worker:<id>` or `service:<name>`. */
export function actorOf(scope: Scope): string {
  return scope.kind === 'worker' ? `worker:${scope.workerId}` : `service:${scope.service}`;
}
