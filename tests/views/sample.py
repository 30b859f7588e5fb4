"""A small story in statement records, made up for the tests of the pages, and large graphs of the same form."""

from __future__ import annotations

import random
from typing import Any

TYPES = {
    "Arvenia": "Country",
    "Belmark": "Country",
    "Castria": "Country",
    "Dorland": "Country",
    "Ana Ruiz": "Person",
    "Otto Lind": "Person",
    "Mira Sol": "Person",
    "Northern Pact": "InternationalOrganization",
    "Helix Oil": "Company",
    "Treaty of Port Ana": "Agreement",
    "oil": "Commodity",
    "Port Ana": "City",
    "Free Coast Front": "ArmedGroup",
    "grain tariff": "Policy",
}
LABELS = {
    "classes": {
        name: {"label": "".join(f" {c.lower()}" if c.isupper() else c for c in name).strip()}
        for name in sorted(set(TYPES.values()))
    },
    "properties": {
        "buysOilFrom": {"label": "buys oil from", "family": "trade"},
        "sellsArmsTo": {"label": "sells arms to", "family": "trade"},
        "metWith": {"label": "met with", "family": "contact", "symmetric": True},
        "presidentOf": {"label": "president of", "family": "roles"},
        "warned": {"label": "warned", "family": "speech acts"},
        "memberOf": {"label": "member of", "family": "roles"},
        "attacked": {"label": "attacked", "family": "conflict"},
        "imposesTariffsOn": {"label": "imposes tariffs on", "family": "economy"},
        "visits": {"label": "visits", "family": "contact"},
        "signed": {"label": "signed", "family": "agreement"},
        "capitalOf": {"label": "capital of", "family": "structure"},
        "alliedWith": {"label": "allied with", "family": "relations", "symmetric": True},
    },
}

STORY = [  # subject, predicate, object, sentence, options
    ("Ana Ruiz", "presidentOf", "Arvenia", "President Ana Ruiz of Arvenia spoke for an hour.", {}),
    ("Otto Lind", "presidentOf", "Belmark", "Belmark's president, Otto Lind, listened.", {}),
    (
        "Ana Ruiz",
        "metWith",
        "Otto Lind",
        "Ana Ruiz met with Otto Lind in Port Ana on Monday.",
        {"time": ("2025-03-03", "2025-03-03", "on Monday"), "sources": 3},
    ),
    (
        "Arvenia",
        "buysOilFrom",
        "Castria",
        "Arvenia bought 20 million barrels of oil from Castria last year.",
        {"amount": "20 million barrels", "time": ("2024-01-01", "2024-12-31", "last year")},
    ),
    (
        "Arvenia",
        "buysOilFrom",
        "Castria",
        "Arvenia may buy still more oil from Castria, analysts said.",
        {"modality": "possible"},
    ),
    ("Arvenia", "warned", "Belmark", "Arvenia warned Belmark against the sale.", {"sources": 2}),
    ("Belmark", "sellsArmsTo", "Dorland", "Belmark sells arms to Dorland, Arvenia says.", {"speaker": "Arvenia"}),
    (
        "Belmark",
        "sellsArmsTo",
        "Dorland",
        "Belmark does not sell arms to Dorland, Lind said.",
        {"negated": True, "speaker": "Otto Lind", "quoted": True},
    ),
    (
        "Castria",
        "memberOf",
        "Northern Pact",
        "Castria, until 2019 a member of the Northern Pact, stayed away.",
        {"ended": True},
    ),
    ("Arvenia", "memberOf", "Northern Pact", "Arvenia, a member of the Northern Pact, agreed.", {}),
    ("Belmark", "memberOf", "Northern Pact", "Belmark is a member of the Northern Pact.", {}),
    (
        "Free Coast Front",
        "attacked",
        "Helix Oil",
        "The Free Coast Front attacked a plant of Helix Oil, the firm said.",
        {"speaker": "Helix Oil"},
    ),
    (
        "Belmark",
        "imposesTariffsOn",
        "Castria",
        "Belmark will impose tariffs on Castria in May.",
        {"modality": "planned", "time": ("2025-05-01", "2025-05-31", "in May")},
    ),
    ("Mira Sol", "visits", "Dorland", "Mira Sol is to visit Dorland next week.", {"modality": "planned"}),
    (
        "Mira Sol",
        "signed",
        "Treaty of Port Ana",
        "Mira Sol signed the Treaty of Port Ana.",
        {"time": ("1951-06-01", "1951-06-01", "in June 1951")},
    ),
    ("Ana Ruiz", "signed", "Treaty of Port Ana", "Ana Ruiz signed the Treaty of Port Ana too.", {"sources": 2}),
    ("Port Ana", "capitalOf", "Arvenia", "Port Ana, the capital of Arvenia, was quiet.", {}),
    ("Arvenia", "alliedWith", "Castria", "Arvenia and Castria are allies.", {"sources": 4}),
    ("Ana Ruiz", "warned", "Otto Lind", "“Do not go on,” Ruiz warned Lind.", {"speaker": "Ana Ruiz", "quoted": True}),
]
ARTICLES = {
    "a1": {
        "id": "a1",
        "title": "Two presidents meet in Port Ana",
        "date": "2025-03-05",
        "source": "The Morning Post",
        "url": "https://example.org/a1",
        "text": "",
    },
    "a2": {
        "id": "a2",
        "title": "Oil and arms: what Belmark denies",
        "date": "2025-03-09",
        "source": "Coast Wire",
        "url": "https://example.org/a2",
        "text": "",
    },
}


def entity(name: str, kind: str | None = None) -> dict[str, Any]:
    return {"id": name.replace(" ", "_"), "label": name, "type": kind or TYPES.get(name, "Topic"), "aliases": []}


def place(words: str, sentence: str) -> list[int] | None:
    at = 100 + sentence.find(words)
    return [at, at + len(words)] if words in sentence else None


def record(i: int, subject: str, predicate: str, object_: str, sentence: str, options: dict[str, Any]) -> dict[str, Any]:
    time = options.get("time")
    document = "a1" if i % 3 else "a2"
    return {
        "id": f"s{i:05}",
        "subject": entity(subject),
        "predicate": predicate,
        "object": entity(object_),
        "negated": options.get("negated", False),
        "modality": options.get("modality", "asserted"),
        "attributed_to": entity(options["speaker"]) if options.get("speaker") else None,
        "quoted": options.get("quoted", False),
        "ended": options.get("ended", False),
        "time": dict(zip(("start", "end", "text"), time, strict=True)) if time else None,
        "qualifiers": {"amount": {"value": 2e7, "unit": "bbl", "text": options["amount"]}} if "amount" in options else {},
        "confidence": 0.9,
        "sources": options.get("sources", 1),
        "inferred": False,
        "event": None,
        "frame": f"lex:{predicate}",
        "evidence": [
            {
                "document": document,
                "start": 100,
                "end": 100 + len(sentence),
                "text": sentence,
                "sha256": "",
                "frame": f"lex:{predicate}",
                "trigger": None,
                "subject": place(subject, sentence),
                "object": place(object_, sentence),
            }
        ],
    }


def story() -> list[dict[str, Any]]:
    return [record(i, *one) for i, one in enumerate(STORY)]


def large(nodes: int, *, seed: int = 7) -> list[dict[str, Any]]:
    """News-like: a few names in most statements, topics that hang together, many names told of once or twice."""
    random.seed(seed)
    kinds = ["Person"] * 9 + ["Organization"] * 5 + ["Company"] * 4 + ["Country"] * 2 + ["City"] * 2 + ["Topic"]
    names = [
        random.choice(("Al", "Be", "Ca", "Do", "El", "Fi", "Go", "Ha", "Iv", "Jo", "Ka", "Lu", "Mo", "Ni", "Ol"))
        + random.choice(("var", "mir", "ton", "dan", "sel", "rik", "pol"))
        + f" {i}"
        for i in range(nodes)
    ]
    kind = [random.choice(kinds) for _ in names]
    topics = max(1, nodes // 120)
    properties = sorted(LABELS["properties"])
    records: list[dict[str, Any]] = []
    for i in range(nodes):
        topic = i % topics
        for _ in range(random.choice((1, 1, 2, 2, 3)) + (4 if i < 40 else 0)):
            near = random.random() < 0.75
            other = (
                int((random.random() ** 2.5) * (nodes // topics)) * topics + topic
                if near
                else int(random.random() ** 2 * min(nodes, 60))
            )
            other = min(other, nodes - 1)
            if other == i:
                continue
            one = record(
                len(records),
                names[i],
                random.choice(properties),
                names[other],
                f"{names[i]} did something with {names[other]} that was in the news for days.",
                {
                    "modality": random.choice(["asserted"] * 6 + ["planned", "possible"]),
                    "negated": random.random() < 0.04,
                    "speaker": random.choice([None] * 3 + [names[random.randrange(20)]]),
                    "sources": random.choice((1, 1, 1, 2, 3)),
                },
            )
            one["subject"]["type"], one["object"]["type"] = kind[i], kind[other]
            one["evidence"][0]["date"] = f"2025-{random.randrange(1, 13):02}-{random.randrange(1, 29):02}"
            records.append(one)
    return records


def article() -> tuple[dict[str, Any], list[dict[str, Any]], list[dict[str, Any]], list[dict[str, Any]]]:
    """An article whose sentences are those of the story, its records, mentions and quotes."""
    lines = [
        "Two presidents meet in Port Ana",
        "",
        *(s for *_, s, _ in STORY[:4]),
        "It rained, and nobody who was there minded it much. 🌧 Trade fell.",
        *(s for *_, s, _ in STORY[4:]),
    ]
    groups = [" ".join(lines[i : i + 3]) for i in range(2, len(lines), 3)]
    text = "\n\n".join([lines[0], *groups])
    records = story()
    for one in records:
        evidence = one["evidence"][0]
        shift = text.index(evidence["text"]) - evidence["start"]
        for field in ("subject", "object"):
            evidence[field] = [n + shift for n in evidence[field]] if evidence[field] else None
        evidence |= {"document": "a1", "start": evidence["start"] + shift, "end": evidence["end"] + shift}
        if evidence["subject"] and evidence["object"] and evidence["subject"][1] + 1 < evidence["object"][0]:
            evidence["trigger"] = [evidence["subject"][1] + 1, evidence["object"][0] - 1]
    mentions = [
        {"start": i, "end": i + len(name), "entity": name.replace(" ", "_"), "label": name, "type": kind}
        for name, kind in TYPES.items()
        for i in range(len(text))
        if text.startswith(name, i)
    ]
    said = text.index("“Do not go on,”")
    quotes = [{"content": [[said, said + len("“Do not go on,”")]], "speaker": {"id": "Ana_Ruiz", "label": "Ana Ruiz"}}]
    return {**ARTICLES["a1"], "text": text}, records, mentions, quotes
