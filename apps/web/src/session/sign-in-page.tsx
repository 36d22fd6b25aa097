import { useQueryClient } from '@tanstack/react-query';
import { meReadQueryKey } from '../generated/@tanstack/react-query.gen.js';
import { PageTitle } from '../ui/page-title.js';
import { SignInForm } from './sign-in-form.js';

/** Shown at whatever address somebody without a session opened; once signed in they are where they wanted to be. */
export function SignInPage() {
  const queries = useQueryClient();
  return (
    <div className="narrow">
      <PageTitle>Sign in to Handrail</PageTitle>
      <SignInForm onSignedIn={(who) => queries.setQueryData(meReadQueryKey(), who)} />
    </div>
  );
}
