#!/usr/bin/env python3
"""Answers requests from the rules that `pana export` writes, and from nothing else.

    pana export > rules.json
    pana test -- python3 pana_rules.py --rules rules.json

It reads one request a line on standard input and writes one answer a line. Decisions
that are arithmetic are not exported; it answers them with the error unknown-decision,
which the runner counts as skipped. Python 3.9 or later, standard library alone.
conformance/SPEC.md describes the protocol and the form of the rules.
"""

import argparse
import datetime
import json
import re
import sys

MAX_LINE = 1 << 20
MEMBERS = ("id", "decision", "on", "facts", "readings", "entry_dates")


class Wrong(Exception):
    """A request that gets an error for an answer."""

    def __init__(self, kind, path, message):
        super().__init__(message)
        self.answer = {"kind": kind, "path": path, "message": message}


# Diagrams. A diagram is a leaf, or a node that asks one variable and has a branch for
# each of its values. Variables are asked in one order, a node whose branches are all
# the same is never made, and equal nodes are one object: so two diagrams are the same
# function exactly when they are the same object.


class Leaf:
    def __init__(self, value):
        self.value = value


class Node:
    def __init__(self, level, branches):
        self.level, self.branches = level, branches


class Diagrams:
    def __init__(self):
        self.nodes, self.leaves = {}, {}
        self.yes, self.no = self.leaf(True), self.leaf(False)

    def leaf(self, value):
        return self.leaves.setdefault(value, Leaf(value))

    def node(self, level, branches):
        if all(b is branches[0] for b in branches):
            return branches[0]
        key = (level, *map(id, branches))
        if key not in self.nodes:
            self.nodes[key] = Node(level, branches)
        return self.nodes[key]

    def combine(self, operation, a, b):
        """The diagram whose leaves are the operation on those of two others."""
        done = {}

        def walk(a, b):
            if (id(a), id(b)) not in done:
                if isinstance(a, Leaf) and isinstance(b, Leaf):
                    made = self.leaf(operation(a.value, b.value))
                else:
                    level = min(x.level for x in (a, b) if isinstance(x, Node))
                    below = [x.branches if isinstance(x, Node) and x.level == level else None for x in (a, b)]
                    size = len(below[0] or below[1])
                    left, right = below[0] or [a] * size, below[1] or [b] * size
                    made = self.node(level, [walk(x, y) for x, y in zip(left, right)])
                done[id(a), id(b)] = made
            return done[id(a), id(b)]

        return walk(a, b)

    def both(self, a, b):
        return self.combine(lambda x, y: x and y, a, b)

    def same(self, a, truth):
        return self.combine(lambda x, y: x == y, a, self.leaf(truth))

    def fix(self, a, known):
        """The diagram that is left when variables have values: known is value by level."""
        done = {}

        def walk(a):
            if isinstance(a, Leaf):
                return a
            if id(a) not in done:
                if a.level in known:
                    done[id(a)] = walk(a.branches[known[a.level]])
                else:
                    done[id(a)] = self.node(a.level, [walk(b) for b in a.branches])
            return done[id(a)]

        return walk(a)


def reachable(diagram):
    """The levels that a diagram asks, and the values of its leaves."""
    seen, levels, values, stack = set(), set(), [], [diagram]
    while stack:
        d = stack.pop()
        if id(d) in seen:
            continue
        seen.add(id(d))
        if isinstance(d, Leaf):
            values.append(d.value)
        else:
            levels.add(d.level)
            stack.extend(d.branches)
    return levels, values


# Rules.


class Rules:
    """One wording of a decision, made ready for answers."""

    def __init__(self, text, book):
        self.name, self.named = text["decision"], text["rules"]
        self.facts = {f["name"]: f for f in text["facts"]}
        self.order, self.readings = list(self.facts), book.readings
        self.citations = book.citations
        self.state, self.applies = text["state"], text.get("applies")
        self.outcomes, self.values = text["outcomes"], text["values"]
        self.diagrams, self.made, self.levels, self.cuts = Diagrams(), {}, {}, {}
        self.lay_out()
        self.whole = self.whole_answer()

    def open(self, n):
        """A condition itself, where it is given by the name of its rule."""
        return self.named[n["rule"]] if "rule" in n else n

    def trees(self):
        yield self.state
        if self.applies:
            yield self.applies
        yield from (o["when"] for o in self.outcomes)
        yield from (c["when"] for v in self.values for c in v["cases"])

    def parts(self, n):
        if "not" in n:
            return [n["not"]]
        return n.get("all") or n.get("any") or list(n.get("options", {}).values())

    def lay_out(self):
        """Gives each fact and reading that is used a level, in the order of its first use,
        and cuts counts where they are compared: a value below is the place among the cuts."""
        stack, seen = list(self.trees())[::-1], set()
        while stack:
            n = self.open(stack.pop())
            if id(n) in seen:
                continue
            seen.add(id(n))
            variable = n.get("fact") or n.get("choose")
            if variable:
                self.levels.setdefault(variable, len(self.levels))
            if "above" in n or "at_least" in n:
                self.cuts.setdefault(n["fact"], set()).add(n["above"] + 1 if "above" in n else n["at_least"])
            listed = [w["when"] for w in n.get("because", []) + n.get("also", [])]
            stack.extend(reversed(self.parts(n) + listed))
        for fact, cuts in self.cuts.items():
            f = self.facts[fact]
            self.cuts[fact] = sorted(c for c in cuts if f["min"] < c <= f["max"])

    def place(self, variable, value):
        """The place of a value among those that the rules tell apart."""
        if variable in self.readings:
            return self.readings[variable].index(value)
        fact = self.facts[variable]
        if fact["type"] == "truth":
            return int(value)
        if fact["type"] == "enumeration":
            return fact["options"].index(value)
        return sum(value >= cut for cut in self.cuts.get(variable, []))

    def samples(self, variable):
        """One value for each place."""
        if variable in self.readings:
            return self.readings[variable]
        fact = self.facts[variable]
        if fact["type"] == "truth":
            return [False, True]
        return fact["options"] if fact["type"] == "enumeration" else [fact["min"]] + self.cuts.get(variable, [])

    def asks(self, variable, holds):
        level = self.levels[variable]
        return self.diagrams.node(level, [self.diagrams.leaf(holds(v)) for v in self.samples(variable)])

    def diagram(self, n):
        n = self.open(n)
        if id(n) not in self.made:
            self.made[id(n)] = self.make(n)
        return self.made[id(n)]

    def make(self, n):
        d = self.diagrams
        if "const" in n:
            return d.leaf(n["const"])
        if "is" in n:
            return self.asks(n["fact"], lambda v: v in n["is"])
        if "above" in n:
            return self.asks(n["fact"], lambda v: v > n["above"])
        if "at_least" in n:
            return self.asks(n["fact"], lambda v: v >= n["at_least"])
        if "fact" in n:
            return self.asks(n["fact"], lambda v: v)
        if "not" in n:
            return d.same(self.diagram(n["not"]), False)
        if "choose" in n:
            made = d.no
            for option, part in n["options"].items():
                chosen = d.both(self.asks(n["choose"], lambda v: v == option), self.diagram(part))
                made = d.combine(lambda x, y: x or y, made, chosen)
            return made
        made = d.leaf("all" in n)
        for part in self.parts(n):
            made = d.combine((lambda x, y: x and y) if "all" in n else (lambda x, y: x or y), made, self.diagram(part))
        return made

    def whole_answer(self):
        """The diagram whose leaves are (state, outcomes, values)."""
        d = self.diagrams
        whole = d.combine(lambda s, _: "met" if s else "not_met", self.diagram(self.state), d.yes)
        if self.applies:
            whole = d.combine(lambda s, a: s if a else "not_applicable", whole, self.diagram(self.applies))
        whole = d.combine(lambda s, _: (s, (), ()), whole, d.yes)
        for o in self.outcomes:
            whole = d.combine(lambda w, yes, o=o: (w[0], w[1] + (o["id"],) * yes, w[2]), whole, self.diagram(o["when"]))
        for v in self.values:
            value = d.leaf(None)
            for case in reversed(v["cases"]):
                given = json.dumps(case["value"])
                value = d.combine(lambda x, yes, given=given: given if yes else x, value, self.diagram(case["when"]))
            whole = d.combine(lambda w, x: (w[0], w[1], w[2] + (x,)), whole, value)
        return whole

    def settled(self, known):
        """What all completions of the unknown variables have in common."""
        left = self.diagrams.fix(self.whole, known)
        levels, leaves = reachable(left)
        states, outcomes, values = zip(*leaves)
        state = states[0] if len(set(states)) == 1 else "undetermined"
        common = tuple(o["id"] for o in self.outcomes if all(o["id"] in given for given in outcomes))
        agreed = tuple(column[0] if len(set(column)) == 1 else None for column in zip(*values))
        return (state, common, agreed), left, levels

    def answer(self, facts, options):
        known = {self.levels[r]: self.place(r, o) for r, o in options.items() if r in self.levels}
        presumed = [f for f in self.order if f not in facts and "presumed" in self.facts[f]]
        values = {**{f: self.facts[f]["presumed"] for f in presumed}, **facts}
        for f, value in values.items():
            if f in self.levels and not self.stated_unknown(f, value):
                known[self.levels[f]] = self.place(f, value)
        result, left, levels = self.settled(known)
        state = self.diagrams.combine(lambda w, _: w[0], left, self.diagrams.yes)
        needed = self.named_at(reachable(state)[0])
        turns = {v: self.turns(v, known, result) for v in self.levels}
        given = {f for f, v in facts.items() if not self.stated_unknown(f, v)}
        counted = {self.facts[f].get("reading") for f in given if turns.get(f, (0, 0))[1]}
        return result, {
            "state": result[0],
            "outcomes": list(result[1]),
            "reasons": self.reasons(result[0], known),
            "needed": needed,
            "also_needed": [f for f in self.named_at(levels) if f not in needed],
            "presumed": presumed,
            "readings": [r for r in self.readings if turns.get(r, (0, 0))[1] or r in counted],
            "judgements": [f for f in self.order if f in given and self.facts[f].get("judgement") and turns.get(f, (0, 0))[0]],
            "values": {v["name"]: json.loads(x) for v, x in zip(self.values, result[2]) if x is not None},
        }

    def stated_unknown(self, fact, value):
        return value == "unknown" and "presumed" in self.facts[fact]

    def named_at(self, levels):
        return [f for f in self.order if self.levels.get(f) in levels]

    def turns(self, variable, known, result):
        """Whether another value of one variable, or of a fact none, changes state or outcomes; whether it
        changes anything."""
        level = self.levels[variable]
        others = [{**known, level: place} for place in range(len(self.samples(variable)))]
        if variable in self.facts:
            others.append({k: v for k, v in known.items() if k != level})
        answers = [self.settled(other)[0] for other in others]
        return any(a[:2] != result[:2] for a in answers), any(a != result for a in answers)

    def reasons(self, state, known):
        if state == "undetermined":
            return []
        reader = Reasons(self, known)
        reader.read(self.state if state != "not_applicable" else self.applies, "")
        return sorted(reader.cited, key=self.citations.index)


class Reasons:
    """Collects what a definite answer cites."""

    def __init__(self, rules, known):
        self.rules, self.known, self.cited = rules, known, set()

    def left(self, n):
        return self.rules.diagrams.fix(self.rules.diagram(n), self.known)

    def truth(self, n):
        left = self.left(n)
        return left.value if isinstance(left, Leaf) else None

    def read(self, n, address):
        """What a condition cites under the known facts."""
        n = self.rules.open(n)
        address = n.get("at", address)
        self.cited.update(w["cite"] for w in n.get("also", []) if self.truth(w["when"]))
        if "because" in n:
            holds = [(w["cite"], self.truth(w["when"])) for w in n["because"]]
            certain = {cite for cite, truth in holds if truth}
            self.cited.update(certain or {cite for cite, truth in holds if truth is None})
            return
        truth = self.truth(n)
        if truth is None or self.cites_itself(n, truth, address):
            return
        if "choose" in n:
            self.read(self.chosen(n), address)
        elif "not" in n:
            self.read(n["not"], address)
        else:
            deciding = [p for p in self.rules.parts(n) if self.truth(p) is truth]
            for part in deciding:
                self.read(part, address)
            if not deciding:  # only a combination is certain: whatever a completion cites
                self.may_parts(n, truth, self.rules.diagrams.yes, address)

    def chosen(self, n):
        reading = n["choose"]
        return n["options"][self.rules.readings[reading][self.known[self.rules.levels[reading]]]]

    def cites_itself(self, n, truth, address):
        """Adds the citation of a condition that speaks for itself; false where its parts do."""
        instead = n.get("cites_met" if truth else "cites_not_met")
        if instead is not None:
            self.cited.update(instead)
            return True
        if "not" in n or "choose" in n or "all" in n and not (truth and "at" in n) or "any" in n and (truth or "at" not in n):
            return False
        self.cited.update([address.split("/")[0]] if address else [])
        return True

    def may(self, n, reached, address):
        """What a condition cites in some completion in which it is reached."""
        n, both = self.rules.open(n), self.rules.diagrams.both
        address = n.get("at", address)
        for w in n.get("also", []) + n.get("because", []):
            if both(reached, self.left(w["when"])) is not self.rules.diagrams.no:
                self.cited.add(w["cite"])
        if "because" in n:
            return
        for truth in (True, False):
            when = both(reached, self.rules.diagrams.same(self.left(n), truth))
            if when is self.rules.diagrams.no or self.cites_itself(n, truth, address):
                continue
            self.may_parts(n, truth, when, address)

    def may_parts(self, n, truth, when, address):
        d = self.rules.diagrams
        if "choose" in n:
            self.may(self.chosen(n), when, address)
            return
        for part in self.rules.parts(n):
            reached = when if "not" in n else d.both(when, d.same(self.left(part), truth))
            if reached is not d.no:
                self.may(part, reached, address)


# Requests.


class Book:
    """All that was exported."""

    def __init__(self, exported):
        self.acts = {a["number"]: a for a in exported["acts"]}
        self.readings = {r["id"]: r["options"] for r in exported["readings"]}
        self.citations = exported["citations"]
        self.texts = {frozenset(t["in_force"]): t for t in exported["texts"]}
        self.decisions = {d["decision"]: (place, d) for place, d in enumerate(exported["decisions"])}
        self.ready = {}

    def rules(self, decision, text):
        place, d = self.decisions[decision]
        wording = text["wordings"][place]
        if (place, wording) not in self.ready:
            self.ready[place, wording] = Rules(d["wordings"][wording], self)
        return self.ready[place, wording]

    def answer(self, q):
        check_form(q)
        if q["decision"] not in self.decisions:
            raise Wrong("unknown-decision", "decision", "no rules for this decision")
        on, entries = q["on"], q.get("entry_dates", {})
        self.text(self.in_force(on, {}))
        wrong = self.wrong_entry(entries)
        in_force = self.in_force(on, {} if wrong else entries)
        rules = self.rules(q["decision"], self.text(in_force))
        check_names(rules, q, self.readings)
        check_values(rules, q, self.readings)
        if wrong:
            raise wrong
        text = self.text(in_force)
        options = {r: q.get("readings", {}).get(r, o[0]) for r, o in self.readings.items()}
        result, answer = rules.answer(q["facts"], options)
        uncertain = self.uncertain(q, in_force, result, options)
        law = {"law": text["laws"][q["decision"]]} if q["decision"] in text["laws"] else {}
        return {"decision": q["decision"], "edition": text["edition"], **law, **answer, "uncertain": uncertain}

    def text(self, in_force):
        if in_force not in self.texts:
            raise Wrong("not-in-force", "on", "the standard is not in force")
        return self.texts[in_force]

    def in_force(self, on, entries):
        return frozenset(a for a in self.acts if entries.get(a, self.acts[a]["from"]) <= on)

    def wrong_entry(self, entries):
        for number, day in entries.items():
            if not is_date(day):
                return Wrong("bad-value", "entry_dates." + number, "must be a date")
        for number in sorted(entries, key=lambda n: list(self.acts).index(n) if n in self.acts else -1):
            path, act = "entry_dates." + number, self.acts.get(number)
            if act is None or act["from"] == act["latest"]:
                return Wrong("bad-value", path, "there is no doubt about such an act")
            if not act["from"] <= entries[number] <= act["latest"]:
                return Wrong("out-of-range", path, "outside the window of the act")
        return None

    def uncertain(self, q, in_force, result, options):
        """The acts in doubt without which the answer would be another."""
        _, decision = self.decisions[q["decision"]]
        found = []
        for number, act in self.acts.items():
            doubtful = act["from"] <= q["on"] <= act["latest"] and act["from"] != act["latest"] and number not in q.get("entry_dates", {})
            if doubtful and number in in_force:
                text = self.texts.get(in_force - {number})
                if text is None or self.rules(q["decision"], text).answer(q["facts"], options)[0] != result:
                    found.append(number)
                    continue
            if number in decision["unknown_until"] and (doubtful or number not in in_force):
                found.append(number)
        return found


def is_date(value):
    try:
        return isinstance(value, str) and len(value) == 10 and bool(datetime.date.fromisoformat(value))
    except ValueError:
        return False


def check_form(q):
    for name in q:
        if name not in MEMBERS:
            raise Wrong("bad-request", name, "a request has no such member")
    for name in ("decision", "on", "facts"):
        if name not in q:
            raise Wrong("bad-request", name, "missing")
    for name, value in q.items():
        wanted = str if name in ("id", "decision", "on") else dict
        if not isinstance(value, wanted) or name == "on" and not is_date(value):
            raise Wrong("bad-request", name, "unreadable")


def check_names(rules, q, readings):
    for fact in q["facts"]:
        if fact not in rules.facts:
            raise Wrong("unknown-fact", "facts." + fact, "no fact of this name")
    for reading in q.get("readings", {}):
        if reading not in readings:
            raise Wrong("unknown-reading", "readings." + reading, "no reading of this name")


def check_values(rules, q, readings):
    for name, value in q["facts"].items():
        fact, path = rules.facts[name], "facts." + name
        if rules.stated_unknown(name, value):
            continue
        kind = fact["type"]
        if kind == "truth" and not isinstance(value, bool) or kind == "enumeration" and value not in fact["options"]:
            raise Wrong("bad-value", path, "not a value of this fact")
        if kind == "count":
            if not isinstance(value, Integer):
                raise Wrong("bad-value", path, "must be an integer")
            if not fact["min"] <= value <= fact["max"]:
                raise Wrong("out-of-range", path, "outside the range")
    for reading, option in q.get("readings", {}).items():
        if option not in readings[reading]:
            raise Wrong("bad-value", "readings." + reading, "no option of this reading")


class Integer(int):
    """A number that was written as an integer; true and 4.0 are none."""


class Decimal(str):
    """A number that was written in another way."""


def members(pairs):
    found = {}
    for name, value in pairs:
        if name in found:
            raise Wrong("duplicate-name", name, "stands twice in one object")
        found[name] = value
    return found


def read(line):
    """A request. Its id is given back even where the rest is wrong."""
    integer = lambda s: Decimal(s) if s == "-0" else Integer(s)
    try:
        if len(line) > MAX_LINE:
            raise Wrong("bad-request", "", "too long")
        q = json.loads(line.decode("utf-8"), object_pairs_hook=members, parse_int=integer, parse_float=Decimal, parse_constant=refuse)
    except Wrong:
        raise
    except (ValueError, RecursionError) as error:
        raise Wrong("bad-request", "", "not JSON: %s" % error)
    if not isinstance(q, dict):
        raise Wrong("bad-request", "", "a request must be a JSON object")
    return q


def refuse(word):
    raise ValueError(word)


def answer_line(book, line):
    known = re.match(rb'\s*\{\s*"id"\s*:\s*("[^"\\]*")', line)
    reply = {"id": json.loads(known.group(1))} if known else {}
    try:
        q = read(line)
        if isinstance(q.get("id"), str):
            reply["id"] = q["id"]
        reply.update(book.answer(q))
    except Wrong as wrong:
        reply["error"] = wrong.answer
    return json.dumps(reply, ensure_ascii=False)


def main():
    parser = argparse.ArgumentParser(description="Answer requests, one a line, from exported rules.")
    parser.add_argument("--rules", required=True, help="file written by: pana export")
    with open(parser.parse_args().rules, encoding="utf-8") as exported:
        book = Book(json.load(exported))
    for line in sys.stdin.buffer:
        sys.stdout.buffer.write(answer_line(book, line.rstrip(b"\n")).encode("utf-8") + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
