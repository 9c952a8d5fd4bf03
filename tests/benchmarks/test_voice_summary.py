import pytest

from benchmarks.voice.plots import points_by_method
from benchmarks.voice.summary import IntervalEntry, Summary, summarise
from benchmarks.voice.table import as_markdown
from tests.benchmarks.made_up import draft

FIGURES = ("voice_match", "copy_run")


def entry(value: float) -> IntervalEntry:
    return {"mean": pytest.approx(value), "low": pytest.approx(value), "high": pytest.approx(value)}


def summary() -> Summary:
    return summarise(
        [
            *(draft("ada", n, "samples", 0.0, voice_match=0.1, copy_run=2) for n in range(3)),
            *(draft("ada", n, voice_match=0.4, copy_run=5) for n in range(2)),
            *(draft("ada", n, "ours", 100.0, voice_match=0.5, copy_run=9) for n in range(2)),
            *(
                draft("ada", n, "random", draw=draw, voice_match=0.1 * draw, copy_run=3)
                for n in range(2)
                for draw in range(3)
            ),
        ],
        FIGURES,
        strength=50.0,
    )


def test_a_method_alone_stands_for_the_strength_that_is_compared() -> None:
    methods = summary()["methods"]

    assert methods.keys() == {
        "samples",
        "ours",
        "ours@50",
        "ours@100",
        "random",
        "random@50",
    }
    assert (
        methods["ours"]
        == methods["ours@50"]
        == {
            "voice_match": entry(0.4),
            "copy_run": entry(5),
        }
    )
    assert methods["ours@100"]["voice_match"] == entry(0.5)


def test_draws_of_a_control_are_averaged_before_anything_else() -> None:
    assert summary()["methods"]["random"]["voice_match"] == entry(0.1)


def test_ours_is_compared_with_everything_else_at_every_strength() -> None:
    found = summary()

    assert found["paired"] == {
        "ours-samples": entry(0.3),
        "ours-random": entry(0.3),
        "ours-random@50": entry(0.3),
        "ours-ours@100": entry(-0.1),
    }
    assert found["paired_figures"]["copy_run"]["ours-samples"] == entry(3)


def test_a_difference_counts_only_requests_that_both_wrote() -> None:
    drafts = [
        draft("ada", 0, voice_match=1.0),
        draft("ada", 1, voice_match=9.0),
        draft("ada", 0, "cad", voice_match=0.5),
        draft("ben", 0, "cad", voice_match=-7.0),
    ]

    assert summarise(drafts, ["voice_match"], strength=50)["paired"]["ours-cad"] == entry(0.5)


def test_a_figure_without_meaning_is_left_out_of_the_mean() -> None:
    drafts = [draft(request=0, voice_match=0.5), draft(request=1, voice_match=None)]

    found = summarise(drafts, FIGURES, strength=50)

    assert found["methods"]["ours"] == {"voice_match": entry(0.5)}


def test_a_run_without_any_draft_has_an_empty_summary() -> None:
    found = summarise([], FIGURES, strength=50)

    assert (found["methods"], found["paired"], found["n_drafts"]) == ({}, {}, 0)
    assert "0 drafts as 0 authors" in as_markdown(found, FIGURES)


def test_the_table_has_a_row_for_every_method_and_every_difference() -> None:
    lines = as_markdown(summary(), FIGURES).splitlines()

    assert "| ours@100 | 0.500 (0.500 to 0.500) | 9.000 (9.000 to 9.000) |" in lines
    assert "| ours-samples | 0.300 (0.300 to 0.300) | 3.000 (3.000 to 3.000) |" in lines
    assert len({line.count("|") for line in lines if line.startswith("|")}) == 1


def test_every_steered_method_begins_where_samples_alone_are() -> None:
    points = points_by_method(summary())

    assert {name: [each.strength for each in own] for name, own in points.items()} == {
        "ours": [0, 50, 100],
        "random": [0, 50],
    }
    assert points["random"][0].voice_match == entry(0.1)
