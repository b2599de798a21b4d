"""Where the CC0 record has the votes of two states exchanged, from the published files, independent of the product.

    python3 docs/reference/exchanged_votes.py ../shared/data

Two states are exchanged on a linked roll call when their cells differ and each has in one record what the other has in the
other. Prints sessions and pairs exchanged on roll calls with votes of both, how many; how many pairs and sessions there would
be by chance; and for those with three and more, less the roll calls on which two further states' votes are exchanged that are
not so on three of the session, how far the states' own votes on texts of the same title, up to six sessions
off, lie from what each record states. Links are the published crosswalk's. Standard library only.
"""

import collections
import csv
import gzip
import itertools
import pathlib
import random
import re
import sys

CODES = {'Y': 1, 'A': 2, 'N': 3, 'X': 8}
CAST = (1, 2, 3)
ENOUGH = 3
WORLDS = 2000


def rows(path):
    with gzip.open(path, 'rt', encoding='utf-8') if path.suffix == '.gz' else open(path, encoding='utf-8') as lines:
        yield from csv.DictReader(lines)


def read(data):
    links = {each['undl_id']: each['rcid'] for each in rows(data / 'unga_rcid_undl_crosswalk.csv')}
    names = collections.defaultdict(list)
    for each in rows(data / 'undl_member_names.csv'):
        names[each['ms_name'], each['ms_code']].append(each)
    library, facts = collections.defaultdict(dict), {}
    for each in rows(data / 'unga_votes_undl.csv.gz'):
        rcid = links.get(each['undl_id'])
        if rcid and each['session'].isdigit() and int(each['session']) < 75:
            known = names[each['ms_name'], each['ms_code']]
            ccode = next(n['ccode'] for n in known if len(known) == 1 or n['first_vote'] <= each['date'] <= n['last_vote'])
            library[rcid][int(ccode)] = CODES[each['ms_vote']]
            title = re.sub(r'\W+', ' ', each['title'].split(' : ')[0].lower()).strip()[:120]
            facts[rcid] = int(each['session']), title
    cc0 = collections.defaultdict(dict)
    for each in rows(data / 'unga_votes.csv.gz'):
        if each['rcid'] in facts:
            cc0[each['rcid']][int(each['ccode'])] = int(each['vote'])
    return cc0, library, facts


def exchanges(cells):
    """Pairs of (state, CC0, library) that are exchanged."""
    for one, other in itertools.combinations(sorted(cells), 2):
        if one[0] != other[0] and (one[1], one[2]) == (other[2], other[1]):
            yield one, other


def cast(pair):
    return all(vote in CAST for state in pair for vote in state[1:])


def states(pair):
    return pair[0][0], pair[1][0]


def by_chance(sessions):
    """Pairs and sessions by number of exchanged roll calls, the states of a session's differing cells shuffled."""
    generator, found = random.Random(1), collections.Counter()
    for _ in range(WORLDS):
        for calls in sessions.values():
            shuffled = [cell[0] for cells in calls for cell in cells]
            generator.shuffle(shuffled)
            left, here = iter(shuffled), collections.Counter()
            for cells in calls:
                for pair in exchanges([(next(left), *cell[1:]) for cell in cells]):
                    here[states(pair)] += 1
            found.update(here.values())
    return {number: times / WORLDS for number, times in sorted(found.items())}


def by_the_rule(here, clear, facts):
    """The exchanged roll calls of clear pairs and sessions, less those with a stray pair that shares no state."""
    found = collections.defaultdict(list)
    for rcid, pairs in here.items():
        session = facts[rcid][0]
        strays = [states(pair) for pair in pairs if cast(pair) and (session, *states(pair)) not in clear]
        for pair in pairs:
            if (session, *states(pair)) in clear and all(set(states(pair)) & set(stray) for stray in strays):
                found[session, *states(pair)].append((rcid, pair))
    return found


def distances(session, calls, cc0, library, facts):
    """Own votes near, and how many steps they lie from what the CC0 record and the library state."""
    near, steps, official_steps = 0, 0, 0
    for (rcid, pair), text in itertools.product(calls, facts):
        off = abs(facts[text][0] - session)
        if cast(pair) and 0 < off <= 6 and facts[text][1] == facts[rcid][1]:
            for state, stated, official in pair:
                vote = cc0[text].get(state)
                if vote in CAST and vote == library[text].get(state):
                    near, steps, official_steps = near + 1, steps + abs(vote - stated), official_steps + abs(vote - official)
    return near, steps, official_steps


def main(data):
    cc0, library, facts = read(data)
    apart = {}
    for rcid, votes in cc0.items():
        both = [(state, vote, library[rcid].get(state)) for state, vote in votes.items()]
        apart[rcid] = [cell for cell in both if cell[1] != cell[2] and all(vote in (*CAST, 8) for vote in cell[1:])]
    here = {rcid: list(exchanges(cells)) for rcid, cells in apart.items()}
    votes = collections.Counter((facts[rcid][0], *states(pair)) for rcid in here for pair in here[rcid] if cast(pair))
    print('pairs and sessions by roll calls with votes of both exchanged:', sorted(collections.Counter(votes.values()).items()))
    clear = {key for key, number in votes.items() if number >= ENOUGH}
    found = by_the_rule(here, clear, facts)
    gone = {(rcid, state[0]) for calls in found.values() for rcid, pair in calls for state in pair}
    rest = collections.defaultdict(list)
    for rcid, cells in apart.items():
        rest[facts[rcid][0]].append([c for c in cells if 8 not in c[1:] and (rcid, c[0]) not in gone])
    print('of the rest by chance, a world:', by_chance(rest))
    for key, calls in sorted(found.items()):
        near, steps, official = distances(key[0], calls, cc0, library, facts)
        print(*key, f'{len(calls)} exchanged, {sum(cast(pair) for _, pair in calls)} with votes of both;',
              f'{near} own votes near, {steps} steps from CC0, {official} from the library')
    print(sum(map(len, found.values())), 'roll calls')


if __name__ == '__main__':
    main(pathlib.Path(sys.argv[1]))
