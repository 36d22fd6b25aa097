import { lazy, type ComponentType } from 'react';

/**
 * A chart whose code is loaded when it is first shown. Where that fails, as without a connection, there is no chart: the numbers stand in the
 * table beside it, and the rest of the page with what was typed into it stays.
 */
export function lazyChart<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  return lazy(async () => ({ default: await load().catch((): ComponentType<Props> => () => null) }));
}
