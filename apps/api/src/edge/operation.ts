import { applyDecorators, RequestMethod, SetMetadata } from '@nestjs/common';
import { METHOD_METADATA, PARAMTYPES_METADATA } from '@nestjs/common/constants.js';
import { ApiBearerAuth, ApiCookieAuth, ApiExtension, ApiHeader, ApiOperation, ApiResponse } from '@nestjs/swagger';
import { catalogue, rolesOf, type Operation as OperationName } from '@handrail/access';
import { problem, PROBLEMS, type ProblemCode } from '@handrail/contracts';
import type { z } from 'zod';

/** What a route answers with: the schema of its JSON, or the content type of something else. */
export type Answer = z.ZodType | { readonly content: string; readonly what: string };

/** How a route fulfils its operation. */
export interface RouteContract {
  /** Answers by status; a 204 answers with nothing. */
  readonly answers: Readonly<Record<number, Answer | 'nothing'>>;
  /** Problem codes beyond those that every operation of its kind can answer. */
  readonly refusals?: readonly ProblemCode[];
  /** True when the change must say which version it was based on, by If-Match. */
  readonly edits?: boolean;
}

export interface RouteMeaning extends RouteContract {
  readonly operation: OperationName;
}

/** More than any handler takes. */
const PARAMETERS_MAX = 12;

export const ROUTE_MEANING = Symbol('what a route means');

/**
 * Ties a route to one operation of the policy. Stands above `@Get`, `@Post` and so on.
 * Start-up fails for a route without it; the OpenAPI description gets its title, `x-operation`, `x-roles` and every documented status.
 */
export function Operation(operation: OperationName, contract: RouteContract): MethodDecorator {
  return (target, property, descriptor) => {
    const method: unknown = Reflect.getMetadata(METHOD_METADATA, descriptor.value as object);
    if (typeof method !== 'number') throw new Error(`${String(property)}: write @Operation above @Get, @Post, @Put, @Patch or @Delete`);
    tellSwaggerThatThereAreParameters(target, property);
    const meaning: RouteMeaning = { operation, ...contract };
    applyDecorators(SetMetadata(ROUTE_MEANING, meaning), ...described(meaning, method))(target, property, descriptor);
  };
}

/**
 * Swagger describes parameters only where the compiler wrote their types, which nothing here depends on; what it describes them
 * with are the schemas. So it is told that there are some, of no type in particular.
 */
function tellSwaggerThatThereAreParameters(target: object, property: string | symbol): void {
  if (Reflect.getMetadata(PARAMTYPES_METADATA, target, property) !== undefined) return;
  Reflect.defineMetadata(PARAMTYPES_METADATA, Array<unknown>(PARAMETERS_MAX).fill(Object), target, property);
}

function described(meaning: RouteMeaning, method: RequestMethod): MethodDecorator[] {
  const { operation } = meaning;
  const policy = catalogue[operation];
  const scopes = [...(policy.onBehalf ?? []), ...(policy.alone ?? [])];
  const decorators = [
    ApiOperation({ summary: policy.name }),
    ApiExtension('x-operation', operation),
    ApiExtension('x-roles', policy.open ? ['anyone'] : rolesOf(operation)),
    ApiExtension('x-service-scopes', scopes),
    ...Object.entries(meaning.answers).map(([status, answer]) => ApiResponse({ status: Number(status), ...answerDescription(answer) })),
    ...refusalResponses(refusalsOf(meaning, method)),
  ];
  if (!policy.open) decorators.push(ApiCookieAuth('session'), ApiBearerAuth('service'));
  if (meaning.edits)
    decorators.push(
      ApiHeader({ name: 'If-Match', required: true, description: 'ETag of the version that the change is based on, such as "3"' }),
    );
  if (method === RequestMethod.POST) {
    decorators.push(
      ApiHeader({
        name: 'Idempotency-Key',
        required: false,
        description: 'Required of service tokens. A repeat with the same key gets the first answer.',
      }),
    );
  }
  return decorators as MethodDecorator[];
}

function answerDescription(answer: Answer | 'nothing') {
  if (answer === 'nothing') return { description: 'Done; nothing to say' };
  if ('content' in answer) return { description: answer.what, content: { [answer.content]: { schema: { type: 'string' as const } } } };
  return { description: 'Done', standardSchema: answer };
}

/** Every problem that the operation can answer: the general ones of its kind and its own. */
export function refusalsOf({ operation, refusals = [], edits }: RouteMeaning, method: RequestMethod): readonly ProblemCode[] {
  const policy = catalogue[operation];
  const codes = new Set<ProblemCode>([
    'malformed-request',
    'invalid-request',
    'control-character',
    'too-many-requests',
    'internal',
    'unavailable',
  ]);
  if (!policy.open) for (const code of ['not-signed-in', 'not-allowed'] as const) codes.add(code);
  if (policy.breakGlass) codes.add('no-record-you-can-open');
  if (method !== RequestMethod.GET && method !== RequestMethod.DELETE) {
    for (const code of ['malformed-json', 'too-deep', 'too-large', 'unsupported-media-type'] as const) codes.add(code);
  }
  if (method !== RequestMethod.GET && !policy.open) codes.add('foreign-origin');
  // The database has the last word on every change: a step, a row kept as it is, an id of nothing, a lost race (see store-refusals).
  if (method !== RequestMethod.GET) for (const code of ['conflict', 'not-found', 'stale-version'] as const) codes.add(code);
  if (method === RequestMethod.POST && !policy.open)
    for (const code of ['idempotency-key-required', 'key-used-for-another-request'] as const) codes.add(code);
  if (edits) for (const code of ['stale-version', 'version-required'] as const) codes.add(code);
  for (const code of refusals) codes.add(code);
  return [...codes];
}

function refusalResponses(codes: readonly ProblemCode[]) {
  const byStatus = Map.groupBy(codes, (code) => PROBLEMS[code].status);
  return [...byStatus].map(([status, same]) =>
    ApiResponse({ status, description: same.map((code) => `\`${code}\`: ${PROBLEMS[code].title}`).join('; '), standardSchema: problem }),
  );
}
