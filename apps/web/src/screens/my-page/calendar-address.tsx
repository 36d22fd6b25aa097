import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { calendarMake, calendarRevoke } from '../../generated/sdk.gen.js';
import { calendarCalendarsOptions } from '../../generated/@tanstack/react-query.gen.js';
import type { CalendarFeed } from '../../generated/types.gen.js';
import { useHomeZone } from '../../session/home-zone.js';
import { useAction } from '../../api/use-action.js';
import { Field } from '../../ui/field.js';
import { Refusal } from '../../ui/refusal.js';
import { Read } from '../../ui/states.js';
import { Moment } from '../../ui/times.js';
import { Section } from '../../ui/section.js';
import { PressButton } from '../../ui/press-button.js';

/** A secret address by which a phone's calendar follows the shifts. It is shown once; whoever has it sees the shifts. */
export function CalendarAddress() {
  const feeds = useQuery(calendarCalendarsOptions());
  const [name, setName] = useState('my phone');
  const make = useAction({
    run: (body: { name: string }, sending) => calendarMake({ body, ...sending }),
    refreshes: ['calendarCalendars'],
    said: 'The calendar address is made. Copy it now: it is shown once.',
  });
  return (
    <Section title="My shifts in a calendar">
      <Read query={feeds} what="your calendar addresses" isEmpty={(items) => items.length === 0} empty="No calendar follows your shifts.">
        {(items) => (
          <ul className="plain-list">
            {items.map((feed) => (
              <Feed key={feed.feedId} feed={feed} />
            ))}
          </ul>
        )}
      </Read>
      {make.data?.url ? (
        <Field label="Copy this address into your calendar now. It is shown once; treat it like a password.">
          {(control) => (
            <input {...control} className="nhsuk-input" readOnly value={make.data.url ?? ''} onFocus={(event) => event.target.select()} />
          )}
        </Field>
      ) : null}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          make.mutate({ name });
        }}
      >
        <Refusal problem={make.error} />
        <Field label="What is it for?" hint="Such as: my phone">
          {(control) => (
            <input
              {...control}
              className="nhsuk-input nhsuk-input--width-20"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <PressButton type="submit" className="nhsuk-button nhsuk-button--secondary" isReady={!make.isPending}>
          Make a calendar address
        </PressButton>
      </form>
    </Section>
  );
}

function Feed({ feed }: { readonly feed: CalendarFeed }) {
  const zone = useHomeZone();
  const revoke = useAction({
    run: () => calendarRevoke({ path: { feedId: feed.feedId }, throwOnError: true }),
    refreshes: ['calendarCalendars'],
    said: `The address for ${feed.name} works no more.`,
  });
  return (
    <li>
      {feed.name}, made <Moment at={feed.madeAt} zone={zone} />
      {feed.lastReadAt === null ? (
        ', not read yet'
      ) : (
        <>
          , last read <Moment at={feed.lastReadAt} zone={zone} />
        </>
      )}{' '}
      <PressButton className="link-button" isReady={!revoke.isPending} onClick={() => revoke.mutate()}>
        Revoke<span className="nhsuk-u-visually-hidden"> the address for {feed.name}</span>
      </PressButton>
      <Refusal problem={revoke.error} />
    </li>
  );
}
