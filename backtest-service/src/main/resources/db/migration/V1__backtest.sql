-- Runs of a desk: what was asked, how far it is, what came of it.
create table run (
    run           text        not null primary key,
    desk          text        not null,
    market        text        not null,
    mandate       text        not null,
    from_date     date,
    to_date       date,
    sessions      int         not null check (sessions >= 0),
    capital_cents bigint      not null check (capital_cents > 0),
    state         text        not null check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED')),
    cause         text        not null,
    result        bytea,
    submitted_at  timestamptz not null default clock_timestamp(),
    check ((state = 'DONE') = (result is not null))
);

alter table run enable row level security;
alter table run force row level security;
create policy desk on run
    using (desk = current_setting('alvh.desk', true))
    with check (desk = current_setting('alvh.desk', true));

-- Whose a run is. Not tenanted: the desk of a worker's transaction is taken from here.
create table run_directory (
    run  text not null primary key,
    desk text not null
);
