"""Reads the chains of a history's folder without this platform: python read_chains.py DIR (pip install duckdb pandas pyarrow)."""

import sys

import duckdb
import pandas

folder = sys.argv[1] + "/chains/"

# Any range of days by SQL: how many options a day quotes, and the width of its quotes in points.
print(
    duckdb.sql(f"""
        SELECT quote_date, root, count(*) AS options, round(avg(ask - bid), 2) AS width
        FROM '{folder}*.parquet'
        WHERE bid > 0
        GROUP BY quote_date, root
        ORDER BY quote_date, root
    """)
)

# One day as a frame.
day = sorted(duckdb.sql(f"SELECT DISTINCT quote_date FROM '{folder}*.parquet'").fetchall())[-1][0]
chain = pandas.read_parquet(f"{folder}{day}.parquet")
puts = chain[(chain["right"] == "PUT") & (chain["bid"] > 0)]
print(puts.groupby(["root", "expiry"])["strike"].agg(["count", "min", "max"]))
