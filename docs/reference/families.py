"""Families of Azerbaijan and Serbia 2013-2019 from the published files, independent of the product; standard library only.

    python3 docs/reference/families.py ../shared/data

Links are the published crosswalk's and ten that it misses. Prints roll calls, families, those with a joint vote, the
largest, joint votes, identical, agreement: over the CC0 roll calls alone, over the register counting them, and counting
all.
"""

import collections
import csv
import datetime
import gzip
import re
import sys

csv.field_size_limit(10**7)
MISSED = {"505": "661040", "961": "660022", "771": "664894", "407": "671740", "2041": "632961", "2183": "629467",
          "2441": "625699", "3097": "280817", "4070": "284919", "4148": "285300"}
SPEAKING = re.compile(r"(The|A|An)?\s*(Acting |Temporary |Vice-)?(President|Chair\w*|Representative)\b", re.I)
CODES = {"Y": 1, "A": 2, "N": 3, "X": 8}


def rows(folder, name):
    opener = gzip.open if name.endswith(".gz") else open
    with opener(folder + "/" + name, "rt", encoding="utf-8") as file:
        yield from csv.DictReader(file)


def title(text):
    for mark in (" : resol", " : decision", " / adopted"):
        text = text.split(mark)[0]
    letters = "".join(c for c in text.upper() if c.isalpha())[:120]
    return letters if len(letters) >= 8 else None


def symbol(text):
    text = re.sub(r"\[(PARA|RULE)[^\]]*\]", "", re.sub(r"^(A/)?(RES|DEC|R)/", "", text))
    old = re.match(r"(\d+)\(([A-Z0-9-]+)\)(.*)$", text)
    new = re.match(r"((?:E?S-)?\d+)/+(\d+|XX)(.*)$", text)
    parts = (old.group(2), old.group(1), old.group(3)) if old else new.groups() if new else None
    return parts and (parts[0], parts[1] + re.sub("[^A-Z0-9]", "", parts[2]))


def regular(session, date):
    if session.isdigit():
        return int(session)
    day = datetime.date.fromisoformat(date)
    first = datetime.date(day.year, 9, 1)
    opening = first + datetime.timedelta((1 - first.weekday()) % 7 + 14)
    return day.year - 1945 - (day < opening)


def read(folder):
    votes, library, library_votes = collections.defaultdict(dict), {}, collections.defaultdict(dict)
    dropped = set()
    for r in rows(folder, "unga_votes.csv.gz"):
        votes[r["rcid"]][r["ccode"]] = int(r["vote"])
        if r["src"] == "N":
            dropped.add(r["rcid"])
    for r in rows(folder, "unga_votes_undl.csv.gz"):
        library.setdefault(r["undl_id"], r)
        code = {"AZE": "373", "SRB": "345", "SCG": "345", "YUG": "345"}.get(r["ms_code"])
        if code:
            library_votes[r["undl_id"]][code] = CODES[r["ms_vote"]]
    links = {r["rcid"]: r["undl_id"] for r in rows(folder, "unga_rcid_undl_crosswalk.csv") if r["link"] != "symbol"}
    links.update(MISSED)
    nodes = []
    for r in rows(folder, "unga_rollcalls.csv.gz"):
        if r["rcid"] not in dropped:
            nodes.append(node(r, library.get(links.get(r["rcid"], "")), votes[r["rcid"]]))
    for key in library.keys() - set(links.values()):
        nodes.append(node(None, library[key], library_votes[key]))
    return nodes


def node(cc0, official, votes):
    source = official or cc0
    session = regular(source["session"], source["date"])
    if official:
        key = symbol(official["resolution"])
    elif session >= 31:
        key = symbol(cc0["unres"]) or (session, cc0["unres"]) if cc0["unres"] else None
    else:
        key = ("label", session, cc0["unres"]) if cc0["unres"] else None
    return dict(cc0=cc0, official=official, votes=votes, session=session, year=int(source["date"][:4]), key=key)


def titles(nodes):
    linked = {n["key"] for n in nodes if n["official"]}
    shared, best = collections.defaultdict(set), {}
    for n in nodes:
        n["title"] = title(n["official"]["title"]) if n["official"] else None
        if not n["official"]:
            shared[n["session"], n["cc0"]["descr"]].add(n["key"])
    for n in nodes:
        if n["official"] or n["cc0"]["amend"] == "1" or n["cc0"]["para"] == "1" or n["key"] in linked:
            continue
        counts = collections.Counter(n["votes"].values())
        if SPEAKING.match(n["cc0"]["descr"].strip()) or counts[1] <= counts[3]:
            continue
        key = n["key"] or n["cc0"]["rcid"]
        if key not in best or counts[1] >= best[key][0]:
            best[key] = (counts[1], n)
    for _, n in best.values():
        if len(shared[n["session"], n["cc0"]["descr"]]) <= 3:
            n["title"] = title(n["cc0"]["descr"])


def families(nodes, matches):
    parent = list(range(len(nodes)))

    def root(i):
        while parent[i] != i:
            parent[i] = parent[parent[i]]
            i = parent[i]
        return i

    def join(i, j):
        parent[root(i)] = root(j)

    first, by_title = {}, collections.defaultdict(list)
    for i, n in enumerate(nodes):
        if n["key"]:
            join(i, first.setdefault(n["key"], i))
        if n["title"]:
            by_title[n["title"]].append((n["session"], i))
    index = {n["cc0"]["rcid"]: i for i, n in enumerate(nodes) if n["cc0"]}
    for m in matches:
        if m["rcid1"] in index and m["rcid2"] in index:
            join(index[m["rcid1"]], index[m["rcid2"]])
    for same in by_title.values():
        same.sort()
        for (s, i), (t, j) in zip(same, same[1:]):
            if t - s <= 4:
                join(i, j)
    return [root(i) for i in range(len(nodes))]


def count(label, nodes, roots, cc0_alone):
    sizes, joint, n, identical, agreement = collections.Counter(), set(), 0, 0, 0.0
    for node, family in zip(nodes, roots):
        if not 2013 <= node["year"] <= 2019 or (cc0_alone and not node["cc0"]):
            continue
        sizes[family] += 1
        u, v = node["votes"].get("373", 0), node["votes"].get("345", 0)
        if 1 <= u <= 3 and 1 <= v <= 3:
            joint.add(family)
            n, identical, agreement = n + 1, identical + (u == v), agreement + 1 - abs(u - v) / 2
    print(label, sum(sizes.values()), len(sizes), len(joint), max(sizes.values()), n, identical / n, agreement / n)


def main(folder):
    nodes = read(folder)
    titles(nodes)
    matches = list(rows(folder, "voeten_matches.csv"))
    cc0 = [n for n in nodes if n["cc0"]]
    count("CC0 alone:", cc0, families(cc0, matches), True)
    roots = families(nodes, matches)
    print("register:", len(nodes), "roll calls,", len(set(roots)), "families")
    count("register, CC0 counted:", nodes, roots, True)
    count("register, all counted:", nodes, roots, False)


main(sys.argv[1])
