import type { DraftView } from '../api/notes.js';
import { heading, quote, words, type Block, type Button } from '../chat/reply.js';

type Sentence = DraftView['sentences'][number];
type Link = Sentence['planLinks'][number];

/** Characters of a plan line that are quoted beside a sentence: enough to tell whether it is meant. */
const LINE_CHARS = 160;

/** A plan line by its name and its first words; by its name alone where the unit keeps what plans say out of chat. */
function lineInWords({ line, text }: Pick<Link, 'line' | 'text'>): string {
  if (text === null) return `${line} (what it says is not shown in chat here: look it up in Handrail)`;
  return `${line} “${text.length <= LINE_CHARS ? text : `${text.slice(0, LINE_CHARS - 1).trimEnd()}…`}”`;
}

/** A plan line with who says that something counts as evidence of it. */
export function linkInWords(link: Link): string {
  return `${lineInWords(link)} (${link.by === 'suggested' ? 'a suggestion' : 'put on by you'})`;
}

/** Said once where software suggested anything. Up to three in ten were wrong in strangers' whole dictations (ADR 0102). */
export const SUGGESTED =
  'What a sentence counts as evidence of is suggested by software, and about three in ten of its suggestions are wrong. Take off what is not right before you confirm.';

/** Every link of a draft with its sentence, in the order of the draft: the first is number 1. */
export function linksOf({ sentences }: Pick<DraftView, 'sentences'>): { readonly sentence: Sentence; readonly link: Link }[] {
  return sentences.flatMap((sentence) => sentence.planLinks.map((link) => ({ sentence, link })));
}

/** The draft under its headings; below a sentence, by number, the plan lines that it counts as evidence of, and those taken off. */
export function sectionBlocks(draft: Pick<DraftView, 'sections' | 'sentences'>): Block[] {
  const numbers = new Map(linksOf(draft).map(({ link }, at) => [link, at + 1]));
  const left = [...draft.sentences];
  const blocks = draft.sections.flatMap(({ heading: title, sentences: texts }) => {
    const shown: Block[] = [heading(title)];
    let plain: string[] = [];
    const flush = () => {
      if (plain.length > 0) shown.push(quote(plain.join('\n')));
      plain = [];
    };
    for (const text of texts) {
      // Two sentences of the same words are told apart by their order.
      const at = left.findIndex((one) => one.text === text);
      const [sentence] = at < 0 ? [] : left.splice(at, 1);
      const lines = sentence ? evidenceOf(sentence, numbers) : [];
      if (lines.length > 0) flush();
      plain.push(text);
      if (lines.length > 0) flush();
      shown.push(...lines);
    }
    flush();
    return shown;
  });
  const suggested = linksOf(draft).some(({ link }) => link.by === 'suggested');
  return suggested ? [...blocks, words(SUGGESTED)] : blocks;
}

function evidenceOf({ planLinks, planLinksOff }: Sentence, numbers: ReadonlyMap<Link, number>): Block[] {
  const on = planLinks.map((link) => words(`[${numbers.get(link)}] Counts as evidence of: ${linkInWords(link)}`));
  return [...on, ...planLinksOff.map((link) => words(`Taken off, no evidence of: ${lineInWords(link)}`))];
}

/** How an author says that a link is wrong or that one is missing. Only for a draft that can still change. */
export function evidenceButtons({ draftId, contentHash, ref, sentences }: DraftView): Button[] {
  const args = [draftId, contentHash];
  return [
    ...(linksOf({ sentences }).length > 0 ? [{ label: 'Take off as evidence', action: 'drafts.off', args }] : []),
    ...(ref !== null && sentences.length > 0 ? [{ label: 'Put on as evidence', action: 'drafts.on', args }] : []),
  ];
}
