-- Full activities for one organisation, written past the triggers: the audit trail of a fixture proves nothing.
-- $1 organisation, $2 owner, $3 how many there should be in all.
create or replace function bench_fill(organisation uuid, person uuid, wanted int) returns void language plpgsql as $$
declare
  present int := (select count(*) from activities where organisation_id = organisation);
begin
  insert into activities (organisation_id, id, number, kind, name, status, owner_id, department, description, proportionality,
      safeguard_statement, information, review_due, stored_by_us, stored_by_vendor, search_text)
    select organisation, gen_random_uuid(), n, (array['whatsapp', 'newsletter', 'live_chat', 'tracking_pixel', null])[1 + n % 5],
      'Verwerking ' || n || ' ' || (array['bestellingen', 'klachten', 'nieuwsbrieven', 'gesprekken', 'aanbiedingen'])[1 + n % 5],
      (array['concept', 'in_review', 'active', 'active', 'active'])[1 + n % 5], person, 'Klantcontact',
      repeat('Klanten stellen vragen en krijgen antwoord van een medewerker. ', 3),
      repeat('Minder gegevens zijn voor het antwoord niet nodig. ', 2), 'Alleen medewerkers met een rol zien de gesprekken.',
      'De privacyverklaring noemt doel, grondslag en termijn.', current_date + n % 400, 'yes', 'yes',
      'VA-' || n || ' Verwerking ' || n || ' ' || (array['bestellingen', 'klachten', 'nieuwsbrieven', 'gesprekken', 'aanbiedingen'])[1 + n % 5]
        || ' Klantcontact klanten vragen antwoord medewerker leverancier naam adres telefoon'
    from generate_series(present + 1, wanted) n;
  insert into purposes (organisation_id, id, activity_id, position, text, marketing, channel, ground, ground_reason)
    select organisation, gen_random_uuid(), a.id, p, 'Doel ' || p || ' van de verwerking: klanten helpen', p = 2, 'email',
      (array['contract', 'legitimate_interest', 'consent'])[p + 1], 'Nodig om de klant te antwoorden.'
    from activities a, generate_series(0, 2) p where a.organisation_id = organisation and a.number > present;
  insert into activity_entries (organisation_id, id, activity_id, position, entry_id, list, location)
    select organisation, gen_random_uuid(), a.id, e.rank, e.id, e.list, case when e.list = 'system' then 'Nederland' else '' end
    from activities a, (select id, list, row_number() over (partition by list order by id)::int as rank from list_entries
      where organisation_id = organisation and list <> 'data_category') e
    where a.organisation_id = organisation and a.number > present and e.rank <= 3;
  insert into data_lines (organisation_id, id, activity_id, position, category_id, occurrence, necessary, necessity_reason)
    select organisation, gen_random_uuid(), a.id, c.rank, c.id, 'purposeful', 'yes', 'Zonder dit is er geen antwoord.'
    from activities a, (select id, row_number() over (order by id)::int as rank from list_entries
      where organisation_id = organisation and list = 'data_category') c
    where a.organisation_id = organisation and a.number > present and c.rank <= 6;
  insert into retention_lines (organisation_id, id, activity_id, position, keeper, period, months, start_event, reason, end_action)
    select organisation, gen_random_uuid(), a.id, r, 'us', '12 maanden na laatste contact', 12, 'laatste contact', 'Vragen achteraf', 'delete'
    from activities a, generate_series(0, 1) r where a.organisation_id = organisation and a.number > present;
  insert into retention_coverage (organisation_id, retention_line_id, data_line_id)
    select organisation, r.id, d.id from retention_lines r
    join activities a on a.organisation_id = r.organisation_id and a.id = r.activity_id
    join data_lines d on d.organisation_id = r.organisation_id and d.activity_id = r.activity_id and d.position % 2 = r.position
    where r.organisation_id = organisation and a.number > present;
  insert into parties (organisation_id, id, name, country)
    select organisation, gen_random_uuid(), 'Leverancier ' || n || ' B.V.', 'NL' from generate_series(1, 40) n
    where not exists (select from parties where organisation_id = organisation and name = 'Leverancier ' || n || ' B.V.');
  insert into engagements (organisation_id, id, activity_id, party_id, product, role, receives_data, stores_data)
    select organisation, gen_random_uuid(), a.id, p.id, 'Product ' || p.rank, 'processor', 'yes', 'yes'
    from activities a, (select id, row_number() over (order by name)::int as rank from parties where organisation_id = organisation) p
    where a.organisation_id = organisation and a.number > present and p.rank in (1 + a.number % 40, 1 + (a.number + 7) % 40);
  insert into contracts (organisation_id, id, party_id, kind, title, signed_on, starts_on)
    select organisation, gen_random_uuid(), p.id, 'dpa', 'Verwerkersovereenkomst ' || p.name, current_date - 400, current_date - 400
    from parties p where p.organisation_id = organisation
      and not exists (select from contracts c where c.organisation_id = organisation and c.party_id = p.id);
  insert into contract_clauses (organisation_id, contract_id, clause, answer)
    select organisation, c.id, k, 'yes' from contracts c, unnest(array['intro', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) k
    where c.organisation_id = organisation on conflict do nothing;
  insert into contract_coverage (organisation_id, contract_id, engagement_id)
    select organisation, c.id, e.id from engagements e
    join contracts c on c.organisation_id = e.organisation_id and c.party_id = e.party_id
    where e.organisation_id = organisation on conflict do nothing;
  insert into counters (organisation_id, name, value) values (organisation, 'activity', wanted)
    on conflict (organisation_id, name) do update set value = excluded.value;
end $$
