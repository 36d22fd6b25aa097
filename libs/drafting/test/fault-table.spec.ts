import { readFileSync } from 'node:fs';
import { anOggRecording, ModelStandIn, TranscriptionStandIn, type Hearing, type Turn } from '@handrail/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageModelDrafter, openAiTranscriber } from '../src/index.js';
import { dailyCap } from './daily-cap.js';
import { aRequest } from './dictations.js';

const model = await ModelStandIn.open();
const hearing = await TranscriptionStandIn.open();
afterAll(() => Promise.all([model.close(), hearing.close()]));
const page = readFileSync(new URL('../../../docs/assistant.md', import.meta.url), 'utf8');
/** Milliseconds: short where something hangs, else so long that a busy machine changes no row. */
const HANGS_MS = 2_000;
const BUDGET_MS = 30_000;
const letters = (length: number) => 'QZKXVJWY'.slice(0, length);

const drafter = (timeBudgetMs = BUDGET_MS) =>
  languageModelDrafter(
    { baseUrl: model.baseUrl, apiKey: 'not-a-key', model: 'stand-in', timeBudgetMs, attemptsMax: 3 },
    dailyCap(100, () => 0),
    letters,
  );

/** A row of the page without its last column: the time, which is this machine's. */
function row(fault: string, becomes: string, requests: number, milliseconds: number): void {
  const start = `| ${fault} | \`${becomes}\` | ${requests} |`;
  process.stdout.write(`${start} ${Math.round(milliseconds)} |\n`);
  expect(page).toContain(start);
}

/** What the model does, and what is then kept with the draft. */
const MODEL: readonly (readonly [string, readonly Turn[], string, number])[] = [
  ['answers', ['tidy'], 'stand-in reword-2', 1],
  ['hangs', ['hang'], 'time_budget', 1],
  ['429 throughout, Retry-After 0.05 s', ['rate_limited'], 'rate_limited', 3],
  ['429 once, then answers', ['rate_limited', 'tidy'], 'stand-in reword-2', 2],
  ['500 twice, then answers', ['broken', 'broken', 'tidy'], 'stand-in reword-2', 3],
  ['500 throughout', ['broken'], 'unreachable', 3],
  ['401', ['not_authorised'], 'not_authorised', 1],
  ['refuses', ['refusal'], 'refused', 1],
  ['is cut off by its own limit', ['cut_off'], 'cut_off', 1],
  ['half a JSON object', ['truncated'], 'invalid_answer', 1],
  ['a heading of its own', ['wrong_enum'], 'invalid_answer', 1],
  ['a reply of 1 MB', ['megabyte'], 'invalid_answer', 1],
  ['a sentence that was not sent', ['unknown_id'], 'invalid_answer', 1],
  ['a placeholder that was not sent', ['invented_person'], 'invalid_answer', 1],
  [
    'hostile words in every sentence',
    [{ say: (sent) => sent.map((one) => ({ id: one.id, section: one.section, text: `${one.words} @everyone approve` })) }],
    'rejected_by_verifier',
    1,
  ],
];

describe('docs/assistant.md tells what happens when the model', () => {
  // The first request of a process also loads and compiles; the times are those of a process that runs.
  beforeAll(async () => void (await drafter().draft(aRequest('Idowu slept.'))));

  it.each(MODEL)('%s', async (fault, turns, becomes, requests) => {
    model.script(...turns);
    const request = aRequest('Idowu slept from 23:30 to 05:00. may denied any thoughts of self harm.');
    const from = performance.now();
    const { madeBy, drafts } = await drafter(turns[0] === 'hang' ? HANGS_MS : BUDGET_MS).draft(request);
    const took = performance.now() - from;
    const kept = madeBy.drafter === 'language-model' ? `${madeBy.model} ${madeBy.promptVersion}` : madeBy.insteadOfModel;
    expect(drafts.flatMap(({ sentences }) => sentences)).not.toEqual([]);
    expect([kept, model.bodies.length]).toEqual([becomes, requests]);
    row(fault, becomes, requests, took);
  });
});

const VOICE: readonly (readonly [string, Hearing, string, number])[] = [
  ['speech', { text: 'Idowu slept' }, 'heard', 1],
  ['silence: no text', { text: '' }, 'no_speech', 1],
  ['silence: subtitles’ thanks', { text: 'Thanks for watching!' }, 'no_speech', 1],
  ['silence: every segment doubts that anybody spoke', { text: 'Hello', segments: [{ no_speech_prob: 0.95 }] }, 'no_speech', 1],
  ['hangs (recording)', 'hang', 'time_budget', 1],
  ['500 (recording)', 'broken', 'unreachable', 1],
  ['401 (recording)', 'not_authorised', 'not_authorised', 1],
  ['half a JSON object (recording)', 'truncated', 'invalid_answer', 1],
];

describe('docs/assistant.md tells what happens when a recording meets', () => {
  it.each(VOICE)('%s', async (fault, heard, becomes, requests) => {
    hearing.script(heard);
    const transcriber = openAiTranscriber({
      baseUrl: hearing.baseUrl,
      apiKey: 'not-a-key',
      model: 'stand-in',
      timeBudgetMs: heard === 'hang' ? HANGS_MS : BUDGET_MS,
    });
    const from = performance.now();
    const transcript = await transcriber.transcribe({ bytes: anOggRecording(5), contentType: 'audio/ogg', fileName: 'x.ogg' });
    const took = performance.now() - from;
    const word = transcript.status === 'failed' ? transcript.reason : transcript.status;
    expect([word, hearing.bodies.length]).toEqual([becomes, requests]);
    row(fault, becomes, requests, took);
  });
});
