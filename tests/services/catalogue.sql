-- What a tenant table lacks. Exceptions are named here and nowhere else.
with t as (
  select c.oid, c.relname, c.relrowsecurity, c.relforcerowsecurity from pg_class c
  where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
    and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organisation_id' and not a.attisdropped)),
col as (select attrelid, attnum, attname from pg_attribute where attnum > 0)
select relname, 'row-level security not forced' as problem from t where not (relrowsecurity and relforcerowsecurity)
union all
select relname, 'no tenant policy' from t where not exists (
  select from pg_policy p where p.polrelid = t.oid and p.polname = 'tenant' and p.polcmd = '*'
    and pg_get_expr(p.polqual, p.polrelid) like '%organisation_id = (NULLIF(current_setting(''app.organisation_id''%')
union all
select relname, 'policy ' || p.polname || ' is not known' from t join pg_policy p on p.polrelid = t.oid
  where not (p.polname = 'tenant' or (relname = 'memberships' and p.polname = 'own'))
union all
select relname, 'primary key does not start with organisation_id' from t where not exists (
  select from pg_index i join col on col.attrelid = t.oid and col.attnum = i.indkey[0]
  where i.indrelid = t.oid and i.indisprimary and col.attname = 'organisation_id')
union all
select relname, 'unique index ' || i.indexrelid::regclass || ' does not start with organisation_id' from t
  join pg_index i on i.indrelid = t.oid and i.indisunique join col on col.attrelid = t.oid and col.attnum = i.indkey[0]
  where col.attname <> 'organisation_id'
union all
select t.relname, 'foreign key ' || k.conname || ' does not carry organisation_id' from t
  join pg_constraint k on k.conrelid = t.oid and k.contype = 'f' join t f on f.oid = k.confrelid
  where not exists (select from unnest(k.conkey, k.confkey) u(a, b)
    join col x on x.attrelid = k.conrelid and x.attnum = u.a join col y on y.attrelid = k.confrelid and y.attnum = u.b
    where x.attname = 'organisation_id' and y.attname = 'organisation_id')
union all
select t.relname, 'foreign key ' || k.conname || ' sets null' from t
  join pg_constraint k on k.conrelid = t.oid and k.contype = 'f' where k.confdeltype = 'n'
union all
select t.relname, 'foreign key ' || k.conname || ' has no index' from t
  join pg_constraint k on k.conrelid = t.oid and k.contype = 'f' where array_length(k.conkey, 1) > 1 and not exists (
    select from pg_index i where i.indrelid = t.oid and (i.indkey::int2[])[0:array_length(k.conkey, 1) - 1] @> k.conkey)
union all
select t.relname, 'no ' || n || ' trigger' from t, unnest(array['audit_lock', 'audit_row']) n
  where relname <> 'audit_events'
    and not (n = 'audit_row' and relname in ('counters', 'file_chunks'))
    and not exists (select from pg_trigger g where g.tgrelid = t.oid and g.tgname = n and g.tgenabled = 'O')
union all
select t.relname, 'raakvlak_app may ' || p from t, unnest(array['insert', 'update', 'delete', 'truncate']) p
  where (p = 'truncate' or relname = 'audit_events' or (relname in ('record_versions', 'access_events') and p <> 'insert'))
    and has_table_privilege('raakvlak_app', t.oid, p)
union all
select conrelid::regclass::text, 'foreign key ' || conname || ' is not validated' from pg_constraint
  where contype = 'f' and not convalidated
union all
select 'users', 'raakvlak_app may read ' || a from unnest(array['password_hash']) a
  where has_column_privilege('raakvlak_app', 'users', a, 'select')
union all
select s, 'raakvlak_app may ' || p from unnest(array['sessions', 'password_resets', 'sign_in_failures']) s,
  unnest(array['select', 'insert', 'update', 'delete']) p where has_table_privilege('raakvlak_app', s, p)
order by 1, 2
