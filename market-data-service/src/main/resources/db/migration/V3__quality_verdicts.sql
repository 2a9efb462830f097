-- Which version of the quality gate has judged a market's days; 0 is none yet.
alter table market add column judged_by int not null default 0 check (judged_by >= 0);

-- What the gate says against days of a market. Some hundreds for a record of decades, written at once and read by
-- market: a plain table. Partitions by time would hold a handful of rows each.
create table quality_verdict (
    market   text             not null references market,
    -- Their place in the order of the gate, from 0.
    position int              not null check (position >= 0),
    date     date             not null,
    name     text             not null,
    chain    boolean          not null,
    rule     text             not null,
    severity text             not null check (severity in ('WARN', 'REJECT')),
    reading  double precision not null,
    bound    double precision not null,
    known    date             not null check (known >= date),
    reason   text             not null,
    primary key (market, position)
);
