import { stepLinker, type DictationContext } from '@handrail/care-notes';
import type { PlanInForce } from '@handrail/store';
import { crisisNumber, signNumber } from '../care-plan/plan-model.js';
import type { ContentEdit, ContentLine, ContentLink, ContentSentence } from './draft-content.js';
import type { Reading } from './understood.js';

/** What a draft is composed with: what the assistant may know, and by what names people know the lines of each plan in force. */
export interface DraftingContext extends DictationContext {
  /** By local reference; nobody without a plan in force. */
  readonly planLines: ReadonlyMap<string, readonly ContentLine[]>;
}

/** The lines of a plan in force, as `RO-05.v3.1.2`: steps, crisis items, warning signs. */
export function namedLines({ ref, versionNumber, steps, crisis, warningSigns }: PlanInForce): ContentLine[] {
  const named = (lineId: string, number: string, text: string): ContentLine => ({
    lineId,
    line: `${ref}.v${versionNumber}.${number}`,
    text,
  });
  return [
    ...steps.map(({ id, number, text }) => named(id, number, text)),
    ...crisis.map(({ id, number, text }) => named(id, crisisNumber(number), text)),
    ...warningSigns.map(({ id, number, text }) => named(id, signNumber(number), text)),
  ];
}

export interface PlanLinks {
  /** Of words as the author wrote them anew. */
  readonly ofWords: (words: string) => ContentLine[];
  /** Of segments of a reading: as they were linked when it was read, or now where it was not known then whom they are about. */
  readonly ofSegments: (reading: Reading, segmentIds: readonly string[]) => ContentLine[];
}

/**
 * Which lines of one person's plan software would count the sentences of their draft as evidence of: steps, crisis items and warning signs,
 * never of another person's plan, whoever else a sentence is about. Nothing while nobody is known, or without a plan in force.
 */
export function planLinks(ref: string | null, context: DraftingContext): PlanLinks {
  const plan = context.plans.find(({ subject }) => subject === ref);
  if (ref === null || !plan) return { ofWords: () => [], ofSegments: () => [] };
  const own = new Map((context.planLines.get(ref) ?? []).map((line) => [line.lineId, line]));
  const named = (ids: Iterable<string>): ContentLine[] => [...new Set(ids)].flatMap((id) => own.get(id) ?? []);
  const linker = stepLinker([plan], context.people);
  const ofWords = (words: string): readonly string[] => linker.stepsFor(ref, words);
  return {
    ofWords: (words) => named(ofWords(words)),
    ofSegments: ({ text, understanding }, segmentIds) =>
      named(
        understanding.segments
          .filter(({ id }) => segmentIds.includes(id))
          .flatMap(({ steps, span }) => {
            const known = steps.filter((id) => own.has(id));
            return known.length > 0 ? known : ofWords(text.slice(span.start, span.end));
          }),
      ),
  };
}

/**
 * What software suggests for a sentence and what its author decided about that, which stands over it, also after a new version of the plan
 * says the same in the same words.
 */
export function decidedLinks(
  key: string,
  suggested: readonly ContentLine[],
  edits: readonly ContentEdit[],
): Required<Pick<ContentSentence, 'links' | 'linksOff'>> {
  const linesOf = (kind: 'link' | 'unlink') => edits.flatMap((edit) => (edit.kind === kind && edit.key === key ? [edit.line] : []));
  const [on, off] = [linesOf('link'), linesOf('unlink')];
  const isAmong = (lines: readonly ContentLine[], { lineId, line, text }: ContentLine) =>
    lines.some((one) => one.lineId === lineId || (one.text === text && versionIn(one.line) !== versionIn(line)));
  const left = suggested.filter((line) => !isAmong(on, line) && !isAmong(off, line));
  const by = (who: ContentLink['by']) => (line: ContentLine) => ({ ...line, by: who });
  return { links: [...left.map(by('suggested')), ...on.map(by('author'))], linksOff: off };
}

const versionIn = (line: string) => line.split('.')[1];
