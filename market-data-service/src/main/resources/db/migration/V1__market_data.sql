-- Markets and how far they have played. Market data belongs to no desk.
create table market (
    name               text             not null primary key,
    kind               text             not null check (kind in ('SIM', 'REPLAY')),
    simulation_version int              not null,
    seed               bigint           not null,
    -- SHA-256 of the canonical history, and the first line of its text; empty for a simulated market.
    data_hash          text             not null,
    header             text             not null,
    -- The first session that is played; absent until the market is asked to play.
    play_from          date,
    sessions_asked     int              not null check (sessions_asked >= 0),
    pace               double precision not null check (pace >= 0),
    sessions_opened    int              not null check (sessions_opened between 0 and sessions_asked),
    opened_session     date,
    opened_at          timestamptz,
    sessions_closed    int              not null check (sessions_closed between 0 and sessions_opened)
);

-- The days of a replayed market, each as its line of the canonical text.
create table market_day (
    market text not null references market,
    date   date not null,
    line   text not null,
    primary key (market, date)
);
