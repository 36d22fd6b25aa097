import { useQuery } from '@tanstack/react-query';
import { Outlet, useMatches } from '@tanstack/react-router';
import { useReachable } from '../api/reach.js';
import { meReadOptions } from '../generated/@tanstack/react-query.gen.js';
import { MeContext } from '../session/me.js';
import { SignInAgain } from '../session/sign-in-again.js';
import { SignInPage } from '../session/sign-in-page.js';
import { PageTitle } from '../ui/page-title.js';
import { Failed, Loading, NotAllowed } from '../ui/states.js';
import { Header } from './header.js';
import { ToastRegion } from './toast-region.js';

/** Around every screen: who is signed in, the menu, banners, messages. Without a session it shows the sign-in page in place of the screen. */
export function Shell() {
  const me = useQuery({ ...meReadOptions(), staleTime: 60_000, refetchOnWindowFocus: true });
  if (me.data) {
    return (
      <MeContext value={me.data}>
        <Frame signedIn>
          <PermittedScreen operations={me.data.operations} />
        </Frame>
        <SignInAgain me={me.data} />
      </MeContext>
    );
  }
  return (
    <Frame signedIn={false}>
      {me.error === null ? <Loading what="Handrail" /> : null}
      {me.error?.status === 401 ? <SignInPage /> : null}
      {me.error && me.error.status !== 401 ? <Failed what="Handrail" problem={me.error} onAgain={() => void me.refetch()} /> : null}
    </Frame>
  );
}

function Frame({ signedIn, children }: { readonly signedIn: boolean; readonly children: React.ReactNode }) {
  const wide = useMatches().some(({ staticData }) => staticData.wide === true) && signedIn;
  return (
    <>
      <a className="nhsuk-skip-link" href="#main">
        Skip to main content
      </a>
      <Header signedIn={signedIn} />
      <ReachBanner />
      <main id="main" tabIndex={-1} className={wide ? 'main main--wide' : 'main'}>
        {children}
      </main>
      <ToastRegion />
    </>
  );
}

function PermittedScreen({ operations }: { readonly operations: readonly string[] }) {
  const missing = useMatches().find(({ staticData: { needs } }) => needs !== undefined && !operations.includes(needs));
  if (!missing) return <Outlet />;
  return (
    <>
      <PageTitle>{missing.staticData.menu ?? 'Not for your role'}</PageTitle>
      <NotAllowed>
        {operations.length > 0
          ? undefined
          : 'You belong to no unit of Handrail yet, so there is nothing here for you. Ask your team lead or an administrator to add you to the units that you work in.'}
      </NotAllowed>
    </>
  );
}

/** The region stays so that a change in it is read out. */
function ReachBanner() {
  const reachable = useReachable();
  return (
    <div role="status" className="reach">
      {reachable ? null : (
        <p className="reach__words">Handrail cannot be reached. You see what was loaded before; what you type is kept. Trying again.</p>
      )}
    </div>
  );
}
