import { useEffect, useRef } from 'react';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useLocation, useRouter } from '@tanstack/react-router';
import { sessionEnd } from '../generated/sdk.gen.js';
import { forgetForms } from '../session/kept-forms.js';
import { useMay, useMe } from '../session/me.js';
import { chooseTheme, useChosenTheme, type Theme } from './theme.js';
import type { ScreenMeaning } from './screen-meaning.js';

export function Header({ signedIn }: { readonly signedIn: boolean }) {
  return (
    <header className="header">
      <div className="header__row">
        <Link to="/" className="header__name">
          Handrail
        </Link>
        <ThemeChoice />
        {signedIn ? <SignedIn /> : null}
      </div>
      {signedIn ? <Menu /> : null}
    </header>
  );
}

/** Screens that are of use to the worker's roles, in the order in which they are registered. On a phone they are one line that is pushed sideways. */
function Menu() {
  const may = useMay();
  const { routeTree } = useRouter();
  const list = useRef<HTMLUListElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[aria-current="page"]');
    if (list.current && current) list.current.scrollLeft = current.offsetLeft - list.current.offsetLeft - list.current.clientWidth / 3;
  }, [pathname]);
  const screens = Object.values((routeTree.children ?? {}) as Record<string, RegisteredScreen>).filter(
    ({ options: { staticData } }) => staticData?.menu !== undefined && (staticData.needs === undefined || may(staticData.needs)),
  );
  return (
    <nav aria-label="Screens" className="menu">
      <ul ref={list}>
        {screens.map(({ fullPath, options: { staticData } }) => (
          <li key={fullPath}>
            <Link to={fullPath} activeOptions={{ exact: fullPath === '/' }} activeProps={{ 'aria-current': 'page' }}>
              {staticData?.menu}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface RegisteredScreen {
  readonly fullPath: string;
  readonly options: { readonly staticData?: ScreenMeaning };
}

function SignedIn() {
  const me = useMe();
  const queries = useQueryClient();
  const signOut = useMutation({
    mutationFn: () => sessionEnd({ throwOnError: true }),
    onSettled: () => {
      forgetForms();
      queries.clear();
      location.assign('/');
    },
  });
  return (
    <p className="header__who">
      {me.displayName}
      <button type="button" className="link-button" onClick={() => signOut.mutate()}>
        Sign out
      </button>
    </p>
  );
}

function ThemeChoice() {
  const theme = useChosenTheme();
  return (
    <label className="header__theme">
      Colours{' '}
      <select value={theme} onChange={(event) => chooseTheme(event.target.value as Theme)}>
        <option value="system">as the system</option>
        <option value="light">light</option>
        <option value="dark">dark</option>
      </select>
    </label>
  );
}
