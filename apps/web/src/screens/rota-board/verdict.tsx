import type { EditVerdict, RotaDifference } from '../../generated/types.gen.js';

/** What a change does, in the checker's words: gaps, broken rules, cost. */
export function Consequences({ difference }: { readonly difference: RotaDifference }) {
  const { gapsOpened, gapsClosed, breachesCured, cost, costByRule } = difference;
  const dearer = costByRule.filter((term) => term.cost !== 0).toSorted((a, b) => Math.abs(b.cost) - Math.abs(a.cost));
  return (
    <ul className="consequences">
      {gapsOpened.map(({ lineId, words }) => (
        <li key={`opened ${lineId}`}>
          <span className="badge badge--bad">opens a gap</span> {words}
        </li>
      ))}
      {gapsClosed.map(({ lineId, words }) => (
        <li key={`closed ${lineId}`}>
          <span className="badge badge--good">closes a gap</span> {words}
        </li>
      ))}
      {breachesCured.map(({ words }) => (
        <li key={`cured ${words}`}>
          <span className="badge badge--good">no longer broken</span> {words}
        </li>
      ))}
      <li>
        Cost {cost === 0 ? 'as before' : cost < 0 ? `${-cost} less: better` : `${cost} more: worse`}
        {dearer.length > 0
          ? ` (${dearer.map(({ ruleName, cost: one }) => `${ruleName} ${one > 0 ? '+' : '−'}${Math.abs(one)}`).join(', ')})`
          : ''}
      </li>
    </ul>
  );
}

export type Overrides = Readonly<Record<string, string>>;

export function keyOfBreach({ rule, workerId }: EditVerdict['refusedFor'][number]): string {
  return `${rule} ${workerId}`;
}

/** The checker's verdict before anything is saved: allowed, or each rule that refuses it, with a reason where a role may let it stand. */
export function Verdict({
  verdict,
  overrides,
  onOverride,
}: {
  readonly verdict: EditVerdict;
  readonly overrides: Overrides;
  /** Left out where nothing can be overridden: on a scratch copy. */
  readonly onOverride?: (key: string, reason: string) => void;
}) {
  return (
    <div className="verdict">
      <p>
        {verdict.allowed ? (
          <span className="badge badge--good">The checker allows it</span>
        ) : (
          <span className="badge badge--bad">
            Breaks {verdict.refusedFor.length} hard {verdict.refusedFor.length === 1 ? 'rule' : 'rules'}
          </span>
        )}
      </p>
      {verdict.refusedFor.map((breach) => {
        const key = keyOfBreach(breach);
        return (
          <div key={`${key} ${breach.words}`} className="verdict__breach">
            <p>
              {breach.rule === 'not-available' ? null : (
                <>
                  <strong>
                    {breach.rule} {breach.ruleName}:
                  </strong>{' '}
                </>
              )}
              {breach.words} {breach.owedRestMinutes > 0 ? `Rest of ${Math.round(breach.owedRestMinutes / 6) / 10} h would be owed.` : ''}
            </p>
            {breach.overridable && onOverride ? (
              <label className="verdict__override">
                Let it stand, because
                <input className="nhsuk-input" value={overrides[key] ?? ''} onChange={(event) => onOverride(key, event.target.value)} />
              </label>
            ) : null}
            {breach.overridable ? null : <p className="quiet">Nobody may override this rule.</p>}
          </div>
        );
      })}
      <Consequences difference={verdict.difference} />
    </div>
  );
}
