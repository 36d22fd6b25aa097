import { Link } from '@tanstack/react-router';
import { fitsFit, replanReplan } from '../../generated/sdk.gen.js';
import type { Rota } from '../../generated/types.gen.js';
import { messagesByField } from '../../api/problem.js';
import { useAction } from '../../api/use-action.js';
import { useKeptForm } from '../../session/kept-forms.js';
import { Field } from '../../ui/field.js';
import { Refusal } from '../../ui/refusal.js';
import { calendarDayWords } from '../../ui/time-words.js';
import { PressButton } from '../../ui/press-button.js';
import { RulesChoice } from './rules-choice.js';

interface Wanted {
  readonly seconds: string;
  readonly seed: string;
  readonly changesMax: string;
}
const USUAL: Wanted = { seconds: '60', seed: '', changesMax: '' };
const SECONDS = [
  ['10', '10 seconds'],
  ['30', '30 seconds'],
  ['60', '1 minute'],
  ['300', '5 minutes'],
  ['900', '15 minutes'],
] as const;

/** What a fit may take and what it works by. A published rota is re-planned instead: each change to what people have has a price. */
export function StartFit({ rota }: { readonly rota: Rota }) {
  const published = rota.state === 'PUBLISHED' || rota.state === 'LIVE';
  const { values, set } = useKeptForm(`fit-${rota.rotaId}`, USUAL);
  const path = { rotaId: rota.rotaId };
  const start = useAction<Wanted, unknown>({
    run: async ({ seconds, seed, changesMax }, sending) => {
      const body = { timeBudgetSeconds: Number(seconds), ...(seed.trim() === '' ? {} : { seed: Number(seed) }) };
      if (!published) return fitsFit({ path, body, ...sending });
      return replanReplan({ path, body: { ...body, ...(changesMax.trim() === '' ? {} : { changesMax: Number(changesMax) }) }, ...sending });
    },
    said: 'The fit is asked for. It goes on when you leave this page.',
  });
  const messages = messagesByField(start.error);
  return (
    <form
      className="panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        start.mutate(values);
      }}
    >
      <h2 className="nhsuk-heading-m">{published ? 'Re-plan with few changes' : 'Have it fitted'}</h2>
      <dl className="facts">
        <dt>Period</dt>
        <dd>
          {calendarDayWords(rota.from)} to {calendarDayWords(rota.to)}. <Link to="/rotas">Choose or begin another</Link>
        </dd>
      </dl>
      <RulesChoice rota={rota} />
      <Refusal problem={start.error} />
      <Field label="Time it may take" message={messages.get('timeBudgetSeconds')}>
        {(control) => (
          <select {...control} className="nhsuk-select" value={values.seconds} onChange={(event) => set({ seconds: event.target.value })}>
            {SECONDS.map(([seconds, words]) => (
              <option key={seconds} value={seconds}>
                {words}
              </option>
            ))}
          </select>
        )}
      </Field>
      {published ? (
        <Field
          label="Changes at most"
          hint="Changes beyond this many cost more than any gap. Left empty, only the price of each change counts."
          message={messages.get('changesMax')}
        >
          {(control) => (
            <input
              {...control}
              className="nhsuk-input nhsuk-input--width-5"
              inputMode="numeric"
              value={values.changesMax}
              onChange={(event) => set({ changesMax: event.target.value })}
            />
          )}
        </Field>
      ) : null}
      <details className="nhsuk-details">
        <summary className="nhsuk-details__summary">
          <span className="nhsuk-details__summary-text">Another starting point</span>
        </summary>
        <div className="nhsuk-details__text">
          <Field
            label="Seed"
            hint="A whole number. Another seed gives another proposal to compare; the same one gives the same rota."
            message={messages.get('seed')}
          >
            {(control) => (
              <input
                {...control}
                className="nhsuk-input nhsuk-input--width-10"
                inputMode="numeric"
                value={values.seed}
                onChange={(event) => set({ seed: event.target.value })}
              />
            )}
          </Field>
        </div>
      </details>
      <PressButton type="submit" className="nhsuk-button" isReady={!start.isPending}>
        {published ? 'Start the re-plan' : 'Start the fit'}
      </PressButton>
    </form>
  );
}
