"""Best tree of a matrix of arc scores: Chu and Liu (1965), Edmonds (1967), with exactly one root."""

import numpy


def best_tree(scores):
    """`scores[d, h]`: word d (from 0) under h (0 = root, else word h - 1). Returns the heads, 0 or 1-based."""
    count = scores.shape[0]
    heads = scores.argmax(1)
    if (heads == 0).sum() == 1 and is_tree(heads):
        return heads
    full = numpy.full((count + 1, count + 1), -1e9)
    full[1:] = scores
    numpy.fill_diagonal(full, -1e9)
    free = edmonds(full)
    roots = [d for d in range(1, count + 1) if free[d] == 0]
    if len(roots) > 1:
        best, value = None, -numpy.inf
        for root in sorted(roots, key=lambda d: -full[d, 0])[:4]:
            single = full.copy()
            single[1:, 0] = -1e9
            single[root] = -1e9
            single[root, 0] = 0
            tree = edmonds(single)
            total = full[numpy.arange(1, count + 1), tree[1:]].sum()
            if total > value:
                best, value = tree, total
        free = best
    return free[1:]


def is_tree(heads):
    state = numpy.zeros(len(heads) + 1, dtype=int)
    state[0] = 2
    for start in range(1, len(heads) + 1):
        path, at = [], start
        while state[at] == 0:
            state[at] = 1
            path.append(at)
            at = heads[at - 1]
        if state[at] == 1:
            return False
        for node in path:
            state[node] = 2
    return True


def edmonds(scores):
    """Best arborescence over nodes 0…n; node 0 is the root. Contracts one cycle at a time."""
    size = scores.shape[0]
    heads = scores.argmax(1)
    heads[0] = -1
    cycle = find_cycle(heads)
    if cycle is None:
        return heads
    inside = numpy.zeros(size, dtype=bool)
    inside[cycle] = True
    outside = numpy.flatnonzero(~inside)
    members = numpy.array(cycle)
    kept = scores[members, heads[members]]
    entering = scores[members][:, outside] - kept[:, None]
    small = numpy.full((len(outside) + 1, len(outside) + 1), -1e9)
    small[:-1, :-1] = scores[numpy.ix_(outside, outside)]
    leaving = scores[outside][:, members]
    small[:-1, -1] = leaving.max(1)
    small[-1, :-1] = entering.max(0)
    small[0] = -1e9
    result = edmonds(small)
    for i, node in enumerate(outside):
        if node:
            heads[node] = members[leaving[i].argmax()] if result[i] == len(outside) else outside[result[i]]
    into = result[-1]
    entry = members[entering[:, into].argmax()]
    heads[entry] = outside[into]
    return heads


def find_cycle(heads):
    seen = numpy.zeros(len(heads), dtype=int)
    for start in range(1, len(heads)):
        at = start
        while at > 0 and seen[at] == 0:
            seen[at] = start
            at = heads[at]
        if at > 0 and seen[at] == start:
            cycle, node = [at], heads[at]
            while node != at:
                cycle.append(node)
                node = heads[node]
            return cycle
    return None
