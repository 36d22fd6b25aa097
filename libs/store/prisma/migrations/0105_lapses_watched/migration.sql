-- The watch over competences that end while a rota runs begins with the rota's publication. Rotas published before there was one had none:
-- each gets its first look, and that look asks for the next. A rota that is over ends its own watch.
insert into outbox (topic, payload, not_before, trace_id)
select 'competence-lapses', jsonb_build_object('rotaId', r.id), clock_timestamp(), replace(gen_random_uuid()::text, '-', '')
from rota r
where r.state in ('PUBLISHED', 'LIVE')
  and not exists (select from outbox o where o.topic = 'competence-lapses' and o.settled_at is null and o.payload ->> 'rotaId' = r.id::text);
