import { useQuery } from '@tanstack/react-query';
import { rotasChooseRuleSet } from '../../generated/sdk.gen.js';
import { rotasReadQueryKey, rotasRuleSetsOptions, rotasRuleSetsQueryKey } from '../../generated/@tanstack/react-query.gen.js';
import type { Rota } from '../../generated/types.gen.js';
import { ifMatch } from '../../api/sending.js';
import { useAction } from '../../api/use-action.js';
import { Field } from '../../ui/field.js';
import { Refusal } from '../../ui/refusal.js';
import { calendarDayWords } from '../../ui/time-words.js';

/** The value that stands for "whichever set is in force on the first day". */
const IN_FORCE = '';

/** Which rules fit and judge the rota. They can be chosen while it is a draft; afterwards they are only named. */
export function RulesChoice({ rota }: { readonly rota: Rota }) {
  const path = { rotaId: rota.rotaId };
  const { data } = useQuery(rotasRuleSetsOptions({ path }));
  const choose = useAction<string>({
    run: (ruleSetId, sending) =>
      rotasChooseRuleSet({
        path,
        body: { ruleSetId: ruleSetId === IN_FORCE ? null : ruleSetId },
        ...sending,
        headers: { ...sending.headers, ...ifMatch(rota.version) },
      }),
    shownBy: [rotasRuleSetsQueryKey({ path }), rotasReadQueryKey({ path })],
    said: 'The rota is judged by these rules from now on.',
  });
  if (!data) return <p>Rules: loading</p>;
  const { judgedBy, chosen, items } = data;
  const judged = `${judgedBy.name}, version ${judgedBy.version}`;
  if (rota.state !== 'DRAFT' || items.length === 0) return <p>Rules: {judged}</p>;
  return (
    <>
      <Refusal problem={choose.error} />
      <Field label="Rules" hint={`The rota is fitted and judged by ${judged}.`}>
        {(control) => (
          <select
            {...control}
            className="nhsuk-select"
            value={chosen ?? IN_FORCE}
            aria-busy={choose.isPending}
            onChange={(event) => choose.mutate(event.target.value)}
          >
            <option value={IN_FORCE}>In force on {calendarDayWords(rota.from)}</option>
            {items.map(({ ruleSetId, name, version, of, from }) => (
              <option key={ruleSetId} value={ruleSetId}>
                {name}, version {version}, of the {of}, in force from {calendarDayWords(from)}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
