import { createContext, useContext } from 'react';
import type { WhoAmI } from '../generated/types.gen.js';

export const MeContext = createContext<WhoAmI | undefined>(undefined);

/** The signed-in worker. Only inside the shell, which shows the sign-in page to everybody else. */
export function useMe(): WhoAmI {
  const me = useContext(MeContext);
  if (!me) throw new Error('Nobody is signed in here: use this below the shell.');
  return me;
}

/** Whether the worker's roles may do an operation of the policy at all. What is shown follows it; the API decides each request by itself. */
export function useMay(): (operation: string) => boolean {
  const { operations } = useMe();
  return (operation) => operations.includes(operation);
}
