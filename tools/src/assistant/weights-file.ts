import type { WeightTable } from '@handrail/care-notes/learning';

const LINE_LENGTH = 160;

/** The call that reads a learnt table back, as it stands in a weights file; `name` is the constant of its bytes. */
export function tableCall({ columns, places, step, always }: WeightTable, name: string): string {
  return `readTable(${columns}, ${places}, ${step}, [${always.join(', ')}], ${name})`;
}

/** That constant: one byte a weight, in base64. */
export function tableBytes({ weights }: WeightTable, name: string): string {
  const base64 = Buffer.from(weights.buffer, weights.byteOffset, weights.length).toString('base64');
  return `const ${name} = \`\n${(base64.match(new RegExp(`.{1,${LINE_LENGTH}}`, 'g')) ?? []).join('\n')}\n\`;`;
}
