import type { GoldDictation, GoldRisk } from './gold-marks.js';
import type { DictationPrediction } from './predict.js';
import { type Count, sameSpan } from './score-count.js';

const FALSE_CLASSES: ReadonlySet<string> = new Set(['NEGATED', 'HISTORICAL', 'OTHER_PERSON', 'HYPOTHETICAL']);

/** How the mentions of risk of one dictation were found, read and urged. `unscreened`: a language check is asked, so nothing was overlooked in silence. */
export function scoreRisks(
  gold: GoldDictation,
  got: Pick<DictationPrediction, 'risks' | 'questions'>,
  count: Count,
  quote: (span: { start: number; end: number }) => string,
  assertions: Map<string, number>,
): void {
  const id = gold.row.id;
  const unscreened = got.questions.some(({ type }) => type === 'language_check');
  for (const risk of gold.risks) {
    const same = got.risks.filter((other) => sameSpan(other, risk));
    const found = same.find(({ category }) => category === risk.category);
    count('risk recall', found !== undefined, {
      kind: 'risk missing',
      id,
      detail: `${risk.category} "${quote(risk)}"${same[0] ? ` taken for ${same[0].category}` : ''}`,
    });
    if (risk.urgency === 'act_now')
      count('act-now recall', same.some(({ urgency }) => urgency === 'act_now') || unscreened, {
        kind: 'act-now missing',
        id,
        detail: `${risk.category} "${quote(risk)}" ${JSON.stringify(same)}`,
      });
    if (risk.urgency === 'act_now' && !gold.asks.includes('language_check'))
      count(
        'act-now recall, English alone',
        same.some(({ urgency }) => urgency === 'act_now'),
      );
    if (FALSE_CLASSES.has(risk.assertion))
      count(
        `false act-now on ${risk.assertion}`,
        same.some(({ urgency }) => urgency === 'act_now'),
      );
    if (FALSE_CLASSES.has(risk.assertion))
      count(
        'false act-now, all classes',
        same.some(({ urgency }) => urgency === 'act_now'),
      );
    if (!found) continue;
    const key = `${risk.assertion} read as ${found.assertion}`;
    assertions.set(key, (assertions.get(key) ?? 0) + 1);
    count('assertion right', found.assertion === risk.assertion, {
      kind: 'assertion',
      id,
      detail: `"${quote(risk)}" is ${risk.assertion}, got ${found.assertion}: "${gold.row.text}"`,
    });
    count('urgency right', found.urgency === risk.urgency, {
      kind: 'urgency',
      id,
      detail: `${risk.category} "${quote(risk)}" is ${risk.urgency}, got ${found.urgency}`,
    });
  }
  for (const risk of got.risks) {
    const matched = gold.risks.some((other: GoldRisk) => sameSpan(other, risk) && other.category === risk.category);
    count('risk precision', matched, { kind: 'risk too many', id, detail: `${risk.category} ${risk.assertion} "${quote(risk)}"` });
    if (risk.urgency === 'act_now')
      count(
        'act-now precision',
        gold.risks.some((other) => sameSpan(other, risk) && other.urgency === 'act_now'),
        { kind: 'act-now too many', id, detail: `${risk.category} "${quote(risk)}"` },
      );
  }
  const actNow = gold.risks.some(({ urgency }) => urgency === 'act_now');
  if (actNow) count('act-now recall per dictation', got.risks.some(({ urgency }) => urgency === 'act_now') || unscreened);
  if (gold.risks.every(({ urgency }) => urgency === 'none') && !gold.asks.includes('language_check'))
    count(
      'alarms on calm dictations',
      got.risks.some(({ urgency }) => urgency === 'act_now'),
      undefined,
    );
}
