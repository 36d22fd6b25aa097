import { useQuery } from '@tanstack/react-query';
import { incidentsConfirm, incidentsDebrief, incidentsGiveBack, incidentsSign } from '../../generated/sdk.gen.js';
import { incidentsReadOptions } from '../../generated/@tanstack/react-query.gen.js';
import { ifMatch } from '../../api/sending.js';
import { useAction } from '../../api/use-action.js';
import { useHomeZone } from '../../session/home-zone.js';
import { Decision, type Choice } from '../../ui/decision.js';
import { Empty, Read } from '../../ui/states.js';
import { Moment } from '../../ui/times.js';
import { AmendIncident } from './amend-incident.js';
import type { ItemProps } from './item-props.js';

type Move = 'confirm' | 'sign' | 'return' | 'debrief';
const CHOICES: Readonly<Record<Move, Choice<Move>>> = {
  confirm: { move: 'confirm', words: 'Confirm as my report' },
  sign: { move: 'sign', words: 'Sign' },
  return: { move: 'return', words: 'Give it back', reason: 'asked' },
  debrief: { move: 'debrief', words: 'Debrief was held', reason: 'asked' },
};

/** An incident: what each record will say, for its reporter to confirm or change and for whoever signs it or holds its debrief. */
export function IncidentItem({ id, onDone }: ItemProps) {
  const read = useQuery(incidentsReadOptions({ path: { incidentId: id } }));
  const zone = useHomeZone();
  const contentHash = read.data?.contentHash ?? '';
  const act = useAction({
    run: ({ move, reason = '' }: { move: Move; reason: string | undefined }, sending) => {
      const path = { incidentId: id };
      if (move === 'confirm') return incidentsConfirm({ path, body: { contentHash }, ...sending });
      if (move === 'sign') return incidentsSign({ path, body: { contentHash }, ...sending });
      if (move === 'return') return incidentsGiveBack({ path, body: { contentHash, reason }, ...sending });
      return incidentsDebrief({
        path,
        body: { note: reason },
        ...sending,
        headers: { ...sending.headers, ...ifMatch(read.data?.version ?? 0) },
      });
    },
    refreshes: ['inboxRead', 'inboxNews', 'incidentsRead'],
    said: ({ next }) => next,
    onDone,
  });
  return (
    <Read query={read} what="the incident">
      {(incident) => {
        const choices = incident.may.filter((move) => move !== 'amend').map((move) => CHOICES[move]);
        return (
          <>
            <section className="panel" aria-label="What was reported">
              <p>
                <strong>{incident.reportedBy}</strong> reported it; it happened at <Moment at={incident.occurredAt} zone={zone} />.
              </p>
              {incident.returnReason === null ? null : (
                <p>
                  {incident.returnedBy} gave it back: <q>{incident.returnReason}</q>
                </p>
              )}
            </section>
            {incident.people.map(({ ref, draftId, filedAs }) => (
              <section className="panel" key={draftId} aria-label={`In the record of ${ref}`}>
                <h2>In the record of {ref}</h2>
                <dl>
                  {filedAs.map(({ heading, text }) => (
                    <div key={heading}>
                      <dt>{heading}</dt>
                      <dd>{text}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            ))}
            <p>{incident.next}</p>
            {incident.may.includes('amend') ? <AmendIncident incident={incident} /> : null}
            {choices.length > 0 ? (
              <Decision
                name={`incident.${id}`}
                choices={choices}
                problem={act.error}
                isPending={act.isPending}
                onReadAgain={() => void read.refetch()}
                onDecide={(move, reason) => act.mutate({ move, reason })}
              />
            ) : null}
            {incident.may.length === 0 ? <Empty>There is nothing for you to do with it now.</Empty> : null}
          </>
        );
      }}
    </Read>
  );
}
