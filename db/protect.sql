-- What migrations cannot express: roles, grants, forced row-level security, the audit trail. Idempotent; runs after every migration.

-- ------------------------------------------------------------------ roles
do $$
declare
  mode text := case when current_setting('server_version_num')::int >= 160000 then 'SET' else 'MEMBER' end;
  wanted text;
begin
  foreach wanted in array array['raakvlak_app', 'raakvlak_auth'] loop
    if not exists (select from pg_roles where rolname = wanted) then
      begin
        execute format('create role %I nologin', wanted);
      exception when duplicate_object or unique_violation then null;
      end;
    end if;
    if not pg_has_role(current_user, wanted, mode) then
      execute format('grant %I to %I', wanted, current_user);
    end if;
  end loop;
end $$;

-- ------------------------------------------------------------ audit trail
-- The text that is hashed: a version tag, then every column of the event, one per line.
create or replace function audit_canonical(e audit_events) returns text language sql stable as $$
  select concat_ws(E'\n', 'raakvlak-audit-1', encode(e.previous_hash, 'hex'), e.organisation_id, e.sequence,
    to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), coalesce(e.actor_id::text, ''), e.action,
    e.table_name, e.operation, e.row_key, coalesce(e.before::text, ''), coalesce(e.after::text, '')) $$;

create or replace function audit_hash(e audit_events) returns bytea language sql stable as $$
  select sha256(convert_to(audit_canonical(e), 'UTF8')) $$;

create or replace function audit_organisation() returns uuid language plpgsql stable as $$
declare
  organisation uuid := nullif(current_setting('app.organisation_id', true), '')::uuid;
begin
  if organisation is null then
    raise exception 'write outside withOrganisation' using errcode = 'insufficient_privilege';
  end if;
  return organisation;
end $$;

-- One writer at a time per organisation, locked before any row: events are in order and nothing deadlocks.
create or replace function audit_lock() returns trigger language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtextextended(audit_organisation()::text, 0));
  return null;
end $$;

-- One event per changed row; an update keeps only the keys that changed. Arguments: key columns, hidden columns.
create or replace function audit_row() returns trigger language plpgsql security definer
  set search_path = public, pg_temp set timezone = 'UTC' as $$
declare
  e audit_events;
  hidden text[] := string_to_array(coalesce(tg_argv[1], ''), ',');
  part text;
  doc jsonb;
begin
  e.organisation_id := audit_organisation();
  if tg_op <> 'INSERT' then e.before := to_jsonb(old) - hidden; end if;
  if tg_op <> 'DELETE' then e.after := to_jsonb(new) - hidden; end if;
  if e.before is not distinct from e.after then return null; end if;
  doc := coalesce(e.after, e.before);
  if coalesce(doc ->> 'organisation_id', doc ->> 'id')::uuid is distinct from e.organisation_id then
    raise exception 'row of another organisation' using errcode = 'insufficient_privilege';
  end if;
  if tg_op = 'UPDATE' then
    select jsonb_object_agg(x.key, e.before -> x.key), jsonb_object_agg(x.key, x.value) into e.before, e.after
    from jsonb_each(e.after) x where e.before -> x.key is distinct from x.value;
  end if;
  foreach part in array string_to_array(tg_argv[0], ',') loop
    e.row_key := concat_ws('/', e.row_key, doc ->> part);
  end loop;
  select sequence, hash into e.sequence, e.previous_hash from audit_events
    where organisation_id = e.organisation_id order by sequence desc limit 1;
  e.sequence := coalesce(e.sequence, 0) + 1;
  e.previous_hash := coalesce(e.previous_hash, decode(repeat('00', 32), 'hex'));
  e.at := clock_timestamp();
  e.actor_id := nullif(current_setting('app.actor_id', true), '')::uuid;
  e.action := translate(coalesce(nullif(current_setting('app.action', true), ''), 'unknown'), E'\r\n', '  ');
  e.table_name := tg_table_name;
  e.operation := lower(tg_op);
  e.hash := audit_hash(e);
  insert into audit_events values (e.*);
  return null;
end $$;

create or replace function refuse() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;

-- A stored document proves itself: its hash is audited, the document is not.
create or replace function record_version_hash() returns trigger language plpgsql as $$
begin
  new.document_hash := encode(sha256(convert_to(coalesce(new.document::text, ''), 'UTF8')), 'hex');
  return new;
end $$;

-- --------------------------------------------- every table of a tenant alike
create or replace procedure protect_tenant_table(tenant_table regclass) language plpgsql as $$
declare
  short text := (select relname from pg_class where oid = tenant_table);
  keys text;
  hidden text;
begin
  execute format('alter table %s enable row level security, force row level security', tenant_table);
  if short = 'audit_events' then
    execute format('grant select on %s to raakvlak_app', tenant_table);
    execute format('create or replace trigger append_only before update or delete or truncate on %s for each statement execute function refuse()', tenant_table);
    return;
  end if;
  execute format('grant select, insert on %s to raakvlak_app', tenant_table);
  if short in ('record_versions', 'access_events') then
    execute format('create or replace trigger append_only before update or delete or truncate on %s for each statement execute function refuse()', tenant_table);
  else
    execute format('grant update, delete on %s to raakvlak_app', tenant_table);
  end if;
  execute format('create or replace trigger audit_lock before insert or update or delete on %s for each statement execute function audit_lock()', tenant_table);
  if short in ('file_chunks', 'counters') then return; end if;
  select string_agg(a.attname, ',' order by array_position(i.indkey::int2[], a.attnum)) into keys
    from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
    where i.indrelid = tenant_table and i.indisprimary and a.attname <> 'organisation_id';
  select string_agg(a.attname, ',') into hidden from pg_attribute a
    where a.attrelid = tenant_table and a.attnum > 0 and not a.attisdropped
      and (a.attgenerated <> '' or a.atttypid = 'bytea'::regtype or a.attname in ('search_text', 'token_hash')
        or (short = 'record_versions' and a.attname = 'document'));
  execute format('create or replace trigger audit_row after insert or update or delete on %s for each row execute function audit_row(%L, %L)',
    tenant_table, keys, coalesce(hidden, ''));
end $$;

do $$
declare
  tenant_table regclass;
begin
  for tenant_table in
    select c.oid from pg_class c
    where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p')
      and (c.relname = 'organisations' or exists (
        select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped))
  loop
    call protect_tenant_table(tenant_table);
  end loop;
end $$;

create or replace trigger document_hash before insert on record_versions for each row execute function record_version_hash();

-- ---------------------------------------------------------------- identity
grant usage on schema public to raakvlak_app, raakvlak_auth;
alter table users enable row level security;
grant select (id, email, name) on users to raakvlak_app;
grant select, insert, update, delete on users, sessions, password_resets, sign_in_failures to raakvlak_auth;
-- which slugs are taken; the policies of users and organisations look memberships up, and its own policy shows no row
grant select (id, slug, name) on organisations to raakvlak_auth;
grant select (organisation_id, user_id) on memberships to raakvlak_auth;
