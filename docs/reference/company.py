"""Relative affinity, percentiles in the poles' lists, ranks and mean agreement of one calendar year of roll calls.

    python3 docs/reference/company.py unga_votes.csv.gz unga_rollcalls.csv.gz 2008 345 373

All recorded votes of the year by the file's dates, absences dropped pair by pair. Written apart from the product: numpy
solves the least squares that the product solves by normal equations.
"""

import csv
import gzip
import sys

import numpy as np

EU_2008 = {200, 205, 210, 211, 212, 220, 230, 235, 255, 290, 305, 310, 316, 317, 325, 338, 349, 350, 352, 355, 360, 366,
           367, 368, 375, 380, 390}
POLES = {"us": {2}, "eu": EU_2008, "russia": {365}, "china": {710}, "turkiye": {640}}


def rows(name):
    with gzip.open(name, "rt", encoding="utf-8") as file:
        yield from csv.DictReader(file)


def percentile(values, value):
    values = np.asarray(values)
    less = (values < value - 1e-12).sum()
    equal = (np.abs(values - value) <= 1e-12).sum()
    return 100 * (less + equal / 2) / len(values)


def main():
    votes_file, rollcalls_file, year, *asked = sys.argv[1:]
    rollcalls = [row["rcid"] for row in rows(rollcalls_file) if row["date"].startswith(year)]
    at = {rcid: r for r, rcid in enumerate(rollcalls)}
    cast = [(at[row["rcid"]], int(row["ccode"]), int(row["vote"]))
            for row in rows(votes_file) if row["rcid"] in at and row["vote"] in "123"]
    states = sorted({ccode for _, ccode, _ in cast})
    index = {ccode: s for s, ccode in enumerate(states)}
    votes = np.full((len(states), len(rollcalls)), np.nan)
    for r, ccode, vote in cast:
        votes[index[ccode], r] = vote
    size = len(states)
    n = np.zeros((size, size), int)
    agreement = np.full((size, size), np.nan)
    for i in range(size):
        both = ~np.isnan(votes[i]) & ~np.isnan(votes)
        n[i] = both.sum(1)
        with np.errstate(invalid="ignore"):
            agreement[i] = 1 - np.where(both, np.abs(votes - votes[i]), 0).sum(1) / 2 / n[i]
    least = max(10, min(30, -(-len(rollcalls) // 3)))
    pairs = [(i, j) for i in range(size) for j in range(i + 1, size) if n[i, j] >= least]
    design = np.zeros((len(pairs), size))
    for k, (i, j) in enumerate(pairs):
        design[k, i] = design[k, j] = 1
    y = np.array([agreement[i, j] for i, j in pairs])
    level = np.linalg.lstsq(design, y, rcond=None)[0]
    affinity = np.full((size, size), np.nan)
    for i, j in pairs:
        affinity[i, j] = affinity[j, i] = agreement[i, j] - level[i] - level[j]
    means = {states[i]: np.mean([agreement[i, j] for j in range(size) if j != i and n[i, j] >= least])
             for i in range(size) if (n[i] >= least).sum() > 1}
    print(len(rollcalls), "roll calls,", size, "states,", len(pairs), "pairs, least", least)
    belongs = set().union(*POLES.values())
    lists = {}
    for pole, members in POLES.items():
        lists[pole] = {}
        for ccode in states:
            values = [affinity[index[ccode], index[m]] for m in members
                      if m in index and n[index[ccode], index[m]] >= 30] if ccode not in belongs else []
            values = [value for value in values if not np.isnan(value)]
            if values:
                lists[pole][ccode] = np.mean(values)
    alone = splits(votes, index, states, belongs)
    for ccode in map(int, asked):
        print(ccode, "mean agreement %.6f" % means[ccode], "percentile %.4f" % percentile(list(means.values()), means[ccode]))
        c = {pole: percentile(list(lists[pole].values()), lists[pole][ccode]) for pole in POLES}
        print("  r", {pole: round(lists[pole][ccode], 6) for pole in POLES})
        print("  c", {pole: round(value, 4) for pole, value in c.items()}, "of", len(lists["us"]))
        print("  spread %.4f" % (max(c.values()) - min(c.values())))
        print("  like no pole %d of %d" % alone[ccode], "percentile %.4f" % percentile(
            [a / b for a, b in alone.values() if b >= 30], alone[ccode][0] / alone[ccode][1]))
    if len(asked) == 2:
        i, j = (index[int(ccode)] for ccode in asked)
        for one, other in ((i, j), (j, i)):
            rank = 1 + np.nansum(affinity[one] > affinity[one, other] + 1e-12)
            received = [1 + np.nansum(affinity[k] > affinity[k, other] + 1e-12) for k in range(size)
                        if k != other and not np.isnan(affinity[k, other])]
            print(states[other], "in the list of", states[one], "rank", int(rank), "of",
                  int((~np.isnan(affinity[one])).sum()), "mean rank received %.4f" % np.mean(received))


def splits(votes, index, states, belongs):
    """Texts on which the poles differ, and those on which a state voted like none of them."""
    counts = {ccode: [0, 0] for ccode in states if ccode not in belongs}
    for r in range(votes.shape[1]):
        cast = set()
        for members in POLES.values():
            own = [votes[index[m], r] for m in members if m in index and not np.isnan(votes[index[m], r])]
            modal = [v for v in (1, 2, 3) if own and 2 * own.count(v) >= len(own)]
            if len(modal) == 1:
                cast.add(modal[0])
        for ccode, count in counts.items():
            vote = votes[index[ccode], r]
            if len(cast) >= 2 and not np.isnan(vote):
                count[0] += vote not in cast
                count[1] += 1
    return {ccode: tuple(count) for ccode, count in counts.items()}


main()
