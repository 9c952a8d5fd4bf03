"""LaMP-7's own files: questions with profiles, and the outputs that people really wrote."""

from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

import msgspec

from engine.writing import Kind, Sample

QUESTIONS, OUTPUTS = "*questions.json", "*outputs.json"

_INSTRUCTION_ENDS = ": "

_T = TypeVar("_T")


class LampError(Exception):
    """LaMP-7's files are missing, or are not in its format."""


@dataclass(frozen=True, slots=True)
class Item:
    """One tweet to paraphrase as one person.

    Attributes:
        identifier: the question's.
        tweet: what the paraphrase shall say.
        profile: the person's other tweets.
        gold: what the person wrote.
    """

    identifier: str
    tweet: str
    profile: list[Sample]
    gold: str


class _Tweet(msgspec.Struct):
    text: str


class _Question(msgspec.Struct):
    id: str
    input: str
    profile: list[_Tweet]


class _Gold(msgspec.Struct):
    id: str
    output: str


class _Outputs(msgspec.Struct):
    golds: list[_Gold]


def read_items(folder: Path) -> list[Item]:
    """Return the items of the folder's questions and outputs, in the questions' order.

    Raises:
        LampError: a file is missing, damaged, or does not fit the other.
    """
    questions = _read(_only(folder, QUESTIONS), list[_Question])
    outputs = _read(_only(folder, OUTPUTS), _Outputs)
    golds = {gold.id: gold.output for gold in outputs.golds}
    without = [question.id for question in questions if question.id not in golds]
    if without:
        raise LampError(
            f"Question {without[0]} in {folder} has no output. Take both files of one release."
        )
    return [_item(question, golds[question.id]) for question in questions]


def _item(question: _Question, gold: str) -> Item:
    # "Paraphrase the following tweet without any explanation before or after it: TWEET".
    instruction, found, tweet = question.input.partition(_INSTRUCTION_ENDS)
    return Item(
        identifier=question.id,
        tweet=tweet if found else instruction,
        profile=[Sample(Kind.POST, "", tweet.text) for tweet in question.profile],
        gold=gold,
    )


def _only(folder: Path, pattern: str) -> Path:
    paths = sorted(folder.glob(pattern))
    if len(paths) != 1:
        raise LampError(
            f"{folder} holds {len(paths)} files like {pattern}, and one is needed. "
            "Give the folder of one split of LaMP-7."
        )
    return paths[0]


def _read(path: Path, form: type[_T]) -> _T:
    try:
        return msgspec.json.decode(path.read_bytes(), type=form)
    except (OSError, msgspec.DecodeError) as error:
        raise LampError(f"{path} is not in LaMP-7's format: {error}. Fetch it again.") from error
