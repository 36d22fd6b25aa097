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
        times of {rota.zone}. {next.data ? <strong>{next.data.words}</strong> : null}{' '}
        {next.data ? <NextLink rota={rota} may={next.data.may} title={title} /> : null}
      </p>
      <RotaMenu rotaId={rota.rotaId} />
      {children}
    </div>
  );
}

const FIRST_STEPS = { 'take-proposal': 'See the proposal', fit: 'Have it fitted' } as const;
const LATER_STEPS = { review: 'Review it', approve: 'Approve it', publish: 'Publish it' } as const;

/** The way to what the person may do next; not where they are there already. */
function NextLink({ rota, may, title }: { readonly rota: Rota; readonly may: readonly string[]; readonly title: string }) {
  const [to, here, steps] =
    rota.number === 0
      ? (['/rotas/$rotaId/fit', 'Fit', FIRST_STEPS] as const)
      : (['/rotas/$rotaId/publish', 'Review and publish', LATER_STEPS] as const);
  const [, words] = Object.entries(steps).find(([step]) => may.includes(step)) ?? [];
  if (words === undefined || title === here) return null;
  return (
    <Link to={to} params={{ rotaId: rota.rotaId }} className="no-print">
      {words}
    </Link>
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
