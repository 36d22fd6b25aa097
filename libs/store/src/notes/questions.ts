import { randomUUID } from 'node:crypto';
import { db, type Transaction } from '../transaction/transaction.js';

/** A question to a draft's author, with the draft that waits for its answer. */
export interface StoredQuestion {
  readonly draftId: string;
  readonly key: string;
  readonly kind: string;
  readonly state: 'ASKED' | 'ANSWERED' | 'DROPPED';
  /** JSON text of the question as asked. */
  readonly question: string;
  /** JSON text of the answer. */
  readonly answer: string | null;
}

/** Asks; a question that stands with the draft already is not asked twice. */
export async function askQuestions(
  tx: Transaction,
  draftId: string,
  questions: readonly { readonly key: string; readonly kind: string; readonly question: string }[],
): Promise<void> {
  if (questions.length === 0) return;
  const [{ last } = { last: 0 }] = await db(tx).$queryRaw<{ last: number }[]>`
    select coalesce(max(number), 0) as last from note_question where draft_id = ${draftId}::uuid`;
  for (const [i, { key, kind, question }] of questions.entries()) {
    const id = randomUUID();
    await db(tx).$executeRaw`insert into note_question (id, draft_id, number, key, kind, question_sealed, asked_at)
      values (${id}::uuid, ${draftId}::uuid, ${last + i + 1}, ${key}, ${kind}, ${tx.seal('note_question.question_sealed', id, question)}, ${tx.now})
      on conflict do nothing`;
  }
}

/** Questions of the drafts, in the order asked. */
export async function questionsOf(tx: Transaction, draftIds: readonly string[]): Promise<StoredQuestion[]> {
  const rows = await db(tx).$queryRaw<
    {
      id: string;
      draftId: string;
      key: string;
      kind: string;
      state: StoredQuestion['state'];
      question: Uint8Array;
      answer: Uint8Array | null;
    }[]
  >`select id, draft_id as "draftId", key, kind, state, question_sealed as question, answer_sealed as answer
    from note_question where draft_id = any (${[...draftIds]}::uuid[]) order by asked_at, number`;
  return rows.map(({ id, question, answer, ...row }) =>
    Object.assign(row, {
      question: tx.open('note_question.question_sealed', id, question),
      answer: tx.openOptional('note_question.answer_sealed', id, answer),
    }),
  );
}

/** Settles a question with every draft that waits for it. @returns false when none of them does any more */
export async function settleQuestion(
  tx: Transaction,
  draftIds: readonly string[],
  key: string,
  state: 'ANSWERED' | 'DROPPED',
  answer: string | null,
): Promise<boolean> {
  const open = await db(tx).$queryRaw<{ id: string }[]>`
    select id from note_question where draft_id = any (${[...draftIds]}::uuid[]) and key = ${key} and state = 'ASKED' for update`;
  for (const { id } of open) {
    const sealed = answer === null ? null : tx.seal('note_question.answer_sealed', id, answer);
    await db(tx)
      .$executeRaw`update note_question set state = ${state}, answer_sealed = ${sealed}, answered_at = ${tx.now} where id = ${id}::uuid`;
  }
  return open.length > 0;
}
