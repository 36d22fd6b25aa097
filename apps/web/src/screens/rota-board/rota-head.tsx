import type { ReactNode } from 'react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { rotaPublishingNextOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { Rota } from '../../generated/types.gen.js';
import { useMay } from '../../session/me.js';
import { PageTitle } from '../../ui/page-title.js';
import { calendarDayWords } from '../../ui/time-words.js';
import './rota.css';

export const STATE_WORDS = {
  DRAFT: 'draft',
  REVIEWED: 'reviewed, waits for approval',
  APPROVED: 'approved, not published',
  PUBLISHED: 'published',
  LIVE: 'being worked',
  VERIFIED: 'hours verified',
  LOCKED: 'locked',
} as const satisfies Record<Rota['state'], string>;

/** What every screen about one rota begins with: which it is, where it stands, what comes next, and the way to the other screens. */
export function RotaHead({ rota, title, children }: { readonly rota: Rota; readonly title: string; readonly children?: ReactNode }) {
  const next = useQuery(rotaPublishingNextOptions({ path: { rotaId: rota.rotaId } }));
  const published = rota.state === 'PUBLISHED' || rota.state === 'LIVE';
  return (
    <div className="rota-head">
      <PageTitle caption={`${rota.unit}, ${calendarDayWords(rota.from)} to ${calendarDayWords(rota.to)}`}>{title}</PageTitle>
      <p className="rota-head__state">
        <span className={published ? 'badge badge--good' : 'badge badge--warn'}>{STATE_WORDS[rota.state]}</span> version {rota.number},
        times of {rota.zone}. {next.data ? <strong>{next.data.words}</strong> : null}
      </p>
      <RotaMenu rotaId={rota.rotaId} />
      {children}
    </div>
  );
}

function RotaMenu({ rotaId }: { readonly rotaId: string }) {
  const may = useMay();
  const params = { rotaId };
  const current = { activeOptions: { exact: true }, activeProps: { 'aria-current': 'page' as const }, params };
  return (
    <nav className="rota-menu no-print" aria-label="This rota">
      <Link to="/rotas/$rotaId" {...current}>
        Board
      </Link>
      {may('rota.fit.read') ? (
        <Link to="/rotas/$rotaId/fit" {...current}>
          Fit
        </Link>
      ) : null}
      {may('rota.explain') ? (
        <Link to="/rotas/$rotaId/why" {...current}>
          Gaps and fairness
        </Link>
      ) : null}
      {may('rota.review') || may('rota.approve') || may('rota.publish') ? (
        <Link to="/rotas/$rotaId/publish" {...current}>
          Review and publish
        </Link>
      ) : null}
      <Link to="/rotas/$rotaId/print" {...current}>
        Print and export
      </Link>
    </nav>
  );
}
