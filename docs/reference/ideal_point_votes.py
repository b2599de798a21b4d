#!/usr/bin/env python3
"""Counts the votes that enter the published ideal points, from the published files alone.

usage: ideal_point_votes.py DATA, the folder of unga_votes.csv.gz, unga_rollcalls.csv.gz, voeten_matches.csv and, to
compare with, ideal_points_all_apr2020.csv. Prints, per set of votes, how many votes, items and states in sessions there
are, and for how many of the published ones the number of votes is the same. Expected by IdealPointDataSharedTest.
"""

import collections
import csv
import gzip
import pathlib
import sys

MIDDLE_EAST, NUCLEAR, HUMAN_RIGHTS = 'me', 'nu', 'hr'


def rows(path, encoding='utf-8'):
    opened = gzip.open(path, 'rt', encoding=encoding) if path.suffix == '.gz' else open(path, encoding=encoding)
    with opened as lines:
        yield from csv.DictReader(lines)


def chains(pairs):
    """The first roll call of each one's chain."""
    first = {}

    def find(member):
        while first.setdefault(member, member) != member:
            member = first[member]
        return member

    for one, other in pairs:
        one, other = sorted((find(one), find(other)))
        first[other] = one
    return find


def count(name, votes, item):
    """Prints the counts of one set of votes, those on unanimous items left out."""
    choices = collections.defaultdict(set)
    for _, _, rcid, vote in votes:
        choices[item(rcid)].add(vote)
    kept = [each for each in votes if len(choices[item(each[2])]) > 1]
    found = collections.Counter((ccode, session) for ccode, session, _, _ in kept)
    roll_calls = {rcid for _, _, rcid, _ in kept}
    items = {item(rcid) for rcid in roll_calls}
    print(f'{name}: {len(kept)} votes, {len(roll_calls)} roll calls, {len(items)} items, {len(found)} rows')
    return found


def main(data):
    roll_calls = {int(each['rcid']): each for each in rows(data / 'unga_rollcalls.csv.gz')}
    item = chains((int(each['rcid1']), int(each['rcid2'])) for each in rows(data / 'voeten_matches.csv'))

    def takes(ccode, vote, roll_call):
        session = int(roll_call['session'])
        part = int(roll_call['year']) > 1989 and '1' in (roll_call['amend'], roll_call['para'])
        return vote < 4 and session < 75 and session != 19 and not part and ccode != 511 and (ccode, session) != (560, 48)

    votes = []
    for each in rows(data / 'unga_votes.csv.gz'):
        rcid, ccode, vote = int(each['rcid']), int(each['ccode']), int(each['vote'])
        if takes(ccode, vote, roll_calls[rcid]):
            votes.append((ccode, int(roll_calls[rcid]['session']), rcid, vote))

    def one(issue, first, without):
        return [each for each in votes
                if roll_calls[each[2]][issue] == '1' and each[1] >= first and each[0] != without]

    everything = count('all', votes, item)
    count('middle east', one(MIDDLE_EAST, 29, 0), item)
    count('nuclear', one(NUCLEAR, 33, 626), item)
    count('human rights', one(HUMAN_RIGHTS, 25, 713), item)
    count('not nuclear', [each for each in votes if roll_calls[each[2]][NUCLEAR] == '0'], item)
    count('important', [each for each in votes if roll_calls[each[2]]['importantvote'] == '1'], item)
    published = {(int(each['ccode']), int(each['session'])): int(each['NVotes'])
                 for each in rows(data / 'ideal_points_all_apr2020.csv', 'windows-1252')}
    same = sum(everything[key] == number for key, number in published.items())
    print(f'the same number of votes as published: {same} of {len(published)}')


if __name__ == '__main__':
    main(pathlib.Path(sys.argv[1]))
