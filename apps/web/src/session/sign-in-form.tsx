import { useState } from 'react';
import { useMutation, useQuery } from '@tanstack/react-query';
import { sessionStartDemoMutation, sessionStartMutation } from './sign-in-calls.js';
import { sessionDemoPeopleOptions } from '../generated/@tanstack/react-query.gen.js';
import type { WhoAmI } from '../generated/types.gen.js';
import { Refusal } from '../ui/refusal.js';
import { Field } from '../ui/field.js';
import { messagesByField } from '../api/problem.js';
import { PressButton } from '../ui/press-button.js';

/** Name and password; where the API offers the demo data, people to try besides. @param onSignedIn told who it was */
export function SignInForm({ onSignedIn }: { readonly onSignedIn: (who: WhoAmI) => void }) {
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const signIn = useMutation({ ...sessionStartMutation, onSuccess: onSignedIn });
  const messages = messagesByField(signIn.error);
  return (
    <>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          signIn.mutate({ name, password });
        }}
      >
        <Refusal problem={signIn.error} />
        <Field label="Sign-in name" message={messages.get('name')}>
          {(control) => (
            <input
              {...control}
              className="nhsuk-input"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <Field label="Password" message={messages.get('password')}>
          {(control) => (
            <input
              {...control}
              className="nhsuk-input"
              type="password"
              autoComplete="current-password"
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          )}
        </Field>
        <PressButton type="submit" className="nhsuk-button" isReady={!signIn.isPending}>
          {signIn.isPending ? 'Signing in' : 'Sign in'}
        </PressButton>
      </form>
      <DemoSignIn onSignedIn={onSignedIn} />
    </>
  );
}

/** The demo data hold many people; those with a duty beyond their shifts come first. */
function DemoSignIn({ onSignedIn }: { readonly onSignedIn: (who: WhoAmI) => void }) {
  const [name, setName] = useState('');
  const { data } = useQuery(sessionDemoPeopleOptions());
  const signIn = useMutation({ ...sessionStartDemoMutation, onSuccess: onSignedIn });
  const people = (data?.items ?? []).toSorted((a, b) => b.roles.length - a.roles.length || a.name.localeCompare(b.name));
  const [first] = people;
  if (!first) return null;
  return (
    <form
      className="panel"
      onSubmit={(event) => {
        event.preventDefault();
        signIn.mutate({ name: name || first.name });
      }}
    >
      <h2 className="nhsuk-heading-m">Try the demo</h2>
      <p>These are made-up people. On this machine they sign in without a password.</p>
      <Refusal problem={signIn.error} />
      <Field label="Who do you want to be?">
        {(control) => (
          <select {...control} className="nhsuk-select" value={name || first.name} onChange={(event) => setName(event.target.value)}>
            {people.map((person) => (
              <option key={person.name} value={person.name}>
                {person.displayName}: {(person.roles.length > 0 ? person.roles : [person.grade]).map(words).join(', ')} ({person.name})
              </option>
            ))}
          </select>
        )}
      </Field>
      <PressButton type="submit" className="nhsuk-button nhsuk-button--secondary" isReady={!signIn.isPending}>
        Sign in to the demo
      </PressButton>
    </form>
  );
}

function words(code: string): string {
  return code.replaceAll('_', ' ');
}
