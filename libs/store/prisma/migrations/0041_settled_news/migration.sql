-- What one of several people has dealt with needs nobody's attention any more, whoever was told.
create function handrail.settle_news(of_type text, of_subject uuid) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if handrail.actor() is null then raise exception 'no scope' using errcode = '42501'; end if;
  update notification set done_at = handrail.clock() where subject_type = of_type and subject_id = of_subject and done_at is null;
end $$;
grant update on notification to handrail_gate;
grant create on schema handrail to handrail_gate;
alter function handrail.settle_news(text, uuid) owner to handrail_gate;
revoke create on schema handrail from handrail_gate;
revoke execute on function handrail.settle_news(text, uuid) from public;
grant execute on function handrail.settle_news(text, uuid) to handrail_api;
