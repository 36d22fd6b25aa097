import { useMe } from '../../session/me.js';
import { PageTitle } from '../../ui/page-title.js';
import { CalendarAddress } from './calendar-address.js';
import { ChatLinks } from './chat-links.js';
import { MyDrafts } from './my-drafts.js';
import { MyLedger } from './my-ledger.js';
import { MyLog } from './my-log.js';
import { MyRequests } from './my-requests.js';
import { MyShifts } from './my-shifts.js';
import { WaitsForMe } from './waits-for-me.js';
import { WhoRead } from './who-read.js';
import './my-page.css';

/** What concerns the worker who is signed in: what waits and their shifts first, then what they asked for, then how work was shared and what the service keeps of them. */
export function MyPage() {
  const { displayName } = useMe();
  return (
    <>
      <PageTitle caption={displayName}>My page</PageTitle>
      <WaitsForMe />
      <MyShifts />
      <MyRequests />
      <MyLedger />
      <MyDrafts />
      <CalendarAddress />
      <ChatLinks />
      <WhoRead />
      <MyLog />
    </>
  );
}
