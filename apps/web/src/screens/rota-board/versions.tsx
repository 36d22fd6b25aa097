import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { rotaEditingRestore, rotaEditingUndo } from '../../generated/sdk.gen.js';
import { rotaEditingDifferenceOptions, rotaEditingVersionsOptions, rotasReadQueryKey } from '../../generated/@tanstack/react-query.gen.js';
import type { Rota, RotaVersion } from '../../generated/types.gen.js';
import { ifMatch } from '../../api/sending.js';
import { useAction } from '../../api/use-action.js';
import { useMay } from '../../session/me.js';
import { Field } from '../../ui/field.js';
import { Refusal } from '../../ui/refusal.js';
import { Read } from '../../ui/states.js';
import { Moment } from '../../ui/times.js';
import { Consequences } from './verdict.js';
import { PressButton } from '../../ui/press-button.js';

const ORIGIN = {
  FIT: 'a fit’s proposal was taken',
  EDIT: 'changed by hand',
  UNDO: 'gone back',
  SWAP: 'a swap',
  IMPORT: 'imported',
  EVENT: 'what happened on the ward',
} as const;

/** Every version of the rota, what differs from the present one, and going back. No version is ever lost. */
export function Versions({ rota }: { readonly rota: Rota }) {
  const [open, setOpen] = useState(false);
  return (
    <details className="nhsuk-details no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Versions: undo what was saved, compare, restore</span>
      </summary>
      <div className="nhsuk-details__text">{open ? <VersionList rota={rota} /> : null}</div>
    </details>
  );
}

function VersionList({ rota }: { readonly rota: Rota }) {
  const versions = useQuery(rotaEditingVersionsOptions({ path: { rotaId: rota.rotaId } }));
  const mayUndo = useMay()('rota.undo');
  const [reason, setReason] = useState('');
  const published = rota.state === 'PUBLISHED' || rota.state === 'LIVE';
  const because = reason.trim() === '' ? {} : { reason };
  const base = { path: { rotaId: rota.rotaId } };
  const shownBy = [rotasReadQueryKey(base)];
  const undo = useAction({
    run: (_: void, sending) =>
      rotaEditingUndo({ ...base, body: because, ...sending, headers: { ...sending.headers, ...ifMatch(rota.version) } }),
    shownBy,
    said: ({ number }) => `Version ${number} is what was before. Undo once more brings back what you undid.`,
  });
  const restore = useAction({
    run: (number: number, sending) =>
      rotaEditingRestore({ ...base, body: { number, ...because }, ...sending, headers: { ...sending.headers, ...ifMatch(rota.version) } }),
    shownBy,
    said: ({ number }, from) => `Version ${from} is back, as version ${number}.`,
  });
  const busy = undo.isPending || restore.isPending || (published && reason.trim() === '');
  return (
    <Read query={versions} what="the versions" isEmpty={({ items }) => items.length === 0} empty="Nothing is saved yet.">
      {({ items }) => (
        <>
          <Refusal problem={undo.error ?? restore.error} />
          {mayUndo ? (
            <>
              {published ? (
                <Field label="Why do you go back?" hint="The rota is published, so a reason is kept and people are told.">
                  {(control) => (
                    <input {...control} className="nhsuk-input" value={reason} onChange={(event) => setReason(event.target.value)} />
                  )}
                </Field>
              ) : null}
              <PressButton className="nhsuk-button nhsuk-button--secondary" isReady={!busy} onClick={() => undo.mutate()}>
                Undo version {rota.number}
              </PressButton>
            </>
          ) : null}
          <ul className="versions">
            {items.map((version) => (
              <Version
                key={version.number}
                rota={rota}
                version={version}
                {...(mayUndo && version.number !== rota.number ? { onRestore: () => restore.mutate(version.number) } : {})}
                busy={busy}
              />
            ))}
          </ul>
        </>
      )}
    </Read>
  );
}

interface VersionProps {
  readonly rota: Rota;
  readonly version: RotaVersion;
  readonly onRestore?: () => void;
  readonly busy: boolean;
}

function Version({ rota, version, onRestore, busy }: VersionProps) {
  const [compared, setCompared] = useState(false);
  const { number, origin, madeBy, madeAt, reason, begun, ended, afterPublish } = version;
  return (
    <li>
      <strong>Version {number}</strong>, {ORIGIN[origin]}, {madeBy ?? 'Handrail'}, <Moment at={madeAt} zone={rota.zone} />: {begun} on,{' '}
      {ended} off {afterPublish ? <span className="badge badge--warn">after publication</span> : null}
      {reason === null ? '' : ` “${reason}”`}{' '}
      {number === rota.number ? (
        <span className="badge badge--good">present</span>
      ) : (
        <>
          <button type="button" className="link-button" aria-expanded={compared} onClick={() => setCompared(!compared)}>
            Compare<span className="nhsuk-u-visually-hidden"> version {number} with the present one</span>
          </button>{' '}
          {onRestore ? (
            <PressButton className="link-button" isReady={!busy} onClick={onRestore}>
              Restore<span className="nhsuk-u-visually-hidden"> version {number}</span>
            </PressButton>
          ) : null}
        </>
      )}
      {compared ? <Compared rota={rota} number={number} /> : null}
    </li>
  );
}

function Compared({ rota, number }: { readonly rota: Rota; readonly number: number }) {
  const difference = useQuery(
    rotaEditingDifferenceOptions({ path: { rotaId: rota.rotaId }, query: { from: String(number), to: String(rota.number) } }),
  );
  return (
    <Read query={difference} what="the difference">
      {(told) => (
        <>
          <p>From version {number} to the present one:</p>
          <ul>
            {told.lines.length === 0 ? <li>Everybody has the same shifts.</li> : null}
            {told.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          <Consequences difference={told} />
        </>
      )}
    </Read>
  );
}
