import { createHash } from 'node:crypto';
import { createToken, liveToken, parseMasterKeys, Store } from '@handrail/store';

const NAME = 'bot of npm start';

/** Makes the bot's service token known to the API, once. The database keeps its hash only. */
export async function registerBotToken(apiUrl: string, encryptionKeys: string, token: string): Promise<void> {
  const store = await new Store({ url: apiUrl, masterKeys: parseMasterKeys(encryptionKeys), connectionsMax: 1 }).open();
  try {
    const tokenHash = new Uint8Array(createHash('sha256').update(token, 'utf8').digest());
    await store.run({ kind: 'service', service: 'sign-in', traceId: 'npm start' }, new Date(), async (tx) => {
      if (await liveToken(tx, tokenHash)) return;
      await createToken(tx, { name: NAME, tokenHash, scopes: ['chat', 'chat-link'], createdBy: null, expiresAt: null });
    });
  } finally {
    await store.close();
  }
}
