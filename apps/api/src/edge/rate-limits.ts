import { Inject, Injectable, type OnApplicationShutdown } from '@nestjs/common';
import { ThrottlerStorageService } from '@nestjs/throttler';
import type { ApiSettings } from '@handrail/config';
import { TooManyRequests } from './request-errors.js';
import { SETTINGS } from './tokens.js';

const MINUTE = 60_000;
/** Wrong credentials a minute from one address before it is not even looked up any more. */
const REFUSALS_PER_MINUTE_MAX = 30;

/**
 * How often somebody may ask. Counted in the memory of each API process: with several processes behind one address, each allows as much.
 * Failed passwords are counted in the database besides, by account.
 */
@Injectable()
export class RateLimits implements OnApplicationShutdown {
  private readonly counters = new ThrottlerStorageService();
  private readonly refusedUntil = new Map<string, number>();

  constructor(@Inject(SETTINGS) private readonly settings: ApiSettings) {}

  /** @param who the worker, the service token, or the address of somebody not signed in */
  async request(who: string): Promise<void> {
    await this.take(`request:${who}`, this.settings.requestsPerMinuteMax);
  }

  async signIn(name: string, address: string): Promise<void> {
    await this.take(`sign-in:${name.toLowerCase()}`, this.settings.signInsPerMinuteMax);
    await this.take(`sign-in-from:${address}`, this.settings.signInsPerMinuteMax * 5);
  }

  /** @throws TooManyRequests while the address has shown too many wrong credentials */
  refuseHammering(address: string): void {
    const until = this.refusedUntil.get(address) ?? 0;
    if (until > Date.now()) throw new TooManyRequests(Math.ceil((until - Date.now()) / 1_000));
    this.refusedUntil.delete(address);
  }

  async wrongCredential(address: string): Promise<void> {
    const { isBlocked, timeToBlockExpire } = await this.counters.increment(
      `wrong:${address}`,
      MINUTE,
      REFUSALS_PER_MINUTE_MAX,
      MINUTE,
      'wrong',
    );
    if (isBlocked) this.refusedUntil.set(address, Date.now() + timeToBlockExpire * 1_000);
  }

  onApplicationShutdown(): void {
    this.counters.onApplicationShutdown();
  }

  private async take(key: string, perMinuteMax: number): Promise<void> {
    const { isBlocked, timeToBlockExpire } = await this.counters.increment(key, MINUTE, perMinuteMax, MINUTE, 'minute');
    if (isBlocked) throw new TooManyRequests(Math.max(1, timeToBlockExpire));
  }
}
