-- A tenanted table of the tests: what happened to whom.
create table note (
    id      bigint generated always as identity primary key,
    desk    text not null,
    account text not null,
    text    text not null
);
alter table note enable row level security;
alter table note force row level security;
create policy desk on note using (desk = current_setting('alvh.desk', true))
    with check (desk = current_setting('alvh.desk', true));
