import { HEADINGS, isoAt, type Question } from '@handrail/care-notes';
import { mentionInWords, type DraftView, type FiledNoteView, type PlanLink, type SpeakTo } from '@handrail/contracts';
import type { DraftState, FiledNote, StoredCapture, StoredDraft, StoredFlag, StoredQuestion, WritablePerson } from '@handrail/store';
import { minuteAt } from './dictation-context.js';
import { contentOf, type ContentLink, type ContentMention, type LeftOutWhy } from './draft-content.js';
import { NOTE_HEADINGS, NOTE_SECTIONS, type NoteSection } from './note-sections.js';
import { placeInWords } from './place-in-words.js';
import { inWords } from './question-words.js';

const WHY: Readonly<Record<LeftOutWhy, string>> = {
  filler: 'no content',
  instruction: 'spoken to the software',
  taken_back: 'taken back by you',
  drafter_left_it: 'left out by the drafter',
  'about-nobody': 'about nobody in particular',
  'about-somebody-else': 'about somebody else: dictate it as a note of its own',
  struck: 'struck by you',
};

const ACT_NOW_NOTICE =
  'ACT NOW: speak to the nurse in charge, or whoever leads the shift, yourself and now. Your words were passed on, but do not wait for that.';

const CONCERN_NOTICE =
  'ACT NOW: see that the person is safe, and tell the safeguarding lead or the on-call lead yourself and now, and nobody whom your words name. They were passed on, but do not wait for that.';

/** Nothing of it cannot wait. */
const CONCERN_PASSED_ON =
  'Your words were passed on to the safeguarding lead and the team lead, and are kept from those whom they name. To speak to somebody about it, tell the safeguarding lead or the on-call lead.';

/** The state of a draft as the contract names it. */
export const stateName = (state: DraftState): DraftView['state'] =>
  state === 'CANCELLED' ? 'withdrawn' : (state.toLowerCase().replaceAll('_', '-') as DraftView['state']);

export interface DraftParts {
  readonly draft: StoredDraft;
  /** The dictation and what was added to it, in the order received. */
  readonly captures: readonly StoredCapture[];
  readonly questions: readonly StoredQuestion[];
  readonly flags: readonly StoredFlag[];
  readonly people: readonly Pick<WritablePerson, 'ref' | 'room'>[];
  readonly speakTo: SpeakTo;
  /** False where whoever asks may be told which line of a plan is meant, and not what it says. */
  readonly quotesPlan: boolean;
}

/** A draft as it is read: left out first, then what is urgent, then the draft beside the dictation. Pure. */
export function showDraft({ draft, captures, questions, flags, people, speakTo, quotesPlan }: DraftParts): DraftView {
  const content = contentOf(draft.content);
  const [first] = captures;
  const open = questions.filter(({ draftId, state }) => draftId === draft.draftId && state === 'ASKED');
  const textOf = new Map(captures.map(({ captureId, text }) => [captureId, text]));
  const labelOf = (ref: string) => {
    const place = placeInWords(people.find((person) => person.ref === ref)?.room ?? null);
    return place === '' ? ref : `${ref}, ${place}`;
  };
  const words = (question: Question) =>
    question.span ? ([...textOf.values()].map((text) => text.slice(question.span?.start, question.span?.end))[0] ?? '') : '';
  const mentions = content.mentions.map((mention) => shownMention(mention, flags, draft.draftId));
  const actNow = mentions.some(({ urgency }) => urgency === 'act-now');
  return {
    draftId: draft.draftId as DraftView['draftId'],
    captureId: draft.captureId as DraftView['captureId'],
    contentHash: draft.contentHash,
    state: stateName(draft.state),
    ref: content.ref,
    eventAt: content.eventAt,
    lateEntry: content.lateEntry,
    receivedAt: isoAt(minuteAt(first?.receivedAt ?? draft.createdAt), content.timeZone),
    dictation: captures.map(({ text }) => text).join('\n'),
    captures: captures.map(({ captureId, text }) => ({ captureId: captureId as DraftView['captureId'], text })),
    leftOut: [
      ...content.leftOut.map(({ quote, why }) => `${quote} (${WHY[why]})`),
      ...content.held.map(({ quote }) => `${quote} (waits for your answer)`),
    ],
    unsupported: [...content.unsupported],
    mentions,
    notice: noticeOf(actNow, speakTo),
    speakTo,
    questions: open.map(({ question }) => {
      const asked = JSON.parse(question) as Question;
      const said = words(asked);
      const { questionId, text, choices } = inWords(asked, said, sentenceAround(content.held, asked, said), labelOf);
      return { questionId, text, choices: [...choices] };
    }),
    missing: content.missing.map((section) => HEADINGS[section]),
    prompts: [...content.prompts],
    sections: underHeadings(content.sentences),
    sentences: content.sentences.map(({ key, text, filedAs, said, spans, links = [], linksOff = [] }) => ({
      key,
      text,
      filedAs,
      reworded: said ?? null,
      spans: spans.map(({ captureId, start, end }) => ({ captureId: captureId as DraftView['captureId'], start, end })),
      planLinks: links.map(shownLink(quotesPlan)),
      planLinksOff: linksOff.map((line) => shownLink(quotesPlan)({ ...line, by: 'author' })),
    })),
    returnReason: draft.returnReason,
    madeBy: content.madeBy,
  };
}

/** The sentence that waits for the answer, so that its author sees what is asked about. */
function sentenceAround(held: ReturnType<typeof contentOf>['held'], { span }: Question, said: string): string {
  return span ? (held.find((one) => one.span.start <= span.start && span.end <= one.span.end)?.quote ?? said) : said;
}

/** A link as it is read; the id of its line is of no use to a reader. */
export const shownLink =
  (quotesPlan: boolean) =>
  ({ line, text, by }: ContentLink): PlanLink => ({ line, text: quotesPlan ? text : null, by });

function noticeOf(actNow: boolean, to: SpeakTo): string | null {
  if (to === 'safeguarding-lead') return actNow ? CONCERN_NOTICE : CONCERN_PASSED_ON;
  return actNow ? ACT_NOW_NOTICE : null;
}

/** Sentences under the headings of their format, in their order; headings without one are left out. */
export function underHeadings(
  sentences: readonly { readonly text: string; readonly section: NoteSection }[],
): { heading: string; sentences: string[] }[] {
  return NOTE_SECTIONS.flatMap((section) => {
    const own = sentences.filter((sentence) => sentence.section === section);
    return own.length === 0 ? [] : [{ heading: NOTE_HEADINGS[section], sentences: own.map(({ text }) => text) }];
  });
}

function shownMention(mention: ContentMention, flags: readonly StoredFlag[], draftId: string): DraftView['mentions'][number] {
  const { category, assertion, urgency, quote, span } = mention;
  const flag = flags.find(
    (one) =>
      one.captureId === span.captureId &&
      one.category === category &&
      one.spanStart === span.start &&
      one.spanEnd === span.end &&
      (one.draftId === null || one.draftId === draftId),
  );
  return {
    flagId: (flag?.flagId ?? null) as DraftView['mentions'][number]['flagId'],
    category,
    urgency: urgency === 'none' ? null : (urgency.replaceAll('_', '-') as 'act-now'),
    assertion: assertion.toLowerCase().replaceAll('_', '-') as 'affirmed',
    inWords: mentionInWords(category, assertion),
    quote,
    span: { ...span, captureId: span.captureId as DraftView['captureId'] },
  };
}

/** What the record itself holds. */
export interface NoteContent {
  readonly ref: string;
  readonly timeZone: string;
  readonly eventAt: string;
  readonly sentences: readonly {
    readonly text: string;
    readonly section: NoteSection;
    readonly kind: string;
    /** Lines of the person's plan that it is evidence of, as its author confirmed. */
    readonly evidenceOf?: readonly string[];
    /** In notes from before authors were shown links: lines that software had linked it to, confirmed by nobody. */
    readonly stepIds?: readonly string[];
  }[];
}

/** A filed note as it is read. */
export function showNote(note: FiledNote): FiledNoteView {
  const content = JSON.parse(note.content) as NoteContent;
  return {
    noteId: note.noteId as FiledNoteView['noteId'],
    ref: content.ref,
    author: note.authorName,
    countersignedBy: note.countersignerName,
    eventAt: content.eventAt,
    filedAt: isoAt(minuteAt(note.filedAt), content.timeZone),
    lateEntry: note.lateEntry,
    restricted: note.restricted,
    addendumOf: note.addendumOf as FiledNoteView['addendumOf'],
    sections: underHeadings(content.sentences),
    stepIds: [...note.stepIds],
    enteredInError: note.enteredInError && {
      at: isoAt(minuteAt(note.enteredInError.markedAt), content.timeZone),
      reason: note.enteredInError.reason,
    },
    version: versionOf(note),
  };
}

/** What is filed never changes but in one way: it may be marked as entered in error, once. */
export function versionOf({ enteredInError }: FiledNote): number {
  return enteredInError === null ? 1 : 2;
}
