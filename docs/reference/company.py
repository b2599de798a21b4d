"""Places in the poles' lists, ranks and mean agreement of two states, from the votes of one slice.

    entente export votes --record builtin --year 2008 --all-votes --out votes.csv
    python3 docs/reference/company.py votes.csv 345 373

Absences are dropped pair by pair. Written apart from the product: numpy solves by its own least squares what the product
solves by normal equations. The European Union is that of 2007 and later.
"""

import csv
import sys

import numpy as np

FOUNDED = {205, 210, 211, 212, 220, 230, 235, 255, 290, 305, 310, 316, 317, 325, 338, 349, 350, 352, 355, 360, 366, 367,
           368, 375, 380, 390}
POLES = ["us", "eu", "russia", "china", "turkiye"]


def members(pole, date):
    if pole == "eu":
        return FOUNDED | ({200} if date <= "2020-01-31" else set()) | ({344} if date >= "2013-07-01" else set())
    return {{"us": 2, "russia": 365, "china": 710, "turkiye": 640}[pole]}


def percentile(values, value):
    values = np.asarray(values)
    less = (values < value - 1e-12).sum()
    equal = (np.abs(values - value) <= 1e-12).sum()
    return 100 * (less + equal / 2) / len(values)


def main():
    votes_file, *asked = sys.argv[1:]
    with open(votes_file, encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    dates = {row["rollcall"]: row["date"] for row in rows}
    rollcalls = sorted(dates, key=dates.get)
    at = {rollcall: r for r, rollcall in enumerate(rollcalls)}
    last = max(dates.values())
    code = {"yes": 1, "abstain": 2, "no": 3}
    cast = [(at[row["rollcall"]], int(row["ccode"]), code[row["choice"]]) for row in rows if row["choice"] in code]
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
    belongs = set().union(*(members(pole, last) for pole in POLES))
    lists = {}
    for pole in POLES:
        lists[pole] = {}
        for ccode in states:
            values = [affinity[index[ccode], index[m]] for m in members(pole, last)
                      if m in index and n[index[ccode], index[m]] >= 30] if ccode not in belongs else []
            values = [value for value in values if not np.isnan(value)]
            if values:
                lists[pole][ccode] = np.mean(values)
    alone = splits(votes, index, states, belongs, [dates[rollcall] for rollcall in rollcalls])
    for ccode in map(int, asked):
        print(ccode, "mean agreement %.6f" % means[ccode],
              "percentile %.4f" % percentile(list(means.values()), means[ccode]))
        c = {pole: percentile(list(lists[pole].values()), lists[pole][ccode]) for pole in POLES}
        print("  r", {pole: round(float(lists[pole][ccode]), 6) for pole in POLES})
        print("  c", {pole: round(float(value), 4) for pole, value in c.items()}, "of", len(lists["us"]))
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


def splits(votes, index, states, belongs, dates):
    """Texts on which the poles differ, and those on which a state voted like none of them."""
    counts = {ccode: [0, 0] for ccode in states if ccode not in belongs}
    for r in range(votes.shape[1]):
        cast = set()
        for pole in POLES:
            own = [votes[index[m], r] for m in members(pole, dates[r]) if m in index and not np.isnan(votes[index[m], r])]
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
