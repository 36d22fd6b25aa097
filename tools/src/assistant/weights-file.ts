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

/** A whole weights file of one table that is read at the first call: `what` its weights weigh, `reader` the function that gives them, `made` by which tool and from how much. */
export const tableFile = (learnt: WeightTable, { what, reader, made }: Readonly<Record<'what' | 'reader' | 'made', string>>): string =>
  `import { readTable, type WeightTable } from '../weigh/table.js';

/* Made by ${made}; not to be edited. One byte a weight, in base64. */
let weights: WeightTable | undefined;

/** The learnt weights of ${what}, read at the first call and kept. */
export function ${reader}(): WeightTable {
  weights ??= ${tableCall(learnt, 'BYTES')};
  return weights;
}

${tableBytes(learnt, 'BYTES')}
`;
