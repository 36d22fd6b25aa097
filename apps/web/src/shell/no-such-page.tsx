import { Link } from '@tanstack/react-router';
import { PageTitle } from '../ui/page-title.js';

export function NoSuchPage() {
  return (
    <>
      <PageTitle>There is no such page</PageTitle>
      <p>The address may be wrong, or what it named is gone.</p>
      <p>
        <Link to="/">Go to my page</Link>
      </p>
    </>
  );
}
