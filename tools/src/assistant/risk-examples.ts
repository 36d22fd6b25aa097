import { type DictationContext, minuteOf, RISK_CATEGORIES, type RiskCategory } from '@handrail/care-notes';
import { clauseFeatures, clauseWords, hashOf, maskedClauses, type MaskedClause, STANDS } from '@handrail/care-notes/learning';
import { contextsOf } from './context.js';
import { type Gold, type PartName, READABLE_PARTS, VOICES } from './gold-files.js';
import { cutsLeftOut } from './learn-boundary-weights.js';
import { readSentences } from './sentences.js';

/** A promise of the specs counts for so many sentences. */
const PROMISE_COUNTS = 8;
/** Whole notes show how much of a shift is calm: each of their clauses counts for so many sentences. */
const NOTE_COUNTS = 2;

/** One clause, or a whole sentence, with what it really tells of. */
export interface RiskExample {
  /** A gold part, or the writer of a sentence. */
  readonly source: PartName | `writer ${string}`;
  readonly masked: string;
  readonly rules: MaskedClause['rules'];
  readonly hashes: Int32Array;
  readonly now: boolean;
  readonly category: RiskCategory | undefined;
  /** One of `STANDS`; doubt counts as affirmed, for somebody has to look. */
  readonly stands: number | undefined;
  /** How much it counts when it is learnt from. */
  readonly weight: number;
  /** Part of a longer example that is there too: learnt from, not counted in figures. */
  readonly piece: boolean;
}

/** Examples of all parts whose errors may be read, and of the sentences. */
export function riskExamples(gold: Gold): RiskExample[] {
  const everyone = contextOfAll(gold);
  const cutsOf = cutsLeftOut();
  const sentences = readSentences().flatMap((one): RiskExample[] => {
    const clauses = maskedClauses(one.text, everyone);
    if (clauses.length === 0) return [];
    const label = {
      source: `writer ${one.writer}` as const,
      now: one.urgency === 'act_now',
      category: one.category,
      stands: standOf(one.assertion),
      weight: one.promised ? PROMISE_COUNTS : 1,
    };
    // A calm sentence is calm in each of its clauses, as it will be met in a dictation. Of a risk one does not know which clause tells it.
    const apart = one.category === undefined && clauses.length > 1 ? clauses : [];
    return [example(clauses, { ...label, piece: false }), ...apart.map((clause) => example([clause], { ...label, piece: true }))];
  });
  const dictated = gold.parts
    .filter(({ name }) => (READABLE_PARTS as readonly string[]).includes(name))
    .flatMap((part) => {
      const { name, dictations } = part;
      const contextFor = contextsOf(part);
      return dictations.flatMap((one) => {
        const clauses = maskedClauses(one.row.text, contextFor(one.row), cutsOf(name));
        return one.segments
          .filter(({ leftOut }) => !leftOut)
          .flatMap((segment): RiskExample[] => {
            const own = clauses.filter(
              ({ span }) => Math.min(span.end, segment.end) - Math.max(span.start, segment.start) > (span.end - span.start) / 2,
            );
            const labelled = (group: readonly MaskedClause[], piece: boolean): RiskExample[] => {
              if (group.length === 0) return [];
              const start = group[0]!.span.start;
              const end = group.at(-1)!.span.end;
              const inside = one.risks.filter((risk) => {
                const shared = Math.min(risk.end, end) - Math.max(risk.start, start);
                return shared > 0 && shared >= Math.min(risk.end - risk.start, end - start) / 2;
              });
              const main = inside.find(({ urgency }) => urgency === 'act_now') ?? inside[0];
              return [
                example(group, {
                  source: name,
                  now: main?.urgency === 'act_now',
                  category: RISK_CATEGORIES.find((known) => known === main?.category),
                  stands: standOf(main?.assertion),
                  weight: (VOICES as readonly string[]).includes(name) ? NOTE_COUNTS : 1,
                  piece,
                }),
              ];
            };
            return [...labelled(own, false), ...(own.length > 1 ? own.flatMap((clause) => labelled([clause], true)) : [])];
          });
      });
    });
  return [...sentences, ...dictated];
}

function example(group: readonly MaskedClause[], label: Omit<RiskExample, 'masked' | 'rules' | 'hashes'>): RiskExample {
  const masked = group.map((clause) => clause.masked).join(' ');
  const rules = group.flatMap((clause) => clause.rules);
  return { ...label, masked, rules, hashes: Int32Array.from(clauseFeatures(masked, clauseWords(masked), rules), hashOf) };
}

function standOf(assertion: string | undefined): number | undefined {
  if (assertion === undefined) return undefined;
  const at = STANDS.findIndex((known) => known === assertion);
  return at < 0 ? 0 : at;
}

/** Sentences are of no unit: everybody on file may be meant. */
export function contextOfAll({ caseload }: Gold): DictationContext {
  return {
    timeZone: caseload.time_zone,
    unit: caseload.units[0]?.id ?? '',
    receivedAt: minuteOf('2026-11-18T12:00:00+00:00'),
    people: caseload.service_users.map((person) => ({
      ref: person.ref,
      unit: person.unit,
      preferredName: person.preferred_name ?? '',
      fullName: person.full_name ?? '',
      alsoCalled: person.also_called ?? [],
      pronouns: person.pronouns ?? '',
      place: person.place ?? '',
      languages: person.languages ?? [],
      relatives: person.relatives ?? [],
    })),
    colleagues: caseload.workers.map(({ name }) => name ?? ''),
    plans: [],
  };
}
