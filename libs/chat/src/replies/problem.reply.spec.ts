import { describe, expect, it } from 'vitest';
import { ApiLost, ApiProblem } from '../api/problems.js';
import type { Block } from '../chat/reply.js';
import { notStoredReply, problemReply } from './problem.reply.js';

const textOf = (blocks: readonly Block[]) => blocks.map((b) => (b.kind === 'list' ? b.items.join('\n') : b.text)).join('\n');

describe('failures in words', () => {
  const problem = (code: string, extra: object = {}) =>
    new ApiProblem({ type: '', title: 'Title', status: 404, code, detail: 'Detail.', traceId: 't', ...extra });

  it('S7: never tell whether the person exists, and offer to break the glass only where the API does', () => {
    const offered = textOf(problemReply(problem('no-record-you-can-open', { breakGlass: true })).blocks);
    const refused = textOf(problemReply(problem('no-record-you-can-open')).blocks);
    expect(offered).toContain('/break-glass');
    expect(refused).toBe('There is no record that you can open under that reference.');
  });

  it('hand unacknowledged words back whole', () => {
    const begins = (error: unknown) => {
      const { blocks } = notStoredReply(error, 'every word');
      expect(blocks.at(-1)).toEqual({ kind: 'quote', text: 'every word' });
      return /^NOT (STORED|ACKNOWLEDGED)/.exec(textOf(blocks))?.[0];
    };
    // Whether it was stored is known only of a refusal: a commit may go through although its answer does not.
    expect([new ApiLost('x'), problem('unavailable', { status: 503 })].map(begins)).toEqual(['NOT ACKNOWLEDGED', 'NOT ACKNOWLEDGED']);
    expect([problem('conflict', { status: 409 }), new Error('x')].map(begins)).toEqual(['NOT STORED', 'NOT STORED']);
  });
});
