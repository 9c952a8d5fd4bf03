"""Discovery from samples to scores, on the real model."""

import pytest

from engine.discovery.examples import TARGET_TOKENS, ExampleMaker
from engine.discovery.run import discover
from engine.errors import Cancelled, NotEnoughWritingError
from engine.llama.steerable import SteerableModel
from engine.writing import Kind, Sample


def test_every_head_is_scored_within_a_tiny_budget(
    quick_steerable: SteerableModel, samples: list[Sample]
) -> None:
    progress: list[tuple[float, float]] = []
    found = discover(
        quick_steerable,
        "Odalys",
        samples,
        budget_s=0.5,
        on_progress=lambda fraction, left: progress.append((fraction, left)),
    )
    assert {(score.layer, score.head) for score in found.scores} == set(
        quick_steerable.layout.heads
    )
    assert len(found.scores) == 270
    assert (found.n_examples, found.n_tokens) == (1, TARGET_TOKENS)
    assert found.split_half is None
    values = [score.pcs for score in found.scores]
    assert values == sorted(values, reverse=True)
    assert values[0] > 0 > values[-1]
    assert len(progress) == 18
    assert progress[-1] == (1.0, 0.0)
    assert all(0 <= fraction <= 1 and left >= 0 for fraction, left in progress)


def test_it_stops_within_the_running_decode(
    steerable: SteerableModel, samples: list[Sample]
) -> None:
    blocks = 0
    questions_since = 0

    def on_progress(_fraction: float, _left: float) -> None:
        nonlocal blocks
        blocks += 1

    def cancelled() -> bool:
        nonlocal questions_since
        questions_since += blocks >= 1
        return questions_since > 3

    with pytest.raises(Cancelled):
        discover(
            steerable,
            "Odalys",
            samples,
            budget_s=600,
            on_progress=on_progress,
            cancelled=cancelled,
        )
    assert blocks == 1
    assert questions_since == 4


def test_examples_hold_back_a_stretch_that_is_not_in_the_context(
    steerable: SteerableModel, samples: list[Sample]
) -> None:
    model = steerable.model
    examples = list(ExampleMaker(model, "Odalys", samples))
    assert len(examples) == len(samples)
    for example in examples:
        prefix = b"".join(
            model.token_bytes(token, special=True) for token in example.prefix
        ).decode()
        target = model.text(example.target)
        beginning = prefix.rpartition("<|im_start|>assistant\n")[2]
        (held_back,) = [each for each in samples if each.text.startswith(beginning + target)]
        assert held_back.text not in prefix
        assert held_back.subject in prefix
        assert any(other.text in prefix for other in samples if other is not held_back)


def test_examples_are_the_same_every_time(steerable: SteerableModel, samples: list[Sample]) -> None:
    maker = ExampleMaker(steerable.model, "Odalys", samples)
    assert list(maker) == list(maker)
    assert len(maker) == len(samples)


@pytest.mark.parametrize(
    "texts",
    [[], ["too short"] * 50, ["long enough to count, but only two of them are " * 3] * 2, [""] * 5],
)
def test_too_little_writing_is_said_to_be_too_little(
    steerable: SteerableModel, texts: list[str]
) -> None:
    few = [Sample(Kind.EMAIL, str(index), text) for index, text in enumerate(texts)]
    with pytest.raises(NotEnoughWritingError, match="Import more writing"):
        ExampleMaker(steerable.model, "Ada", few)
