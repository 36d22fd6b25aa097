import type { PlanContent, PlanStep } from '../plan/plan.js';

type Part = { readonly key: string; readonly no: string; readonly text: string; readonly fields: Readonly<Record<string, string>> };

export type LineChange =
  | { readonly kind: 'added'; readonly no: string; readonly text: string }
  | { readonly kind: 'removed'; readonly no: string; readonly text: string }
  | { readonly kind: 'changed'; readonly no: string; readonly before: string; readonly after: string; readonly fields: readonly string[] };

export type PlanDiff = {
  readonly lines: readonly LineChange[];
  /** Of the plan as a whole: owner, review dates, communication needs, goal titles. */
  readonly about: readonly { readonly field: string; readonly before: string; readonly after: string }[];
};

/**
 * What changed from one version of a plan to another. A line keeps its identity by its text, then by its number: a step that only
 * moved is "changed" in its number, not removed and added. Pure; never throws; quadratic in changed lines.
 */
export function diffPlans(before: PlanContent, after: PlanContent): PlanDiff {
  const rest = partsOf(after);
  const lines: LineChange[] = [];
  const unmatched: Part[] = [];
  for (const part of partsOf(before)) {
    const at = rest.findIndex((other) => other.key === part.key);
    if (at === -1) unmatched.push(part);
    else lines.push(...changeOf(part, rest.splice(at, 1)[0] ?? part));
  }
  for (const part of unmatched) {
    const at = rest.findIndex((other) => other.no === part.no);
    if (at === -1) lines.push({ kind: 'removed', no: part.no, text: part.text });
    else lines.push(...changeOf(part, rest.splice(at, 1)[0] ?? part));
  }
  lines.push(...rest.map(({ no, text }): LineChange => ({ kind: 'added', no, text })));
  return { lines: lines.toSorted((a, b) => a.no.localeCompare(b.no, 'en', { numeric: true })), about: aboutChanges(before, after) };
}

function partsOf(content: PlanContent): Part[] {
  const ofStep = (step: PlanStep): Part => {
    const { no, text, who, frequency, condition, status } = step;
    return { key: text, no, text, fields: { no, text, who, frequency, condition, status, warningSigns: step.warningSigns.join('; ') } };
  };
  const signs = content.warningSigns.map(({ no, text }): Part => ({ key: text, no, text, fields: { no, text } }));
  return [...content.goals.flatMap(({ steps }) => steps.map(ofStep)), ...content.crisisPlan.map(ofStep), ...signs];
}

function changeOf(before: Part, after: Part): LineChange[] {
  const fields = Object.keys({ ...before.fields, ...after.fields }).filter(
    (field) => (before.fields[field] ?? '') !== (after.fields[field] ?? ''),
  );
  return fields.length === 0 ? [] : [{ kind: 'changed', no: after.no, before: before.text, after: after.text, fields }];
}

function aboutChanges(before: PlanContent, after: PlanContent): PlanDiff['about'] {
  const facts = (content: PlanContent): [string, string][] => [
    ['owner', content.owner],
    ['reviewed', content.reviewed ?? ''],
    ['reviewDue', content.reviewDue ?? ''],
    ['communicationNeeds', content.communicationNeeds],
    ['goals', content.goals.map(({ no, title }) => `${no}. ${title}`).join('; ')],
  ];
  const afterFacts = new Map(facts(after));
  return facts(before).flatMap(([field, value]) =>
    afterFacts.get(field) === value ? [] : [{ field, before: value, after: afterFacts.get(field) ?? '' }],
  );
}
