import type { Interaction, InteractionKind } from './interactions.js';
import { channelJson, messageJson, userJson, type DirectChannel, type Message, type User } from './world.js';

/** An interaction in the direct channel with the application, as the gateway delivers it. */
export function interactionJson(
  interaction: Interaction,
  applicationId: string,
  about: { readonly user: User; readonly channel: DirectChannel; readonly data: object; readonly on: Message | undefined },
) {
  const { user, channel, data, on } = about;
  return {
    id: interaction.id,
    application_id: applicationId,
    type: TYPE[interaction.kind],
    token: interaction.token,
    version: 1,
    data,
    channel_id: channel.id,
    channel: channelJson(channel),
    user: userJson(user),
    locale: 'en-GB',
    entitlements: [],
    app_permissions: '0',
    authorizing_integration_owners: {},
    context: 1,
    attachment_size_limit: 10_485_760,
    ...(on && { message: messageJson(on, Date.now()) }),
  };
}

/** Interaction types as Discord numbers them. */
const TYPE: Readonly<Record<InteractionKind, number>> = { command: 2, component: 3, autocomplete: 4, modal: 5 };
