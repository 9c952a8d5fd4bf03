import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.corpus import split
from benchmarks.voice.measure import half_of
from benchmarks.voice.methods import all_methods
from benchmarks.voice.perturbation import candidate_sizes, nearest_by_ratio
from benchmarks.voice.provenance import corpus_digest, this_run
from benchmarks.voice.writer import Wanted, round_by_round, together
from engine.drafting.settings import MOST_VARIANTS
from tests.benchmarks.made_up import author, run


def test_requests_go_round_by_round_so_that_a_run_cut_short_is_balanced() -> None:
    people = [author("ada"), author("ben", n_texts=10), author("cy")]

    tasks = list(round_by_round(people, 3))

    n_of_ben = len(split(people[1].samples).requests)
    assert n_of_ben >= 3
    assert [(task.author.name, task.number) for task in tasks] == [
        (name, number) for number in range(3) for name in ("ada", "ben", "cy")
    ]


def test_a_request_is_the_subject_of_a_text_that_no_prompt_holds() -> None:
    person = author("ada")
    [task] = round_by_round([person], 1)

    assert task.request.brief == "on ada"
    assert split(person.samples).requests[0] not in split(person.samples).profile


def test_every_draft_is_written_once_and_groups_share_a_prompt() -> None:
    wanted = [Wanted(method, strength) for method in all_methods() for strength in method.strengths]

    groups = list(together(wanted))

    assert all(len(group) <= MOST_VARIANTS for group in groups)
    assert all(len({each.method.with_samples for each in group}) == 1 for group in groups)
    assert sorted(map(id, (each for group in groups for each in group))) == sorted(map(id, wanted))


def test_the_halves_share_nobody_and_both_have_every_group() -> None:
    people = [
        author(f"{group}-{number}", group=group)
        for group in ("posts", "enron")
        for number in range(5)
    ]

    dev, report = half_of(people, "dev"), half_of(people[::-1], "report")

    assert not {each.name for each in dev} & {each.name for each in report}
    assert sorted(each.name for each in (*dev, *report)) == sorted(each.name for each in people)
    assert {each.group for each in dev} == {each.group for each in report} == {"posts", "enron"}
    assert len(half_of(people, "all")) == len(people)


@given(n_ours=st.integers(1, 270), n_heads=st.integers(270, 2000))
def test_numbers_of_heads_to_try_fit_into_one_decode_and_reach_beyond_ours(
    n_ours: int, n_heads: int
) -> None:
    sizes = candidate_sizes(n_ours, n_heads)

    assert sizes == sorted(set(sizes))
    assert 1 <= sizes[0] <= max(1, n_ours)
    assert sizes[-1] <= n_heads
    assert len(sizes) < 16


def test_the_match_is_nearest_by_ratio() -> None:
    assert nearest_by_ratio([0.01, 0.1, 0.9], 0.04) == 1
    assert nearest_by_ratio(np.array([0.01, 0.1, 0.9]), 0.02) == 0


def test_a_command_is_kept_without_the_paths_of_this_machine() -> None:
    command = ["-m", "benchmarks.voice", "--corpus", "/home/ada/corpora", "--seed", "1"]

    assert this_run(command, run().conditions).command == (
        "python -m benchmarks.voice --corpus corpora --seed 1"
    )


def test_a_changed_text_changes_the_digest_of_a_corpus() -> None:
    people = [author("ada"), author("ben")]

    assert corpus_digest(people) == corpus_digest([author("ada"), author("ben")])
    assert corpus_digest(people) != corpus_digest([author("ada"), author("ben", n_texts=39)])
