"""One run of the benchmark: drafts of everybody's requests until time is up."""

import sys
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from benchmarks.corpus import AuthorTexts
from benchmarks.shared_evidence import EvidenceFolder, SharedEvidence
from benchmarks.voice.authorship import Authorship
from benchmarks.voice.methods import Method, Subject, random_order, weights_by
from benchmarks.voice.perturbation import matched_heads
from benchmarks.voice.recipes import Recipe
from benchmarks.voice.records import DraftFigures, Match, RecordFile, Records
from benchmarks.voice.writer import Task, Wanted, draft_key, together
from engine.llama.steerable import SteerableModel


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be measured.

    Attributes:
        authors: everybody in the corpus: those who are not written as train the models of others.
        tasks: what to write, in this order.
        methods: how.
        ours: our method's recipe, which controls are matched to.
        effects: folder of effects.
    """

    authors: Sequence[AuthorTexts]
    tasks: Sequence[Task]
    methods: Sequence[Method]
    ours: Recipe
    effects: Path


class FiguresMaker(Protocol):
    """Makes the figures of one request: `Writer` by drafts, `ExpectedMatch` without."""

    def write(
        self, task: Task, subject: Subject, wanted: Sequence[Wanted], authorship: Authorship
    ) -> list[DraftFigures]:
        """Return the figures of every method and strength that is wanted, in their order."""


class Measurement:
    """Writes what is not written yet, and keeps every figure at once.

    Args:
        plan: what is to be measured.
        steerable: the model.
        writer: with that model.
        file: for the results.
        before: what it held when the run began.
    """

    def __init__(
        self,
        plan: Plan,
        steerable: SteerableModel,
        writer: FiguresMaker,
        file: RecordFile,
        before: Records,
    ) -> None:
        self._plan = plan
        self._steerable = steerable
        self._writer = writer
        self._file = file
        self._done = {draft.key for draft in before.drafts}
        self._matches = {match.author: match for match in before.matches}
        self._authorships: dict[str, Authorship] = {}
        self._subjects: dict[str, Subject] = {}
        self._evidence = EvidenceFolder(plan.effects, steerable.layout)

    def run(self, deadline: float) -> None:
        """Go through the tasks until the deadline, on the monotonic clock in seconds.

        Raises:
            CorpusError: a group's writing is too little to tell its authors by.
            EffectFileError: an author's effects cannot be used.
            EngineError: as the writer and `matched_heads`.
        """
        for task in self._plan.tasks:
            for group in together(self._missing(task)):
                if time.monotonic() > deadline:
                    return
                drafts = self._writer.write(
                    task, self._subject(task.author), group, self._authorship(task.author)
                )
                self._file.append(drafts)
            print(f"request {task.number}, {task.author.name}", file=sys.stderr, flush=True)

    def _missing(self, task: Task) -> list[Wanted]:
        every = (
            Wanted(method, strength)
            for method in self._plan.methods
            for strength in method.strengths
        )
        return [wanted for wanted in every if draft_key(task, wanted) not in self._done]

    def _authorship(self, author: AuthorTexts) -> Authorship:
        if author.group not in self._authorships:
            group = [other for other in self._plan.authors if other.group == author.group]
            self._authorships[author.group] = Authorship(group)
        return self._authorships[author.group]

    def _subject(self, author: AuthorTexts) -> Subject:
        if author.name not in self._subjects:
            evidence = self._evidence.of(author.name)
            n_matched = self._match(author, evidence).n_heads if self._needs_match() else 0
            self._subjects[author.name] = Subject(evidence, n_matched)
        return self._subjects[author.name]

    def _needs_match(self) -> bool:
        return any(method.needs_match for method in self._plan.methods)

    def _match(self, author: AuthorTexts, evidence: SharedEvidence) -> Match:
        if author.name not in self._matches:
            weights = weights_by(self._plan.ours, evidence)
            match = matched_heads(self._steerable, author, weights, random_order(evidence))
            self._file.append([match])
            self._matches[author.name] = match
        return self._matches[author.name]


def half_of(authors: Iterable[AuthorTexts], half: str) -> list[AuthorTexts]:
    """Return the authors to choose parameters on ("dev"), those to report ("report"), or "all".

    Every other author of each group, by name, so that both halves hold all groups.
    """
    chosen, seen = [], dict[str, int]()
    for author in sorted(authors, key=lambda each: (each.group, each.name)):
        place = seen.get(author.group, 0)
        seen[author.group] = place + 1
        if half == "all" or (place % 2 == 0) == (half == "dev"):
            chosen.append(author)
    return chosen
