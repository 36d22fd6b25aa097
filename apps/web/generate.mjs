// Makes src/generated: the client of the API as the API describes itself now. Needs a built apps/api and no running one.
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';

const here = import.meta.dirname;
const described = join(here, 'dist', 'openapi.json');
const generated = join(here, 'src', 'generated');

mkdirSync(join(here, 'dist'), { recursive: true });
const printed = execFileSync(process.execPath, [join(here, '../api/dist/print-description.js')], {
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
writeFileSync(described, printed);
// Two patterns of one text say nothing to a type, and the generator would call a calendar day unknown.
const description = JSON.parse(printed, (_, value) =>
  value?.type === 'string' && Array.isArray(value.allOf) ? { type: 'string', description: value.description } : value,
);
await createClient({
  input: description,
  output: { path: generated, importFileExtension: '.js' },
  logs: { level: 'silent', file: false },
  plugins: ['@hey-api/typescript', '@hey-api/client-fetch', '@hey-api/sdk', { name: '@tanstack/react-query', mutationOptions: false }],
});
// The runtime that the generator copies in is not written for exactOptionalPropertyTypes; calls and types are, and stay checked.
for (const file of globSync('{client,core}/*.ts', { cwd: generated })) {
  const path = join(generated, file);
  writeFileSync(path, `// @ts-nocheck\n${readFileSync(path, 'utf8')}`);
}
// The generator types what a query throws as the document the API sends; the fetch layer throws it as an error (src/api/problem.ts).
const queries = join(generated, '@tanstack', 'react-query.gen.ts');
writeFileSync(
  queries,
  `import type { DefaultError as Thrown } from '@tanstack/react-query';\n${readFileSync(queries, 'utf8').replaceAll(/(ueryOptions<\w+), \w+Error,/g, '$1, Thrown,')}`,
);
