import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { leaveDecideRequest } from '../../generated/sdk.gen.js';
import { leaveRequestsOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { AskedRequest } from '../../generated/types.gen.js';
import { ifMatch } from '../../api/sending.js';
import { useAction } from '../../api/use-action.js';
import { Decision, type Choice } from '../../ui/decision.js';
import { Section } from '../../ui/section.js';
import { Read } from '../../ui/states.js';
import { calendarDayWords } from '../../ui/time-words.js';

const SHOWN_AT_ONCE = 10;
type Move = 'grant' | 'decline';
const CHOICES: readonly Choice<Move>[] = [
  { move: 'grant', words: 'Grant', reason: 'asked' },
  { move: 'decline', words: 'Decline', reason: 'asked' },
];

/** Wishes for days that wait for a decision. */
export function UnitRequests({ unit }: { readonly unit: string }) {
  const requests = useQuery(leaveRequestsOptions({ path: { unit } }));
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  return (
    <Section title="Requests that wait">
      <Read
        query={requests}
        what="the requests"
        isEmpty={({ items }) => items.every(({ state }) => state !== 'ASKED')}
        empty="No request waits for a decision."
      >
        {({ items }) => {
          const waiting = items.filter(({ state }) => state === 'ASKED');
          return (
            <>
              <p role="status">{waiting.length} wait for a decision.</p>
              <ul className="plain-list">
                {waiting.slice(0, shown).map((request) => (
                  <Request key={request.requestId} unit={unit} request={request} onReadAgain={() => void requests.refetch()} />
                ))}
              </ul>
              {waiting.length > shown ? (
                <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={() => setShown(waiting.length)}>
                  Show all {waiting.length}
                </button>
              ) : null}
            </>
          );
        }}
      </Read>
    </Section>
  );
}

interface RequestProps {
  readonly unit: string;
  readonly request: AskedRequest;
  readonly onReadAgain: () => void;
}

function Request({ unit, request, onReadAgain }: RequestProps) {
  const [open, setOpen] = useState(false);
  const { requestId, worker, onDate, wants, strength, shiftCode, version } = request;
  const decide = useAction({
    run: ({ move, reason }: { move: Move; reason: string }, sending) =>
      leaveDecideRequest({
        path: { unit, requestId },
        body: { decision: move, reason },
        ...sending,
        headers: { ...sending.headers, ...ifMatch(version) },
      }),
    refreshes: ['leaveRequests'],
    said: (_, { move }) => `The request of ${worker} is ${move === 'grant' ? 'granted' : 'declined'}.`,
  });
  const words = `${worker}: ${wants.toLowerCase().replaceAll('_', ' ')}${shiftCode === '' ? '' : ` ${shiftCode}`} on ${calendarDayWords(onDate)}`;
  return (
    <li>
      {words} <span className="quiet">({strength.toLowerCase()})</span>{' '}
      <button type="button" className="link-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        Decide<span className="nhsuk-u-visually-hidden">: {words}</span>
      </button>
      {open ? (
        <Decision
          name={`request.${requestId}`}
          choices={CHOICES}
          problem={decide.error}
          isPending={decide.isPending}
          onReadAgain={onReadAgain}
          onDecide={(move, reason = '') => decide.mutate({ move, reason })}
        />
      ) : null}
    </li>
  );
}
