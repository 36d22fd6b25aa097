import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';

const DESCRIPTION = `Handrail plans rotas, keeps notes of care and shows how work is shared.

People sign in and carry a session cookie; services carry a bearer token with scopes, and act for a linked worker with \`X-On-Behalf-Of: channel:user\`.
\`x-roles\` of an operation names the roles that may call it at all; which record, unit or duty they may call it for is decided for each request.
Errors are \`application/problem+json\` (RFC 9457) with a stable \`code\`. Times are RFC 3339 with an offset. An edit sends \`If-Match\`; a POST may send \`Idempotency-Key\`.`;

/** The OpenAPI 3.1 description, made of the same schemas that validate requests. */
export function describeApi(app: INestApplication): OpenAPIObject {
  const builder = new DocumentBuilder()
    .setTitle('Handrail')
    .setDescription(DESCRIPTION)
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('handrail_session', { type: 'apiKey', in: 'cookie' }, 'session')
    .addBearerAuth({ type: 'http' }, 'service')
    .build();
  const described = SwaggerModule.createDocument(app, builder, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
    standardSchemaConverter: (schema, { schemaType }) => (schema instanceof z.ZodType ? jsonSchemaOf(schema, schemaType) : undefined),
  });
  return withProblemTypes(described);
}

const PROBLEM = '#/components/schemas/Problem';

/** Swagger knows one content type for all answers of an operation; refusals have their own. */
function withProblemTypes(description: OpenAPIObject): OpenAPIObject {
  return JSON.parse(JSON.stringify(description), (_, value: unknown) => {
    const json = typeof value === 'object' && value !== null && 'application/json' in value ? value['application/json'] : undefined;
    const schema = typeof json === 'object' && json !== null && 'schema' in json ? json.schema : undefined;
    const isProblem = typeof schema === 'object' && schema !== null && '$ref' in schema && schema.$ref === PROBLEM;
    return isProblem ? { 'application/problem+json': json } : value;
  }) as OpenAPIObject;
}

/**
 * JSON Schema of a zod schema. A schema with an id becomes a component; as input it may differ from its output (defaults), so the
 * input form has a name of its own.
 */
function jsonSchemaOf(schema: z.ZodType, io: 'input' | 'output') {
  const made = z.toJSONSchema(schema, { io, target: 'draft-2020-12', unrepresentable: 'any' });
  const named = JSON.parse(
    JSON.stringify(made).replaceAll(/"#\/\$defs\/([^"]+)"/g, (_, id: string) => `"#/components/schemas/${id}${suffixOf(io)}"`),
  ) as { readonly $defs?: Record<string, unknown>; readonly $schema?: string; readonly id?: string };
  const { $defs = {}, $schema: _, id, ...rest } = named;
  const components = Object.fromEntries(Object.entries($defs).map(([name, part]) => [`${name}${suffixOf(io)}`, part]));
  if (typeof id !== 'string') return { schema: rest, components };
  const name = `${id}${suffixOf(io)}`;
  return { schema: { $ref: `#/components/schemas/${name}` }, components: { ...components, [name]: rest } };
}

function suffixOf(io: 'input' | 'output'): string {
  return io === 'input' ? 'Input' : '';
}
