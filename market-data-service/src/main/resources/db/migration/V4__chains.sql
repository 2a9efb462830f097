-- What was imported beside the days of a market, each by the SHA-256 of its text; empty where there is none.
alter table market add column releases_hash text not null default '';
alter table market add column observations_hash text not null default '';

-- A day's quoted chain, named by the SHA-256 of its canonical text. Markets that hold the same chain share it.
create table chain_snapshot (
    id           int              not null generated always as identity primary key,
    content_hash text             not null unique,
    date         date             not null,
    rows         int              not null check (rows > 0),
    -- The index in points as the chain says it.
    underlying   double precision
);

-- The rows of chains, partitioned by the year of the market day: some gigabytes each, forty for a record of decades.
-- A partition is made before the first chain of its year is written. Values are those of the canonical
-- text, so that a chain that is read hashes to its name again; that hash is what vouches for the rows. Neither a foreign
-- key nor a primary key does: each would cost once a row as much as writing the row. A chain is written in one piece, so
-- an index of page ranges finds it (ADR 20).
create table chain_quote (
    snapshot           int              not null,
    quote_date         date             not null,
    root               text             not null,
    expiry             date             not null,
    call_put           text             not null,
    strike             double precision not null,
    bid                double precision not null,
    ask                double precision not null,
    bid_size           bigint,
    ask_size           bigint,
    last               double precision,
    volume             bigint,
    open_interest      bigint,
    underlying         double precision,
    implied_volatility double precision,
    delta              double precision,
    source             text             not null
) partition by range (quote_date);

create index chain_quote_snapshot on chain_quote using brin (snapshot) with (pages_per_range = 32, autosummarize = on);

-- The service's own role makes no tables and owns none, so these two do it as the owner.
-- A partition is made as a table and then attached: that lets others read and write the rest meanwhile, where making it
-- in place would lock them all out until the transaction ends.
create function make_chain_partition(year int) returns text
    language plpgsql security definer set search_path from current as $$
declare
    partition constant text := 'chain_quote_' || year;
begin
    if to_regclass(partition) is null then
        execute format('create table %I (like chain_quote)', partition);
        execute format('alter table chain_quote attach partition %I for values from (%L) to (%L)',
            partition, make_date(year, 1, 1), make_date(year + 1, 1, 1));
    end if;
    return partition;
end
$$;

-- Brings the index of a partition up to what was written to it.
create function summarize_chain_partition(year int) returns void
    language plpgsql security definer set search_path from current as $$
begin
    perform brin_summarize_new_values(indexrelid) from pg_index
        where indrelid = to_regclass('chain_quote_' || year);
end
$$;

grant execute on function make_chain_partition(int), summarize_chain_partition(int) to ${service};

create table market_chain (
    market   text not null references market,
    date     date not null,
    snapshot int  not null references chain_snapshot,
    primary key (market, date)
);

-- The release calendar of a market.
create table market_release (
    market    text not null references market,
    date      date not null,
    event     text not null,
    -- Whether it was announced ahead; absent where the calendar does not say.
    scheduled boolean,
    actual    double precision,
    median    double precision,
    primary key (market, date, event)
);

-- Named series of a market for which the days have no column. The date is the period's, not that of publication.
create table market_observation (
    market text             not null references market,
    series text             not null,
    date   date             not null,
    value  double precision not null,
    primary key (market, series, date)
);
