import { useQuery } from '@tanstack/react-query';
import { calendarAsk, calendarWithdraw } from '../../generated/sdk.gen.js';
import { calendarMyRequestsOptions, leaveMyLeaveOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { MyRequest } from '../../generated/types.gen.js';
import { messagesByField } from '../../api/problem.js';
import { ifMatch } from '../../api/sending.js';
import { useAction } from '../../api/use-action.js';
import { useKeptForm } from '../../session/kept-forms.js';
import { Field } from '../../ui/field.js';
import { Refusal } from '../../ui/refusal.js';
import { Read } from '../../ui/states.js';
import { calendarDayWords } from '../../ui/time-words.js';
import { Section } from '../../ui/section.js';
import { PressButton } from '../../ui/press-button.js';

const STATE = {
  ASKED: 'waiting for a decision',
  GRANTED: 'granted',
  DECLINED: 'declined',
  WITHDRAWN: 'withdrawn',
  ENDED: 'over',
  APPROVED: 'approved',
} as const;
const BADGE = {
  ASKED: 'badge',
  GRANTED: 'badge badge--good',
  APPROVED: 'badge badge--good',
  DECLINED: 'badge badge--bad',
  WITHDRAWN: 'badge',
  ENDED: 'badge',
} as const;

export function MyRequests() {
  const requests = useQuery(calendarMyRequestsOptions());
  const leave = useQuery(leaveMyLeaveOptions());
  return (
    <Section title="My requests and leave">
      <Read query={requests} what="your requests" isEmpty={({ items }) => items.length === 0} empty="You have asked for nothing.">
        {({ items }) => (
          <ul className="plain-list">
            {items.map((request) => (
              <Request key={request.requestId} request={request} />
            ))}
          </ul>
        )}
      </Read>
      <AskForm />
      <h3 className="nhsuk-heading-s">Leave</h3>
      <Read query={leave} what="your leave" isEmpty={({ items }) => items.length === 0} empty="No leave is asked for or booked.">
        {({ items }) => (
          <ul className="plain-list">
            {items.map((one) => (
              <li key={one.leaveId}>
                {calendarDayWords(one.from)} to {calendarDayWords(one.to)}
                {one.kind === null ? '' : `, ${one.kind}`} <span className={BADGE[one.state]}>{STATE[one.state]}</span>
                {one.decisionReason === null ? null : <span className="quiet"> {one.decisionReason}</span>}
              </li>
            ))}
          </ul>
        )}
      </Read>
    </Section>
  );
}

function Request({ request }: { readonly request: MyRequest }) {
  const withdraw = useAction({
    run: () => calendarWithdraw({ path: { requestId: request.requestId }, headers: ifMatch(request.version), throwOnError: true }),
    refreshes: ['calendarMyRequests'],
    said: 'The request is withdrawn.',
  });
  const what = request.wants === 'off' ? 'Off' : `Work${request.shiftCode === '' ? '' : ` ${request.shiftCode}`}`;
  return (
    <li>
      {what} on {calendarDayWords(request.onDate)} ({request.strength.toLowerCase()}){' '}
      <span className={BADGE[request.state]}>{STATE[request.state]}</span>{' '}
      {request.reason === null ? null : <span className="quiet">{request.reason} </span>}
      {request.state === 'ASKED' ? (
        <PressButton className="link-button" isReady={!withdraw.isPending} onClick={() => withdraw.mutate()}>
          Withdraw<span className="nhsuk-u-visually-hidden"> the request for {calendarDayWords(request.onDate)}</span>
        </PressButton>
      ) : null}
      <Refusal problem={withdraw.error} />
    </li>
  );
}

type Wish = { onDate: string; wants: 'off' | 'work'; strength: 'weak' | 'normal' | 'strong' };
const NO_WISH: Wish = { onDate: '', wants: 'off', strength: 'normal' };

function AskForm() {
  const { values, set, clear } = useKeptForm('ask-for-a-day', NO_WISH);
  const ask = useAction({
    run: (body: Wish, sending) => calendarAsk({ body, ...sending }),
    refreshes: ['calendarMyRequests'],
    said: (_, { onDate }) => `Asked for ${calendarDayWords(onDate)}. Your rota manager decides.`,
    onDone: clear,
  });
  const messages = messagesByField(ask.error);
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Ask for a day off or a day to work</span>
      </summary>
      <form
        className="nhsuk-details__text"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          ask.mutate(values);
        }}
      >
        <Refusal problem={ask.error} />
        <Field label="Day" message={messages.get('onDate')}>
          {(control) => (
            <input
              {...control}
              type="date"
              className="nhsuk-input nhsuk-input--width-10"
              value={values.onDate}
              onChange={(event) => set({ onDate: event.target.value })}
            />
          )}
        </Field>
        <Field label="I would like to" message={messages.get('wants')}>
          {(control) => (
            <select
              {...control}
              className="nhsuk-select"
              value={values.wants}
              onChange={(event) => set({ wants: event.target.value as Wish['wants'] })}
            >
              <option value="off">be off</option>
              <option value="work">work</option>
            </select>
          )}
        </Field>
        <Field label="How much it matters" message={messages.get('strength')}>
          {(control) => (
            <select
              {...control}
              className="nhsuk-select"
              value={values.strength}
              onChange={(event) => set({ strength: event.target.value as Wish['strength'] })}
            >
              <option value="weak">a little</option>
              <option value="normal">as usual</option>
              <option value="strong">a lot</option>
            </select>
          )}
        </Field>
        <PressButton type="submit" className="nhsuk-button" isReady={!ask.isPending}>
          Ask
        </PressButton>
      </form>
    </details>
  );
}
