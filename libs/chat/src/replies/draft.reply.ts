import type { Captured, Confirmed, DraftList, DraftView } from '../api/notes.js';
import { heading, list, quote, says, words, type Block, type Button, type Reply } from '../chat/reply.js';
import { evidenceButtons, sectionBlocks } from './draft-evidence.js';
import { ACT_NOW, urgentBlocks } from './incident.reply.js';
import { timeWords } from './when.js';

/** A draft for its author: what is missing from it first, then what is urgent, then the draft beside the dictation. */
export function draftReply(draft: DraftView, zone: string): Reply {
  if (draft.state === 'withdrawn')
    return says(
      `The draft about ${draft.ref ?? 'nobody yet'} is withdrawn. Your words are kept; what else they say is in your other drafts: /drafts.`,
    );
  const blocks: Block[] = [heading(`Draft about ${draft.ref ?? 'nobody yet'}. ${standingOf(draft)}`)];
  if (draft.returnReason !== null) blocks.push(heading('It came back to you'), words(draft.returnReason));
  if (draft.lateEntry) blocks.push(words(`Late entry: it tells of ${timeWords(draft.eventAt, zone)}.`));
  if (draft.questions.length > 0)
    blocks.push(
      heading('To answer before it can be confirmed'),
      list(draft.questions.map(({ text }, at) => `${numberOf(draft, at)}${text}`)),
    );
  blocks.push(
    ...section('You said, and the draft leaves out', draft.leftOut),
    ...section('In the draft without support in your words', draft.unsupported),
  );
  const reworded = draft.sentences.flatMap(({ text, reworded: said }) => (said === null ? [] : [`“${text}” for your “${said}”`]));
  if (draft.leftOut.length + draft.unsupported.length === 0) blocks.push(words(nothingLeftOut(draft, reworded.length > 0)));
  blocks.push(...mentionBlocks(draft.mentions, draft.speakTo));
  if (draft.missing.length > 0) blocks.push(words(`Still missing: ${draft.missing.join(', ')}.`));
  if (draft.prompts.length > 0) blocks.push(list(draft.prompts));
  blocks.push(...section('Re-worded by a language model: check each against your own words', reworded));
  blocks.push(...sectionBlocks(draft));
  blocks.push(heading('Your own words'), quote(draft.dictation));
  return { blocks, buttons: draftButtons(draft) };
}

/** What is true of a draft that lists nothing as left out: words that no sentence rests on stand in another draft, or its author changed them. */
function nothingLeftOut({ captures, sentences }: DraftView, reworded: boolean): string {
  const spans = sentences.flatMap((one) => one.spans);
  const used = (captureId: string, at: number) => spans.some((span) => span.captureId === captureId && span.start <= at && at < span.end);
  const elsewhere = captures.some(({ captureId, text }) =>
    [...text.matchAll(/[\p{L}\p{N}]/gu)].some(({ index }) => !used(captureId, index)),
  );
  if (elsewhere)
    return 'Nothing is left out of this draft. What else you said is in a draft of its own, or you changed it: /drafts shows them.';
  return reworded ? 'Every sentence of yours is here, some of them re-worded.' : 'Nothing that you said is left out.';
}

/** What it is to the record, in words. */
function standingOf({ state }: DraftView): string {
  switch (state) {
    case 'filed':
      return 'It is filed: an addendum corrects it, with /addendum.';
    case 'author-confirmed':
    case 'awaiting-countersign':
    case 'countersigned':
      return 'You confirmed it; it waits for a second person.';
    default:
      return 'It is not a record until you confirm it.';
  }
}

/** Tells which question a button answers, where there are several. */
const numberOf = ({ questions }: DraftView, at: number): string => (questions.length > 1 ? `${at + 1}. ` : '');

/** What its author can still change. */
const OPEN: ReadonlySet<DraftView['state']> = new Set(['drafted', 'needs-clarification', 'returned']);

/** Stands in the button of an answer that says that its author will edit: chat has no way to, so its reply must say where. */
export const WILL_EDIT = 'edit';
const promisesEdit = (label: string) => /\bI will edit\b/.test(label);

/** Where a draft is put right, in the words that every place in chat says it in. */
export const WHERE_TO_EDIT =
  'Chat cannot change a sentence. Change it in the web app, under Review; or withdraw this draft and dictate it again.';

/** How one goes on from a draft, for the help of the commands that show one. */
export const AFTER_A_DRAFT = [
  'A draft may ask you something: choose the answer by its button, or press Answer and write it. It can be confirmed once all is answered.',
  'A draft that should not stand is withdrawn with its Withdraw button; /drafts shows the drafts that wait, each to open.',
  'Something left out is added with Add something. The wording of a sentence is changed in the web app, under Review.',
];

function draftButtons(draft: DraftView): Button[] {
  if (!OPEN.has(draft.state)) return [];
  const answers = draft.questions.flatMap((question, at) =>
    question.choices.length > 0
      ? question.choices.map((choice) => ({
          label: `${numberOf(draft, at)}${choice.label}`,
          action: 'drafts.answer',
          args: [draft.draftId, question.questionId, choice.value, ...(promisesEdit(choice.label) ? [WILL_EDIT] : [])],
        }))
      : [
          {
            label: `Answer ${numberOf(draft, at)}`.replace(/\W+$/, ''),
            action: 'drafts.answer',
            args: [draft.draftId, question.questionId],
          },
        ],
  );
  const confirm: Button[] =
    draft.questions.length > 0
      ? []
      : [{ label: 'Confirm as my note', action: 'drafts.confirm', args: [draft.draftId, draft.contentHash], tone: 'main' }];
  return [
    ...answers.slice(0, 20),
    ...confirm,
    { label: 'Add something', action: 'drafts.add', args: [draft.draftId] },
    ...evidenceButtons(draft),
    { label: 'Withdraw', action: 'drafts.withdraw', args: [draft.draftId, draft.contentHash], tone: 'danger' },
  ];
}

const PASSED_ON = { 'this-shift': 'Passed on for this shift.', 'next-working-day': 'Passed on for the next working day.' } as const;
const KEPT_BACK = 'It is kept from those whom it names. To speak to somebody about it, tell the safeguarding lead or the on-call lead.';

function toDo(urgency: 'act-now' | keyof typeof PASSED_ON, speakTo: DraftView['speakTo']): string {
  if (urgency === 'act-now') return ACT_NOW[speakTo];
  return speakTo === 'safeguarding-lead' ? `${PASSED_ON[urgency]} ${KEPT_BACK}` : PASSED_ON[urgency];
}

type Mention = DraftView['mentions'][number];

/** What was seen, the most urgent first: once what to do about it, then each exact quote with what it is about. */
function mentionBlocks(mentions: readonly Mention[], speakTo: DraftView['speakTo']): Block[] {
  return (['act-now', 'this-shift', 'next-working-day', null] as const).flatMap((urgency) => {
    const these = mentions.filter((mention) => mention.urgency === urgency);
    if (these.length === 0) return [];
    return [
      urgency === null ? words('Seen, not passed on:') : words(toDo(urgency, speakTo)),
      ...these.flatMap(({ inWords, quote: said }) => [words(`${inWords}:`), quote(said)]),
    ];
  });
}

function section(title: string, sentences: readonly string[]): Block[] {
  return sentences.length === 0 ? [] : [heading(title), quote(sentences.join('\n'))];
}

/** The acknowledgement of a capture, with its drafts below it. The buttons are those of the only draft; several are opened one by one. */
export function capturedReply(captured: Captured, zone: string): Reply {
  const stored = words(
    captured.repeated
      ? 'Stored before; nothing was stored twice.'
      : `Stored at ${timeWords(captured.receivedAt, zone)}. Your words are safe.`,
  );
  const [first, ...others] = captured.drafts;
  if (first === undefined) return { blocks: [stored, ...urgentBlocks(captured.urgent), words('The draft is being made: see /drafts.')] };
  if (others.length > 0) {
    const opens = captured.drafts.map((d, i): Button => ({
      label: `Open ${d.ref ?? `draft ${i + 1}`}`,
      action: 'drafts.open',
      args: [d.draftId],
    }));
    // One danger stands in the draft of everybody whom it may be about: it is told once.
    const urgent = captured.drafts
      .flatMap((d) => d.mentions)
      .filter(
        (m, at, all) => m.urgency === 'act-now' && all.findIndex((one) => one.quote === m.quote && one.category === m.category) === at,
      );
    return {
      blocks: [
        stored,
        ...mentionBlocks(urgent, captured.drafts.some((d) => d.speakTo === 'safeguarding-lead') ? 'safeguarding-lead' : 'nurse-in-charge'),
        words(`${captured.drafts.length} drafts, one for each person. Open each: nothing is a record until you confirm it.`),
      ],
      buttons: opens,
    };
  }
  const reply = draftReply(first, zone);
  return { ...reply, blocks: [stored, ...reply.blocks] };
}

/** Drafts that wait for their author; at most 20 can be opened from here. */
export function draftsReply({ items }: DraftList, zone: string): Reply {
  if (items.length === 0) return says('No draft waits for you.');
  const lines = items.map((d) => {
    const asks = d.questions > 0 ? `, ${d.questions} to answer` : '';
    return `${d.ref ?? 'nobody yet'}, ${timeWords(d.receivedAt, zone)}${d.begins ? `, “${d.begins}”` : ''}${asks}${d.flags > 0 ? `, ${d.flags} flagged` : ''}`;
  });
  const opens = items
    .slice(0, 20)
    .map((d, i): Button => ({ label: `Open ${i + 1}: ${d.ref ?? 'nobody yet'}`, action: 'drafts.open', args: [d.draftId] }));
  return { blocks: [heading('Your drafts. None of them is a record yet.'), list(lines)], buttons: opens };
}

export function confirmedReply({ state, why, noteId }: Confirmed): Reply {
  const because = why ? ` ${why}` : '';
  if (state !== 'filed') return says(`Confirmed. It waits for a countersignature.${because}`);
  const add: Button[] = noteId === null ? [] : [{ label: 'Write an addendum', action: 'addendum.write', args: [noteId] }];
  return { ...says('Confirmed and filed. It can now be corrected only by an addendum: /addendum, now or later.'), buttons: add };
}
