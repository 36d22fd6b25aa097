import { createRootRoute, createRoute, lazyRouteComponent, type RouteComponent } from '@tanstack/react-router';
import type { ScreenMeaning } from './screen-meaning.js';
import { ScreenError } from './screen-error.js';
import { Shell } from './shell.js';
import { NoSuchPage } from './no-such-page.js';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption extends ScreenMeaning {}
}

export const rootRoute = createRootRoute({ component: Shell, errorComponent: ScreenError, notFoundComponent: NoSuchPage });

/**
 * The route of a screen. Its code is loaded when it is first opened, or when the pointer rests on its link.
 * @param path as TanStack Router writes it, such as `/rotas/$rotaId`
 * @param load imports the module; `name` is the component that it exports
 */
export function screenRoute<const Path extends string, Name extends string>(
  path: Path,
  meaning: ScreenMeaning,
  load: () => Promise<Record<Name, RouteComponent>>,
  name: Name,
) {
  return createRoute({
    getParentRoute: () => rootRoute,
    path,
    staticData: meaning,
    component: lazyRouteComponent(load, name),
  });
}
