import { randomUUID } from 'node:crypto';
import { momentText, WEIGHT_ITEMS } from '@handrail/service-files';
import { db, type Transaction } from '../transaction/transaction.js';
import { HOUSE_ZONE, type FileRow, type KeptRows } from './file-rows.js';

/** Ids of service users by local reference. */
async function idsByRef(tx: Transaction): Promise<Map<string, string>> {
  const rows = await db(tx).$queryRaw<{ id: string; ref: string }[]>`select id, local_ref as ref from service_user`;
  return new Map(rows.map((row) => [row.ref, row.id]));
}

const STATUS = { present: 'CURRENT', 'on-leave': 'ON_LEAVE', discharged: 'DISCHARGED' } as const;
const SEALED = {
  preferredName: 'preferred_name_sealed',
  legalName: 'legal_name_sealed',
  dateOfBirth: 'birth_date_sealed',
  communicationNeeds: 'communication_needs_sealed',
} as const;

/** Ciphertext as JSON can carry it. */
const base64 = (sealed: Uint8Array) => Buffer.from(sealed).toString('base64');

export const serviceUserRows: KeptRows<FileRow<'service-users'>> = {
  ends: 'dischargedOn',
  async read(tx) {
    type Stored = Omit<FileRow<'service-users'>, keyof typeof SEALED> & { id: string } & Record<keyof typeof SEALED, Uint8Array | null>;
    const rows = await db(tx).$queryRaw<Stored[]>`
      select s.id, s.local_ref as "serviceUser", u.code as unit, s.room, s.preferred_name_sealed as "preferredName", s.legal_name_sealed as "legalName",
        s.birth_date_sealed as "dateOfBirth", s.language, s.communication_needs_sealed as "communicationNeeds",
        s.gender_preference as "genderPreference", to_json(s.sensitivity_labels) as "sensitivityLabels",
        case s.status when 'CURRENT' then 'present' when 'ON_LEAVE' then 'on-leave' else 'discharged' end as status,
        s.admitted_on::text as "admittedOn", s.ended_on::text as "dischargedOn"
      from service_user s join unit u on u.id = s.unit_id order by s.local_ref`;
    return Array.from(rows, ({ id, ...row }) => {
      const open = (name: keyof typeof SEALED) => tx.openOptional(`service_user.${SEALED[name]}`, id, row[name]);
      return {
        ...row,
        preferredName: open('preferredName') ?? '',
        legalName: open('legalName'),
        dateOfBirth: open('dateOfBirth'),
        communicationNeeds: open('communicationNeeds'),
      };
    });
  },
  async write(tx, rows) {
    const ids = await idsByRef(tx);
    const sealed = Array.from(rows, (row) => {
      const id = ids.get(row.serviceUser) ?? randomUUID();
      const seal = (name: keyof typeof SEALED) => {
        const text = row[name];
        return text === null || text === '' ? null : base64(tx.seal(`service_user.${SEALED[name]}`, id, text));
      };
      return {
        ...row,
        id,
        status: STATUS[row.status],
        preferredName: seal('preferredName'),
        legalName: seal('legalName'),
        dateOfBirth: seal('dateOfBirth'),
        communicationNeeds: seal('communicationNeeds'),
      };
    });
    await db(tx).$executeRaw`
      insert into service_user (id, organisation_id, unit_id, local_ref, room, preferred_name_sealed, legal_name_sealed, birth_date_sealed,
        communication_needs_sealed, language, gender_preference, sensitivity_labels, status, admitted_on, ended_on)
      select r.id, u.organisation_id, u.id, r."serviceUser", r.room, decode(r."preferredName", 'base64'), decode(r."legalName", 'base64'),
        decode(r."dateOfBirth", 'base64'), decode(r."communicationNeeds", 'base64'), r.language, r."genderPreference",
        array(select jsonb_array_elements_text(r."sensitivityLabels")), r.status, r."admittedOn", r."dischargedOn"
      from jsonb_to_recordset(${JSON.stringify(sealed)}::jsonb) r(id uuid, "serviceUser" text, unit text, room text, "preferredName" text, "legalName" text,
        "dateOfBirth" text, "communicationNeeds" text, language text, "genderPreference" text, "sensitivityLabels" jsonb, status text,
        "admittedOn" date, "dischargedOn" date)
      join unit u on u.code = r.unit
      on conflict (organisation_id, local_ref) do update set unit_id = excluded.unit_id, room = excluded.room,
        preferred_name_sealed = excluded.preferred_name_sealed, legal_name_sealed = excluded.legal_name_sealed,
        birth_date_sealed = excluded.birth_date_sealed, communication_needs_sealed = excluded.communication_needs_sealed,
        language = excluded.language, gender_preference = excluded.gender_preference, sensitivity_labels = excluded.sensitivity_labels,
        status = excluded.status, admitted_on = excluded.admitted_on, ended_on = excluded.ended_on`;
  },
};

/** What a case takes, in its own units: contacts and hours are no whole numbers. */
const CASE_FIGURES = {
  contactsPerMonth: { item: 'contactsPerMonth', per: 10 },
  contactMinutes: { item: 'contactMinutes', per: 1 },
  travelMinutes: { item: 'travelMinutes', per: 1 },
  indirectFactor: { item: 'indirectFactor', per: 100 },
  fixedHours: { item: 'fixedHoursPerMonth', per: 60 },
} as const;

export const caseloadRows: KeptRows<FileRow<'caseload'>> = {
  ends: 'to',
  async read(tx) {
    type Stored = Pick<FileRow<'caseload'>, 'worker' | 'serviceUser' | 'role' | 'from' | 'to' | 'scoredOn' | 'confirmedBy'> & {
      weights: Record<string, number>;
    };
    const rows = await db(tx).$queryRaw<Stored[]>`
      select w.staff_number as worker, s.local_ref as "serviceUser", a.role, a.starts_on::text as "from", a.ends_on::text as "to",
        a.scored_on::text as "scoredOn", c.staff_number as "confirmedBy",
        coalesce((select json_object_agg(x.item, x.value) from case_weight x where x.allocation_id = a.id), '{}') as weights
      from case_allocation a join worker w on w.id = a.worker_id join service_user s on s.id = a.service_user_id
      left join worker c on c.id = a.confirmed_by order by 1, 2, 4`;
    return Array.from(rows, ({ weights, ...row }) => {
      const figures = Object.fromEntries(
        Object.entries(CASE_FIGURES).map(([name, { item, per }]) => [name, Math.round((weights[item] ?? 0) * per)]),
      );
      const points = Object.fromEntries(WEIGHT_ITEMS.map((item) => [item, weights[item] ?? 0]));
      return { ...row, ...figures, ...points } as FileRow<'caseload'>;
    });
  },
  async write(tx, rows) {
    const json = JSON.stringify(rows);
    await db(tx).$executeRaw`
      insert into case_allocation (worker_id, service_user_id, role, starts_on, ends_on, scored_on, confirmed_by)
      select w.id, s.id, r.role, r."from", r."to", r."scoredOn", c.id
      from jsonb_to_recordset(${json}::jsonb) r(worker text, "serviceUser" text, role text, "from" date, "to" date, "scoredOn" date, "confirmedBy" text)
      join worker w on w.staff_number = r.worker join service_user s on s.local_ref = r."serviceUser" left join worker c on c.staff_number = r."confirmedBy"
      on conflict (worker_id, service_user_id, starts_on) do update set role = excluded.role, ends_on = excluded.ends_on,
        scored_on = excluded.scored_on, confirmed_by = excluded.confirmed_by`;
    const weights = rows.flatMap((row) => {
      const place = { worker: row.worker, serviceUser: row.serviceUser, from: row.from };
      const figures = Array.from(Object.entries(CASE_FIGURES), ([name, { item, per }]) => ({
        ...place,
        item: item as string,
        value: row[name as 'contactMinutes'] / per,
      }));
      return [...figures, ...Array.from(WEIGHT_ITEMS, (item) => ({ ...place, item: item as string, value: row[item] }))];
    });
    await db(tx).$executeRaw`
      insert into case_weight (allocation_id, item, value)
      select a.id, r.item, r.value
      from jsonb_to_recordset(${JSON.stringify(weights)}::jsonb) r(worker text, "serviceUser" text, "from" date, item text, value numeric)
      join worker w on w.staff_number = r.worker join service_user s on s.local_ref = r."serviceUser"
      join case_allocation a on a.worker_id = w.id and a.service_user_id = s.id and a.starts_on = r."from"
      on conflict (allocation_id, item) do update set value = excluded.value`;
  },
};

const REASON = 'observation_prescription.reason_sealed';
/** Minutes since 1970 of a database time, for `momentText`. */
const shown = (minute: number | null, zone: string | null) => (minute === null ? null : momentText(minute, zone ?? HOUSE_ZONE));

export const observationRows: KeptRows<FileRow<'observations'>> = {
  ends: 'endedAt',
  async read(tx) {
    type Stored = Omit<FileRow<'observations'>, 'reason' | 'from' | 'reviewBy' | 'endedAt'> & {
      id: string;
      zone: string;
      reason: Uint8Array | null;
      from: number;
      reviewBy: number;
      endedAt: number | null;
    };
    const rows = await db(tx).$queryRaw<Stored[]>`
      select o.id, u.timezone as zone, s.local_ref as "serviceUser", o.level, lower(o.day_night) as "dayNight", o.checks_per_hour as "checksPerHour",
        o.reason_sealed as reason, p.staff_number as "prescribedBy", (extract(epoch from o.starts_at) / 60)::int as "from",
        (extract(epoch from o.review_by) / 60)::int as "reviewBy", (extract(epoch from o.ended_at) / 60)::int as "endedAt", e.staff_number as "endedBy"
      from observation_prescription o join service_user s on s.id = o.service_user_id join unit u on u.id = s.unit_id
      join worker p on p.id = o.prescribed_by left join worker e on e.id = o.ended_by order by s.local_ref, 5, o.starts_at`;
    return Array.from(rows, ({ id, zone, ...row }) => ({
      ...row,
      reason: tx.openOptional(REASON, id, row.reason) ?? '',
      from: shown(row.from, zone) ?? '',
      reviewBy: shown(row.reviewBy, zone) ?? '',
      endedAt: shown(row.endedAt, zone),
    }));
  },
  async write(tx, rows) {
    const ids = await db(tx).$queryRaw<{ id: string; key: string }[]>`
      select o.id, s.local_ref || ' ' || lower(o.day_night) || ' ' || (extract(epoch from o.starts_at) / 60)::bigint as key
      from observation_prescription o join service_user s on s.id = o.service_user_id`;
    const known = new Map(ids.map((one) => [one.key, one.id]));
    const sealed = Array.from(rows, (row) => {
      const id = known.get(`${row.serviceUser} ${row.dayNight} ${Date.parse(row.from) / 60_000}`) ?? randomUUID();
      return { ...row, id, dayNight: row.dayNight.toUpperCase(), reason: base64(tx.seal(REASON, id, row.reason)) };
    });
    await db(tx).$executeRaw`
      insert into observation_prescription (id, service_user_id, level, day_night, checks_per_hour, reason_sealed, prescribed_by, starts_at, review_by, ended_at, ended_by)
      select r.id, s.id, r.level, r."dayNight", r."checksPerHour", decode(r.reason, 'base64'), p.id, r."from", r."reviewBy", r."endedAt", e.id
      from jsonb_to_recordset(${JSON.stringify(sealed)}::jsonb) r(id uuid, "serviceUser" text, level text, "dayNight" text, "checksPerHour" int, reason text,
        "prescribedBy" text, "from" timestamptz, "reviewBy" timestamptz, "endedAt" timestamptz, "endedBy" text)
      join service_user s on s.local_ref = r."serviceUser" join worker p on p.staff_number = r."prescribedBy" left join worker e on e.staff_number = r."endedBy"
      on conflict (service_user_id, day_night, starts_at) do update set level = excluded.level, checks_per_hour = excluded.checks_per_hour,
        reason_sealed = excluded.reason_sealed, prescribed_by = excluded.prescribed_by, review_by = excluded.review_by,
        ended_at = excluded.ended_at, ended_by = excluded.ended_by`;
  },
};
