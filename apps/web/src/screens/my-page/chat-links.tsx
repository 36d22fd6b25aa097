import { useQuery } from '@tanstack/react-query';
import { meMakeCode, meRevoke } from '../../generated/sdk.gen.js';
import { meLinksOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { ChatLink } from '../../generated/types.gen.js';
import { useHomeZone } from '../../session/home-zone.js';
import { useAction } from '../../api/use-action.js';
import { Refusal } from '../../ui/refusal.js';
import { Read } from '../../ui/states.js';
import { Moment } from '../../ui/times.js';
import { Section } from '../../ui/section.js';
import { PressButton } from '../../ui/press-button.js';

/** Ties a chat account to the worker with a code that works once, for ten minutes. */
export function ChatLinks() {
  const links = useQuery(meLinksOptions());
  const zone = useHomeZone();
  const make = useAction({ run: (_: void, sending) => meMakeCode(sending), refreshes: ['meLinks'] });
  return (
    <Section title="My chat account">
      <Read query={links} what="your chat accounts" isEmpty={(items) => items.length === 0} empty="No chat account is linked to you.">
        {(items) => (
          <ul className="plain-list">
            {items.map((link) => (
              <Linked key={link.linkId} link={link} />
            ))}
          </ul>
        )}
      </Read>
      <div role="status">
        {make.data?.code ? (
          <p>
            In chat, say <code>/link code:{make.data.code}</code>. The code works once, until{' '}
            <Moment at={make.data.expiresAt} zone={zone} />.
          </p>
        ) : null}
      </div>
      <Refusal problem={make.error} />
      <PressButton className="nhsuk-button nhsuk-button--secondary" isReady={!make.isPending} onClick={() => make.mutate()}>
        Make a code to link my chat account
      </PressButton>
    </Section>
  );
}

function Linked({ link }: { readonly link: ChatLink }) {
  const zone = useHomeZone();
  const revoke = useAction({
    run: () => meRevoke({ path: { linkId: link.linkId }, throwOnError: true }),
    refreshes: ['meLinks'],
    said: 'The chat account is linked to you no more.',
  });
  return (
    <li>
      {link.channel}, linked <Moment at={link.linkedAt} zone={zone} />{' '}
      <PressButton className="link-button" isReady={!revoke.isPending} onClick={() => revoke.mutate()}>
        Unlink<span className="nhsuk-u-visually-hidden"> {link.channel}</span>
      </PressButton>
      <Refusal problem={revoke.error} />
    </li>
  );
}
