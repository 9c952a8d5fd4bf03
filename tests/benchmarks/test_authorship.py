import random
from dataclasses import replace

import pytest

from benchmarks.corpus import AuthorTexts, CorpusError, split
from benchmarks.voice.authorship import Authorship
from benchmarks.voice.names import names_in
from engine.writing import Kind, Sample
from tests.benchmarks.made_up import author

PEOPLE = [author("ada"), author("ben", habit=","), author("cy", habit="!")]


def signed(person: AuthorTexts, name: str) -> AuthorTexts:
    return replace(
        person,
        samples=[replace(sample, text=f"{sample.text}\n\n{name}") for sample in person.samples],
    )


def test_held_back_texts_go_to_who_wrote_them() -> None:
    authorship = Authorship(PEOPLE)

    for person in PEOPLE:
        for sample in split(person.samples).requests:
            judgement = authorship.judge(sample.text, person.name)
            assert judgement.attributed == person.name
            assert judgement.voice_match > 0.1


def test_somebody_elses_text_matches_nobody_but_its_writer() -> None:
    text = split(PEOPLE[1].samples).requests[0].text

    assert Authorship(PEOPLE).judge(text, "ada").voice_match < -0.1


def test_keys_hit_at_random_match_nobody() -> None:
    chance = random.Random(1)  # noqa: S311 - the same every time
    text = "".join(chance.choices("qxzjkvw ", k=200))
    authorship = Authorship(PEOPLE)

    assert all(authorship.judge(text, person.name).voice_match < 0.05 for person in PEOPLE)


def test_a_signature_tells_nothing() -> None:
    people = [signed(PEOPLE[0], "Sally"), signed(PEOPLE[1], "Gerald"), *PEOPLE[2:]]
    authorship = Authorship(people)

    assert authorship.judge("the ferry\n\nSally", "ada") == authorship.judge(
        "the ferry\n\nGerald", "ada"
    )


def test_who_wrote_most_is_not_everybodys_likeliest_author() -> None:
    people = [author("ada", n_texts=200), author("ben", n_texts=30)]
    authorship = Authorship(people)
    texts = [sample.text for sample in split(people[1].samples).requests]

    found = [authorship.judge(text, "ben").attributed for text in texts]
    assert 0 < found.count("ada") < len(found), "both write alike, so it is a toss-up"


def test_an_empty_draft_is_nobodys() -> None:
    assert Authorship(PEOPLE).judge("  \n", "ada") == (0.0, "")


def test_one_author_alone_is_an_error_that_says_so() -> None:
    with pytest.raises(CorpusError, match="ada is alone in posts"):
        Authorship(PEOPLE[:1])


def test_an_author_without_texts_for_training_is_an_error_that_names_them() -> None:
    with pytest.raises(CorpusError, match="ben has too few texts"):
        Authorship([author("ada"), author("ben", n_texts=12)])


def test_names_are_found_in_greetings_and_signatures_and_courtesies_are_not_names() -> None:
    texts = [
        "Brad,\nwe sail when Sally says so, thanks to the tide\nThanks\nSally",
        "Hi Brad,\nthe bell is mended, and best of all it rings\nBest,\nSally",
        "The Ferry\nthe ferry is late, and the ferry is wet\nthe end of it",
        "The Ferry\nferry, ferry, ferry\nsally",
    ]
    person = AuthorTexts("ada-lovelace", "email", [Sample(Kind.EMAIL, "", text) for text in texts])

    assert names_in([person]) == {"Ada", "Lovelace", "Brad", "Sally"}
