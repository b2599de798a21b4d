"""Principle or friendship and unequal treatment from exported files, written apart from the product (numpy, scipy).

    entente export votes --out votes.csv
    entente export rollcalls --out rollcalls.csv
    python3 docs/reference/consistency.py votes.csv rollcalls.csv entente-core/src/main/resources/org/entente/cases

Prints the pooled slope with its standard error and the variances, the range with one case left out, the slope of one
dimension, departures of some states, shares of some pairs of like cases, and reciprocity over the register.
"""
import collections
import csv
import sys

import numpy as np
from scipy.optimize import minimize

CODE = {"yes": 1, "abstain": 2, "no": 3, "absent": 4}
SIGN = {1: 1, 2: 0, 3: -1, 4: 0}


def table(path):
    with open(path, encoding="utf-8") as file:
        return list(csv.DictReader(file))


class Record:
    def __init__(self, votes, rollcalls, folder):
        rolls = table(rollcalls)
        cells = table(votes)
        self.states = sorted({int(cell["ccode"]) for cell in cells})
        self.column = {code: k for k, code in enumerate(self.states)}
        row = {roll["rollcall"]: k for k, roll in enumerate(rolls)}
        self.votes = np.zeros((len(rolls), len(self.states)), int)
        for cell in cells:
            self.votes[row[cell["rollcall"]], self.column[int(cell["ccode"])]] = CODE.get(cell["choice"], 0)
        self.year = np.array([int(roll["date"][:4]) for roll in rolls])
        self.counted = np.array([roll["final"] == "1" and roll["cases"] == "" for roll in rolls])
        self.family = [int(roll["family"]) for roll in rolls]
        self.alias = dict(row)
        for k, roll in enumerate(rolls):
            for alias in roll["aliases"].replace(";", " ").split():
                self.alias.setdefault(alias, k)
        self.cases = [case for case in table(folder + "/cases.csv") if case["dimension"] != "context_only"]
        self.texts = collections.defaultdict(list)
        for text in table(folder + "/case_texts.csv"):
            if text["vote"] == "final" and text["direction"] != "0":
                found = self.find(text)
                if found is not None:
                    self.texts[text["case"]].append((found, int(text["direction"])))
        self.windows = {}

    def find(self, text):
        ids = ["undl:" + text["undl"]] * bool(text["undl"]) + ["voeten:" + text["rcid"]] * bool(text["rcid"])
        found = {self.alias[name] for name in ids if name in self.alias}
        return found.pop() if len(found) == 1 else None

    def affinity(self, year):
        """Residuals of agreement on state effects over the pairs of the reference set."""
        if year in self.windows:
            return self.windows[year]
        votes = self.votes[self.counted & (self.year >= year - 5) & (self.year < year)]
        indicators = [(votes == choice).astype(int) for choice in (1, 2, 3)]
        joint = sum(a.T @ b for a in indicators for b in indicators)
        far = sum(abs(u - v) / 2 * indicators[u].T @ indicators[v] for u in range(3) for v in range(3))
        pairs = joint >= max(10, min(30, -(-len(votes) // 3)))
        np.fill_diagonal(pairs, False)
        agreement = np.where(pairs, 1 - far / np.maximum(joint, 1), 0)
        some = np.where(pairs.any(0))[0]
        effects = np.full(len(self.states), np.nan)
        design = (np.diag(pairs.sum(1)) + pairs)[np.ix_(some, some)].astype(float)
        if len(some):
            effects[some] = np.linalg.lstsq(design, agreement.sum(1)[some], rcond=None)[0]
        self.windows[year] = np.where(pairs, agreement - effects[:, None] - effects, np.nan)
        return self.windows[year]

    def parties(self, case):
        return [[int(code) for code in case[side].split(";") if code] for side in ("supported_ccodes", "opposing_ccodes")]

    def support(self, case):
        """Mean over families of mean y, third states, by column."""
        out = np.full(len(self.states), np.nan)
        parties = sum(self.parties(case), [])
        for k, code in enumerate(self.states):
            families = collections.defaultdict(list)
            for roll, direction in self.texts[case["id"]]:
                if self.votes[roll, k] and code not in parties:
                    families[self.family[roll]].append(SIGN[self.votes[roll, k]] * direction)
            if families:
                out[k] = np.mean([np.mean(values) for values in families.values()])
        return out

    def rows(self, case):
        supported, opposing = self.parties(case)
        nearness, families = collections.defaultdict(list), collections.defaultdict(lambda: collections.defaultdict(list))
        for roll, direction in self.texts[case["id"]]:
            window = self.affinity(self.year[roll])
            sides = [[window[self.column[code]] for code in side if code in self.column] for side in (supported, opposing)]
            if not all(sides):
                continue
            x = np.mean(sides[0], axis=0) - np.mean(sides[1], axis=0)
            for code in supported + opposing:
                x[self.column[code]] = np.nan
            seated = (self.votes[roll] > 0) & ~np.isnan(x)
            if seated.sum() < 3:
                continue
            x = (x - x[seated].mean()) / x[seated].std(ddof=1)
            for k in np.where(seated)[0]:
                nearness[k].append(x[k])
                families[k][self.family[roll]].append(SIGN[self.votes[roll, k]] * direction)
        return [(k, np.mean(nearness[k]), np.mean([np.mean(v) for v in families[k].values()])) for k in sorted(nearness)]


def fit(cases):
    """cases: name -> rows (state, x, y). Returns what restricted maximum likelihood gives."""
    names = [name for name in cases if cases[name]]
    state = np.array([row[0] for name in names for row in cases[name]])
    x = np.array([row[1] for name in names for row in cases[name]])
    y = np.array([row[2] for name in names for row in cases[name]])
    block = np.array([k for k, name in enumerate(names) for _ in cases[name]])
    design = np.c_[(block[:, None] == np.arange(len(names))).astype(float), x]
    groups = [np.where(state == s)[0] for s in np.unique(state)]

    def parts(ratio):
        normal, right, square, log = 0, 0, 0, 0
        for g in groups:
            z = np.c_[np.ones(len(g)), x[g]]
            v = np.eye(len(g)) + z @ np.diag(np.square(ratio)) @ z.T
            w = np.linalg.inv(v)
            normal, right = normal + design[g].T @ w @ design[g], right + design[g].T @ w @ y[g]
            square, log = square + y[g] @ w @ y[g], log + np.linalg.slogdet(v)[1]
        effects = np.linalg.solve(normal, right)
        freedom = len(y) - len(effects)
        variance = (square - right @ effects) / freedom
        return log + np.linalg.slogdet(normal)[1] + freedom * np.log(variance), effects, normal, variance

    best = minimize(lambda r: parts(r)[0], (0.3, 0.3), method="Nelder-Mead", options=dict(xatol=1e-7, fatol=1e-9))
    _, effects, normal, variance = parts(best.x)
    ratio = np.square(best.x)
    departures = {}
    inverse = np.linalg.inv(normal)
    for g in groups:
        z = np.c_[np.ones(len(g)), x[g]]
        v = np.eye(len(g)) + z @ np.diag(ratio) @ z.T
        gain = np.diag(ratio) @ z.T @ np.linalg.inv(v)
        value = (gain @ (y[g] - design[g] @ effects))[1]
        own = np.diag(ratio) - gain @ z @ np.diag(ratio)
        shift = gain @ design[g]
        departures[state[g[0]]] = (value, variance * (own + shift @ inverse @ shift.T)[1, 1], len(g))
    return dict(names=names, effects=effects, error=np.sqrt(variance * inverse[-1, -1]), sigma2=variance,
                level2=variance * ratio[0], tau2=variance * ratio[1], departures=departures, n=len(y))


def reciprocity(record):
    """Correlation of percentiles each way over pairs of claims, giver and claim taken out by least squares."""
    own = collections.defaultdict(list)
    for case in record.cases:
        for code in record.parties(case)[0]:
            if record.texts[case["id"]] and code in record.column:
                own[code, case["dimension"]].append(case)

    def level(state, cases, rolls):
        """Mean over cases of mean over families of y, on exactly these texts; None where one is missing."""
        means = []
        for case in cases:
            families = collections.defaultdict(list)
            for roll, direction in rolls[case["id"]]:
                if not record.votes[roll, state]:
                    return None
                families[record.family[roll]].append(SIGN[record.votes[roll, state]] * direction)
            if families:
                means.append(np.mean([np.mean(values) for values in families.values()]))
        return np.mean(means) if means else None

    def place(giver, claimant, cases):
        cases = [case for case in cases if giver not in sum(record.parties(case), [])]
        seat = record.column[claimant]
        rolls = {case["id"]: [(roll, direction) for roll, direction in record.texts[case["id"]]
                              if record.votes[roll, record.column[giver]]
                              and SIGN.get(record.votes[roll, seat], 0) * direction >= 0] for case in cases}
        value = level(record.column[giver], cases, rolls)
        if value is None:
            return np.nan
        parties = {code for case in cases for code in sum(record.parties(case), [])}
        third = [level(k, cases, rolls) for k, code in enumerate(record.states) if code not in parties]
        third = np.array([other for other in third if other is not None])
        return 100 * (np.sum(third < value - 1e-12) + np.sum(np.abs(third - value) <= 1e-12) / 2) / len(third)

    claims = list(own)
    q = np.array([[np.nan if giver[0] == claim[0] else place(giver[0], claim[0], own[claim]) for claim in claims]
                  for giver in claims])
    cells = np.argwhere(~np.isnan(q))
    design = np.zeros((len(cells), 2 * len(claims)))
    for k, (i, j) in enumerate(cells):
        design[k, i] = design[k, len(claims) + j] = 1
    values = q[cells[:, 0], cells[:, 1]]
    rest = np.full(q.shape, np.nan)
    rest[cells[:, 0], cells[:, 1]] = values - design @ np.linalg.lstsq(design, values, rcond=None)[0]
    both = np.array([(rest[i, j], rest[j, i]) for i, j in cells if not np.isnan(rest[j, i])])
    print("reciprocity: claims %d pairs %d correlation %.6f" % (len(claims), len(both) // 2, np.corrcoef(both.T)[0, 1]))


def main(votes, rollcalls, folder):
    record = Record(votes, rollcalls, folder)
    reciprocity(record)
    rows = {case["id"]: record.rows(case) for case in record.cases}
    found = fit(rows)
    print("rows %d states %d cases %d slope %.6f error %.6f sigma2 %.6f level2 %.6f tau2 %.6f" % (
        found["n"], len(found["departures"]), len(found["names"]), found["effects"][-1], found["error"], found["sigma2"],
        found["level2"], found["tau2"]))
    print("constants", {name: round(float(c), 5) for name, c in zip(found["names"], found["effects"])})
    for code in (339, 370, 220, 373, 345):
        value, variance, cases = found["departures"][record.column[code]]
        print("ccode %d departure %.6f reliability %.6f cases %d" % (code, value, 1 - variance / found["tau2"], cases))
    dimension = {case["id"]: case["dimension"] for case in record.cases}
    territory = fit({name: rows[name] for name in rows if dimension[name] == "territorial_integrity"})
    print("territorial integrity: slope %.6f of %d cases" % (territory["effects"][-1], len(territory["names"])))
    left = [fit({name: rows[name] for name in rows if name != out})["effects"][-1] for out in found["names"]]
    print("one case left out: %.6f to %.6f" % (min(left), max(left)))
    support = {case["id"]: record.support(case) for case in record.cases}
    for one, other in (("SRB_KOS", "UKR_RUS"), ("UKR_RUS", "GEO_IDP"), ("GRD_1983", "PAN_1989")):
        a, b = support[one], support[other]
        both = ~np.isnan(a + b)
        a, b = a[both], b[both]
        print(one, other, "states %d both %.6f first alone %.6f second alone %.6f against %.6f correlation %.6f "
              "difference %.6f expected split %.6f" % (
                  len(a), np.mean((a > .5) & (b > .5)), np.mean((a > .5) & (b <= 0)), np.mean((b > .5) & (a <= 0)),
                  np.mean((a > .5) & (b < 0)) + np.mean((b > .5) & (a < 0)), np.corrcoef(a, b)[0, 1], a.mean() - b.mean(),
                  np.mean(a > .5) * np.mean(b <= 0) + np.mean(b > .5) * np.mean(a <= 0)))


if __name__ == "__main__":
    main(*sys.argv[1:])
