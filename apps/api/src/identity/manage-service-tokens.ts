import { Injectable } from '@nestjs/common';
import type { CreatedServiceToken, CreateServiceTokenRequest, ServiceToken, ServiceTokenId } from '@handrail/contracts';
import { createToken, listTokens, ORGANISATION_CHAIN, revokeToken, type StoredToken } from '@handrail/store';
import { NotFound } from '../edge/request-errors.js';
import { hashOfSecret, newSecret } from '../edge/secrets.js';
import type { Work } from '../edge/work.js';
import { NameTaken } from './manage-accounts.js';

/** Service tokens: shown once when made, kept as a hash. */
@Injectable()
export class ManageServiceTokens {
  async list(work: Work): Promise<ServiceToken[]> {
    work.allow({});
    return (await listTokens(work.tx)).map(shown);
  }

  /** @throws NameTaken */
  async create(work: Work, { name, scopes, expiresAt }: CreateServiceTokenRequest): Promise<CreatedServiceToken> {
    work.allow({});
    if ((await listTokens(work.tx)).some((one) => one.name === name))
      throw new NameTaken('A service token of this name was made before. Choose another.');
    const token = `hrs_${newSecret()}`;
    const kept = await createToken(work.tx, {
      name,
      tokenHash: hashOfSecret(token),
      scopes: [...new Set(scopes)],
      createdBy: work.worker.workerId,
      expiresAt: expiresAt === undefined ? null : new Date(expiresAt),
    });
    work.audit({
      chain: ORGANISATION_CHAIN,
      action: 'service-token.created',
      subjectType: 'service-token',
      subjectId: kept.tokenId,
      detail: { scopes: kept.scopes },
    });
    return { ...shown(kept), token };
  }

  /** @throws NotFound when there is none, or it was revoked before */
  async revoke(work: Work, tokenId: string): Promise<void> {
    work.allow({});
    if (!(await revokeToken(work.tx, tokenId))) throw new NotFound('service token');
    work.audit({ chain: ORGANISATION_CHAIN, action: 'service-token.revoked', subjectType: 'service-token', subjectId: tokenId });
  }
}

function shown(token: StoredToken): ServiceToken {
  return {
    tokenId: token.tokenId as ServiceTokenId,
    name: token.name,
    scopes: token.scopes as ServiceToken['scopes'],
    createdAt: token.createdAt.toISOString(),
    lastUsedAt: token.lastUsedAt?.toISOString() ?? null,
    expiresAt: token.expiresAt?.toISOString() ?? null,
    revokedAt: token.revokedAt?.toISOString() ?? null,
  };
}
