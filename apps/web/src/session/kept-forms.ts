import { useEffect, useState } from 'react';
import { useMe } from './me.js';

const PREFIX = 'handrail.form.';

/**
 * What somebody types into a form, kept in this tab over a reload, an ended session and a failed save, and for that worker only.
 * @param name of the form, unique in the app, with the id of what it is about
 * @param empty the form when nothing was typed; must not change between renders
 * @returns the values, a setter for some of them, one for what follows from the values as they are by then, and how to empty the form when it was
 *   saved
 */
export function useKeptForm<Values extends object>(name: string, empty: Values) {
  const { workerId } = useMe();
  const key = `${PREFIX}${workerId}.${name}`;
  const [values, setValues] = useState<Values>(() => ({ ...empty, ...read(key) }));
  useEffect(() => {
    write(key, JSON.stringify(values) === JSON.stringify(empty) ? undefined : values);
  }, [key, values, empty]);
  return {
    values,
    set: (some: Partial<Values>) => setValues((before) => ({ ...before, ...some })),
    change: (after: (before: Values) => Values) => setValues(after),
    clear: () => setValues(empty),
  };
}

/** Forgets everything that was typed: at sign-out, for the next person at this computer. */
export function forgetForms(): void {
  for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
}

function read(key: string): object | undefined {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null') as object | undefined;
  } catch {
    return undefined; // another version of the form left something that is not JSON
  }
}

function write(key: string, values: object | undefined): void {
  try {
    if (values) sessionStorage.setItem(key, JSON.stringify(values));
    else sessionStorage.removeItem(key);
  } catch {
    // A full or forbidden storage must not stop anybody from typing.
  }
}
