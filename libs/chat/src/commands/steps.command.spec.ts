import { describe, expect, it } from 'vitest';
import type { PlanAnswer, Problem } from '@handrail/contracts';
import type { ActorApi, Call } from '../api/actor-api.js';
import { ApiProblem } from '../api/problems.js';
import { writeActionId } from '../chat/action-id.js';
import { parseLine } from '../chat/parse-line.js';
import type { ChatRequest } from '../chat/command.js';
import { commands } from './index.js';
import { stepsCommand } from './steps.command.js';

const PERSON = { channel: 'terminal', id: 'sw' } as const;
const NOW = new Date('2026-11-23T09:00:00Z');

/** An API that answers every question in one way and keeps what it was asked. */
function answering(answer: PlanAnswer | Problem, id: string = PERSON.id) {
  const asked: unknown[] = [];
  const api: ActorApi = {
    person: { ...PERSON, id },
    requestId: 'r',
    call<T>({ body }: Call<T>): Promise<T> {
      asked.push(body);
      return 'code' in answer ? Promise.reject(new ApiProblem(answer)) : Promise.resolve(answer as T);
    },
    zone: () => Promise.resolve('Europe/London'),
    bytes: () => Promise.reject(new Error('no picture is asked for')),
  };
  const request = (values: Readonly<Record<string, string>>, args: readonly string[] = []): ChatRequest => ({
    id: 'i',
    person: api.person,
    askedAt: NOW,
    values,
    args,
  });
  const typed = (line: string) => {
    const read = parseLine(line, commands);
    if (read.kind !== 'command') throw new Error(JSON.stringify(read));
    return stepsCommand.run(request(read.values), api);
  };
  const said = (args: readonly string[], ref: string) => stepsCommand.actions['steps.whom'].run(request({ ref }, args), api);
  return { asked, typed, said, pressed: (args: readonly string[]) => stepsCommand.actions['steps.of'].run(request({}, args), api) };
}

describe('/steps', () => {
  it('hands the first word on as the person, and the API says whose it is', async () => {
    const { asked, typed } = answering({ kind: 'which-person', refs: [], emergency: null });
    await typed('/steps crisis plan for 07');
    expect(asked).toEqual([{ question: 'plan for 07', ref: 'crisis' }]);
  });

  it('keeps a first word that was the question’s own for the button that says who is meant', async () => {
    const { asked, typed, pressed } = answering({ kind: 'which-person', refs: ['AL-03', 'AL-15'], emergency: null });
    const { buttons = [] } = await typed('/steps crisis plan for Sam');
    await pressed(buttons[1]!.args);
    expect(asked.at(-1)).toEqual({ question: 'crisis plan for Sam', ref: 'AL-15' });
  });

  it('asks the same question again for whoever is said, so that nobody types it twice', async () => {
    const { asked, typed, said } = answering({ kind: 'which-person', refs: [], emergency: null });
    const { buttons = [] } = await typed('/steps what do I do now she’s pacing');
    expect(buttons).toMatchObject([{ label: 'Say whom', action: 'steps.whom' }]);
    const { args } = buttons[0]!;
    expect(writeActionId('steps.whom', args)).not.toContain('pacing');
    const form = stepsCommand.actions['steps.whom'].ask({ id: 'i', person: PERSON, askedAt: NOW, values: {}, args });
    expect(form.fields).toMatchObject([{ name: 'ref', required: true }]);
    await said(form.args, ' AL-07 ');
    expect(asked.at(-1)).toEqual({ question: 'what do I do now she’s pacing', ref: 'AL-07' });
  });

  it('keeps the question as it was when what was said for the person names nobody', async () => {
    const { asked, typed, said } = answering({ kind: 'which-person', refs: [], emergency: null });
    const again = await said((await typed('/steps what now')).buttons![0]!.args, 'Pickles');
    await said(again.buttons![0]!.args, 'AL-07');
    expect(asked.at(-1)).toEqual({ question: 'what now', ref: 'AL-07' });
  });

  it('opens nothing with a question that somebody else asked', async () => {
    const { typed } = answering({ kind: 'which-person', refs: [], emergency: null });
    const { buttons = [] } = await typed('/steps what now');
    const other = answering({ kind: 'which-person', refs: [], emergency: null }, 'another');
    expect(JSON.stringify(await other.said(buttons[0]!.args, 'AL-03'))).toContain('no longer at hand');
    expect(other.asked).toEqual([]);
  });

  it('offers to break the glass for the reference in the question where the first word is none', async () => {
    const { typed } = answering({ code: 'no-record-you-can-open', breakGlass: true, status: 404, title: '', traceId: 't' } as Problem);
    expect((await typed('/steps crisis plan for AL-12')).buttons?.[0]?.args[0]).toBe('AL-12');
    expect((await typed('/steps AL-12 crisis plan')).buttons?.[0]?.args[0]).toBe('AL-12');
  });
});
