import { describe, expect, it } from 'vitest';
import { captured, draftView, mentionInWords } from '@handrail/contracts';
import type { DraftView } from '../api/notes.js';
import { writeActionId } from '../chat/action-id.js';
import type { Block } from '../chat/reply.js';
import { capturedReply, draftReply } from './draft.reply.js';
import { subjectReply } from './subject.reply.js';

const ID = '0190a5b2-7d1c-7c3a-9c3e-1f2e3d4c5b6a';
const textOf = (blocks: readonly Block[]) => blocks.map((b) => (b.kind === 'list' ? b.items.join('\n') : b.text)).join('\n');
const labels = (reply: { buttons?: readonly { label: string }[] }) => (reply.buttons ?? []).map((b) => b.label);
const aDraft = (over: object = {}): DraftView =>
  draftView.parse({
    draftId: ID,
    captureId: ID,
    eventAt: '2026-11-24T15:05:00+00:00',
    lateEntry: false,
    receivedAt: '2026-11-24T15:05:00+00:00',
    notice: null,
    speakTo: 'nurse-in-charge',
    sentences: [],
    returnReason: null,
    madeBy: 'extractive-1',
    contentHash: 'a'.repeat(64),
    state: 'drafted',
    ref: 'AL-07',
    dictation: 'the dictation',
    leftOut: [],
    unsupported: [],
    mentions: [],
    questions: [],
    missing: [],
    prompts: [],
    sections: [{ heading: 'Activity', sentences: ['a drafted sentence'] }],
    ...over,
  });
const ZONE = 'Europe/London';

const span = { captureId: ID, start: 0, end: 4 };

describe('the draft that an author reads', () => {
  it('shows what is left out first, then what is urgent with its exact words, then the draft, then the dictation', () => {
    const quote = "I can't promise I won't use the cord tonight";
    const mentions = [
      {
        flagId: ID,
        category: 'self-harm',
        urgency: 'act-now' as const,
        assertion: 'affirmed' as const,
        inWords: mentionInWords('self-harm', 'affirmed'),
        quote,
        span: { captureId: ID, start: 0, end: quote.length },
      },
    ];
    const text = textOf(draftReply(aDraft({ leftOut: ['left out'], mentions }), ZONE).blocks);
    const places = ['left out', quote, 'a drafted sentence', 'the dictation'].map((part) => text.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(text).toContain('speak to the nurse in charge yourself, now');
  });

  it('says that nothing is left out only where every sentence stands as it was said; a re-worded one stands beside the words of its author', () => {
    const sentence = { key: 'k', text: 'Ate toast.', filedAs: null, reworded: null, spans: [span] };
    expect(textOf(draftReply(aDraft({ sentences: [sentence] }), ZONE).blocks)).toContain('Nothing that you said is left out.');
    const text = textOf(draftReply(aDraft({ sentences: [{ ...sentence, reworded: 'um ate toast' }] }), ZONE).blocks);
    expect(text).not.toContain('Nothing that you said is left out.');
    expect(text).toContain('“Ate toast.” for your “um ate toast”');
  });

  it('says that the rest is elsewhere where the dictation told of somebody else too', () => {
    const text = 'Ann ate toast. Bob slept.';
    const sentence = { key: 'k', text: 'Ann ate toast.', filedAs: null, reworded: null, spans: [{ captureId: ID, start: 0, end: 14 }] };
    const captures = [{ captureId: ID, text }];
    expect(textOf(draftReply(aDraft({ sentences: [sentence], captures }), ZONE).blocks)).toContain(
      'Nothing is left out of this draft. What else you said is in a draft of its own',
    );
    const whole = { ...sentence, text, spans: [{ captureId: ID, start: 0, end: text.length }] };
    expect(textOf(draftReply(aDraft({ sentences: [whole], captures }), ZONE).blocks)).toContain('Nothing that you said is left out.');
  });

  it('says below a sentence which plan lines it counts as evidence of, as suggestions with a number; below the others nothing', () => {
    const long = `Walk beside him. ${'Slowly. '.repeat(30)}`;
    const link = (line: string, text: string | null, by: 'suggested' | 'author') => ({ line, text, by });
    const said = (key: string, text: string, more: object = {}) => ({ key, text, filedAs: null, reworded: null, spans: [span], ...more });
    const sentences = [
      said('a', 'He walked.', { planLinks: [link('AL-07.v3.2.3', long, 'suggested'), link('AL-07.v3.C1', null, 'suggested')] }),
      said('b', 'He slept.'),
      said('c', 'He walked.', {
        planLinks: [link('AL-07.v3.1.1', 'Offer a drink.', 'author')],
        planLinksOff: [link('AL-07.v3.W1', 'Paces', 'author')],
      }),
    ];
    const sections = [{ heading: 'Activity', sentences: ['He walked.', 'He slept.', 'He walked.'] }];
    const reply = draftReply(aDraft({ sentences, sections }), ZONE);
    const lines = textOf(reply.blocks).split('\n');
    const from = lines.indexOf('Activity');
    expect(lines.slice(from, from + 9)).toEqual([
      'Activity',
      'He walked.',
      expect.stringMatching(/^\[1\] Counts as evidence of: AL-07\.v3\.2\.3 “Walk beside him\. Slowly\..{80,140}…” \(a suggestion\)$/),
      expect.stringMatching(/^\[2\] Counts as evidence of: AL-07\.v3\.C1 \(what it says is not shown in chat here/),
      'He slept.',
      'He walked.',
      '[3] Counts as evidence of: AL-07.v3.1.1 “Offer a drink.” (put on by you)',
      'Taken off, no evidence of: AL-07.v3.W1 “Paces”',
      expect.stringContaining('is suggested by software'),
    ]);
    expect(labels(reply)).toEqual(['Confirm as my note', 'Add something', 'Take off as evidence', 'Put on as evidence', 'Withdraw']);
  });

  it('says nothing of evidence where nothing is linked, and offers no change of it once the draft is confirmed', () => {
    const sentences = [{ key: 'a', text: 'He slept.', filedAs: null, reworded: null, spans: [span] }];
    const sections = [{ heading: 'Sleep', sentences: ['He slept.'] }];
    expect(textOf(draftReply(aDraft({ sentences, sections }), ZONE).blocks)).not.toContain('vidence');
    expect(labels(draftReply(aDraft({ sentences, sections }), ZONE))).not.toContain('Take off as evidence');
    expect(labels(draftReply(aDraft({ sentences, sections, state: 'filed' }), ZONE))).toEqual([]);
  });

  it('S5: cannot be confirmed while it asks whom it is about', () => {
    const questions = [
      {
        questionId: 'who',
        text: 'Which Sam?',
        choices: [
          { value: 'AL-03', label: 'AL-03, room 3' },
          { value: 'AL-15', label: 'AL-15, room 11' },
        ],
      },
    ];
    expect(labels(draftReply(aDraft({ ref: null, questions }), ZONE))).toEqual([
      'AL-03, room 3',
      'AL-15, room 11',
      'Add something',
      'Withdraw',
    ]);
  });

  it('S3: shows a denied thought as denied, and raises no alarm', () => {
    const mentions = [
      {
        flagId: null,
        category: 'suicidal thoughts',
        urgency: null,
        assertion: 'negated' as const,
        inWords: mentionInWords('suicidal thoughts', 'negated'),
        quote: 'Denied any thoughts of self-harm.',
        span,
      },
    ];
    const text = textOf(draftReply(aDraft({ mentions }), ZONE).blocks);
    expect(text).toContain('said as not so');
    expect(text).not.toContain('ACT NOW');
  });

  it('says what is urgent at once even when one dictation made several drafts', () => {
    const mentions = [
      {
        flagId: ID,
        category: 'assault',
        urgency: 'act-now' as const,
        assertion: 'affirmed' as const,
        inWords: mentionInWords('assault', 'affirmed'),
        quote: '12 had hit her',
        span,
      },
    ];
    const reply = capturedReply(
      captured.parse({
        captureId: ID,
        receivedAt: '2026-11-24T15:05:00Z',
        repeated: false,
        drafts: [aDraft({ mentions }), aDraft({ ref: 'AL-12' })],
      }),
      ZONE,
    );
    expect(textOf(reply.blocks)).toContain('12 had hit her');
    expect(labels(reply)).toEqual(['Open AL-07', 'Open AL-12']);
  });
});

it('says once whom to speak to, then every act-now quote with what it is about', () => {
  const mention = (category: string, quote: string) => ({
    flagId: ID,
    category,
    urgency: 'act-now' as const,
    assertion: 'affirmed' as const,
    inWords: mentionInWords(category, 'affirmed'),
    quote,
    span,
  });
  const text = textOf(
    draftReply(aDraft({ mentions: [mention('suicidal_ideation', 'end his life'), mention('ligature', 'the cord')] }), ZONE).blocks,
  );
  expect(text.match(/ACT NOW/g)).toHaveLength(1);
  expect(text).toContain('About suicide, said as happening now:');
  expect(text).not.toContain('suicidal_ideation');
});

it('a decision is bound to the hash or version that was read, and only what is allowed is offered', () => {
  const subject = {
    kind: 'countersign' as const,
    id: ID,
    unit: 'alder',
    subject: null,
    title: 'Note about AL-07',
    quotes: ['words'],
    lines: [],
    version: 2,
    contentHash: 'b'.repeat(64),
    may: ['countersign' as const],
  };
  expect(subjectReply(subject).buttons).toEqual([
    { label: 'Countersign', action: 'review.note', args: [ID, 'countersign', 'b'.repeat(64)] },
  ]);
  for (const { action, args } of subjectReply({ ...subject, may: ['countersign', 'return'] }).buttons ?? [])
    expect(writeActionId(action, args).length).toBeLessThanOrEqual(100);
  expect(labels(subjectReply({ ...subject, may: [] }))).toEqual([]);
});
