import { randomBytes, randomUUID } from 'node:crypto';
import type pg from 'pg';
import { decrypt, encrypt, SealBroken } from './envelope.js';
import { MasterKeyUnusable, type MasterKeys } from './master-keys.js';

const FORMAT = 1;
const HEADER_BYTES = 17; // format, data key id

/** Sealed under a data key made after this process read them; `Store.run` reads them again and repeats. */
export class DataKeyUnknown extends Error {
  readonly code = 'data-key-unknown';
}

interface KeyRow {
  id: string;
  wrapping_key_id: string;
  wrapped: Buffer;
  retired_at: Date | null;
}

/**
 * Envelope encryption of columns. A sealed value is: format byte, data key id, iv, tag, ciphertext. Data keys are
 * stored wrapped by a master key, so that changing the master key re-wraps a few rows and leaves every record as it was.
 */
export class Sealer {
  readonly #keys = new Map<string, Buffer>();
  #active: string | undefined;

  constructor(
    private readonly pool: pg.Pool,
    private readonly masterKeys: MasterKeys | undefined,
  ) {}

  /** Reads the data keys, and makes the first one where there is none. */
  async load(): Promise<void> {
    const { masterKeys } = this;
    if (!masterKeys) return;
    const rows = await asKeeper(this.pool, async (client) => {
      const select = 'select id, wrapping_key_id, wrapped, retired_at from data_key order by created_at, id';
      const found = (await client.query<KeyRow>(select)).rows;
      if (found.some((row) => row.retired_at === null)) return found;
      await client.query('select pg_advisory_xact_lock(4841907134)');
      const again = (await client.query<KeyRow>(select)).rows;
      if (again.some((row) => row.retired_at === null)) return again;
      await addDataKey(client, masterKeys);
      return (await client.query<KeyRow>(select)).rows;
    });
    for (const row of rows) {
      if (!this.#keys.has(row.id)) this.#keys.set(row.id, unwrap(row, masterKeys));
    }
    this.#active = rows.findLast((row) => row.retired_at === null)?.id;
  }

  #needKeys(): void {
    if (!this.masterKeys) throw new MasterKeyUnusable('This process was given no encryption key and handles nothing sealed.');
  }

  seal(place: string, rowId: string, text: string): Uint8Array<ArrayBuffer> {
    this.#needKeys();
    const id = this.#active;
    const key = id === undefined ? undefined : this.#keys.get(id);
    if (id === undefined || !key) throw new DataKeyUnknown('The data keys are not loaded.');
    const body = encrypt(key, Buffer.from(text, 'utf8'), `${place}:${rowId}`);
    return new Uint8Array(Buffer.concat([Buffer.from([FORMAT]), Buffer.from(id.replaceAll('-', ''), 'hex'), body]));
  }

  open(place: string, rowId: string, sealed: Uint8Array): string {
    this.#needKeys();
    const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
    if (bytes[0] !== FORMAT || bytes.length < HEADER_BYTES) throw new SealBroken(place);
    const hex = bytes.subarray(1, HEADER_BYTES).toString('hex');
    const key = this.#keys.get(hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-'));
    if (!key) throw new DataKeyUnknown('A record names a data key that this process has not read.');
    return decrypt(key, bytes.subarray(HEADER_BYTES), `${place}:${rowId}`).toString('utf8');
  }
}

/**
 * Wraps every data key under the current master key, and with `fresh` begins a new data key for what is sealed
 * from now on. Records stay as they are. Running processes need the old master key until they have restarted.
 * @returns how many data keys were re-wrapped
 */
export async function rotateMasterKey(pool: pg.Pool, masterKeys: MasterKeys, fresh: boolean): Promise<number> {
  return asKeeper(pool, async (client) => {
    await client.query('select pg_advisory_xact_lock(4841907134)');
    const { rows } = await client.query<KeyRow>('select id, wrapping_key_id, wrapped, retired_at from data_key for update');
    const stale = rows.filter((row) => row.wrapping_key_id !== masterKeys.current);
    for (const row of stale) {
      const wrapped = encrypt(masterKey(masterKeys, masterKeys.current), unwrap(row, masterKeys), `data_key:${row.id}`);
      await client.query('update data_key set wrapping_key_id = $2, wrapped = $3 where id = $1', [row.id, masterKeys.current, wrapped]);
    }
    if (fresh) {
      await client.query('update data_key set retired_at = clock_timestamp() where retired_at is null');
      await addDataKey(client, masterKeys);
    }
    return stale.length;
  });
}

async function addDataKey(client: pg.PoolClient, masterKeys: MasterKeys): Promise<void> {
  const id = randomUUID();
  const wrapped = encrypt(masterKey(masterKeys, masterKeys.current), randomBytes(32), `data_key:${id}`);
  await client.query('insert into data_key (id, wrapping_key_id, wrapped, created_at) values ($1, $2, $3, clock_timestamp())', [
    id,
    masterKeys.current,
    wrapped,
  ]);
}

function masterKey(masterKeys: MasterKeys, id: string): Buffer {
  const key = masterKeys.byId.get(id);
  if (!key)
    throw new MasterKeyUnusable(
      `The database was sealed under key "${id}", which is not among the keys given. Add it after the current one.`,
    );
  return key;
}

function unwrap(row: KeyRow, masterKeys: MasterKeys): Buffer {
  try {
    return decrypt(masterKey(masterKeys, row.wrapping_key_id), row.wrapped, `data_key:${row.id}`);
  } catch (error) {
    if (!(error instanceof SealBroken)) throw error;
    throw new MasterKeyUnusable(`Key "${row.wrapping_key_id}" is not the one this database was sealed under.`, { cause: error });
  }
}

async function asKeeper<T>(pool: pg.Pool, run: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("begin; select set_config('handrail.service', 'keys', true)");
    const result = await run(client);
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    client.release();
  }
}
