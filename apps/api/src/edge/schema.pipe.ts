import { Injectable, StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { FieldProblem } from '@handrail/contracts';
import { InvalidRequest } from './request-errors.js';

type Issue = { readonly message: string; readonly path?: readonly unknown[] | undefined };

/** More than this many wrong fields are not listed: one answer is never longer than the request deserves. */
const ERRORS_MAX = 50;

/** Nest's own pipe, answering with each field's place: a JSON pointer in a body, a name elsewhere. */
@Injectable()
export class SchemaPipe extends StandardSchemaValidationPipe {
  override async transform<T>(value: T, metadata: ArgumentMetadata): Promise<T> {
    const schema = metadata.schema;
    if (schema === undefined || metadata.type === 'custom') return value;
    const result = await this.validate<T>(value, schema);
    if (result.issues === undefined) return result.value;
    throw new InvalidRequest(result.issues.slice(0, ERRORS_MAX).map((issue) => fieldProblem(issue, metadata)));
  }
}

function fieldProblem(issue: Issue, { type, data }: ArgumentMetadata): FieldProblem {
  const path = (issue.path ?? []).map((segment) =>
    String(typeof segment === 'object' && segment !== null && 'key' in segment ? segment.key : segment),
  );
  if (type === 'body') {
    const field = path.map((part) => `/${part.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
    return { in: 'body', field, message: issue.message };
  }
  return { in: type === 'param' ? 'path' : 'query', field: data ?? path.join('.'), message: issue.message };
}
