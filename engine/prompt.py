"""The prompt: a person's samples and a request, fitted into the context by tokens."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from engine.chat import ChatFormat, PlainFormat, PromptFormat, PromptParts, Turn
from engine.errors import ContextFullError
from engine.excerpt import excerpt
from engine.llama.model import Model
from engine.writing import LANGUAGES, DraftRequest, Kind, Length, Sample

SAMPLE_CHARACTERS = 900
"""A longer sample stands in the prompt with its beginning only."""

SAMPLE_TOKENS = 700
"""Tokens of samples in a draft's prompt: a voice needs several; each delays the first word."""

REWRITING_SAMPLE_TOKENS = 250
"""The same where a text is to be said anew: beside more samples, a small model loses what it says.

With the embedded one, half of the text's longer words come back instead of a quarter.
"""

_TURN_TOKENS = 12
"""Room for a turn's control tokens, whatever the model's template."""

_SMALLEST_ROOM = 40
_MISSES_ALLOWED = 12

_TASK = {
    Kind.EMAIL: "an email",
    Kind.REPLY: "a reply",
    Kind.POST: "a post",
    Kind.NOTE: "a note",
}
_MAIL = frozenset({Kind.EMAIL, Kind.REPLY})
_EXTENT = {
    Length.SHORT: "Keep it to a few sentences.",
    Length.MEDIUM: "Write a few paragraphs.",
    Length.LONG: "Write at length.",
}
_LONGEST = {Length.SHORT: 60, Length.MEDIUM: 150}
"""Words of a sample that shows what is short, or of medium length; more is long."""

_TAKEN_UP = 64
"""Tokens of what is begun that repetition is told from: as many as the sampler looks back on."""


@dataclass(frozen=True, slots=True)
class Begun:
    """The end of a text that a draft goes on from.

    Attributes:
        tokens: its last tokens.
        ends_in_space: whether white space stands before the draft already.
    """

    tokens: tuple[int, ...] = ()
    ends_in_space: bool = False


NOTHING_BEGUN = Begun()
"""A draft from its first word on."""


@dataclass(frozen=True, slots=True)
class Prompt:
    """A prompt in tokens.

    Attributes:
        tokens: the whole prompt.
        samples: texts of the samples that there was room for.
        n_fixed: tokens at the beginning that another request of the same kind would share: the
            instruction and the samples.
        bare: the same request without any sample, in tokens.
        begun: what both end in, where the draft goes on from a text.
    """

    tokens: list[int]
    samples: tuple[str, ...] = ()
    n_fixed: int = 0
    bare: list[int] = field(default_factory=list)
    begun: Begun = NOTHING_BEGUN

    @property
    def n_samples(self) -> int:
        """Number of samples that there was room for."""
        return len(self.samples)


class PromptBuilder:
    """Builds prompts for one model.

    Raises:
        UnsupportedModelError: the model's chat template cannot be used.
    """

    def __init__(self, model: Model) -> None:
        self._model = model
        template = model.chat_template
        self._format: PromptFormat = (
            PlainFormat(model.end_of_text) if template is None else ChatFormat(template)
        )

    def build(
        self,
        author: str,
        samples: Sequence[Sample],
        request: DraftRequest,
        *,
        sample_tokens: int,
        context_tokens: int,
        begun: str = "",
    ) -> Prompt:
        """Return the prompt with as many whole samples as fit, most suitable first.

        Args:
            author: the person's name.
            samples: their writing, most recent first.
            request: what to write.
            sample_tokens: at most so many tokens of samples.
            context_tokens: at most so many tokens in all.
            begun: what is written already, for the draft to go on from.

        Raises:
            ContextFullError: the request alone is longer than `context_tokens`.
        """
        author = self._plain(author)
        # Models know words with the space before them, and stumble over one that stands alone.
        written = self._model.tokenize(self._plain(begun.rstrip(" \t")))
        bare = self._tokens(author, [], request) + written
        if len(bare) > context_tokens:
            raise ContextFullError(
                f"The request takes {len(bare)} tokens, and there is room for {context_tokens}. "
                "Shorten the brief or the thread, or go on from less text."
            )
        room = min(sample_tokens, context_tokens - len(bare))
        suitable = suitable_first(samples, request.kind, request.length)
        turns = self._fitting(author, suitable, room)
        tokens = self._tokens(author, turns, request) + written
        unasked = self._tokens(author, turns, DraftRequest(request.kind, ""))
        return Prompt(
            tokens,
            tuple(turn.text for turn in turns),
            # The last token is never part of it: its logits begin the draft.
            n_fixed=min(common_length(tokens, unasked), len(tokens) - 1),
            bare=bare,
            begun=Begun(tuple(written[-_TAKEN_UP:]), begun[-1:].isspace()),
        )

    def _fitting(self, author: str, samples: Sequence[Sample], room: int) -> list[Turn]:
        """Return the first samples that fit into `room` tokens, each whole."""
        chosen: list[Turn] = []
        misses = 0
        for sample in samples:
            text = excerpt(sample.text, SAMPLE_CHARACTERS)
            turn = self._turn(author, DraftRequest(sample.kind, sample.subject), text)
            cost = len(self._model.tokenize(turn.request + turn.text)) + _TURN_TOKENS
            if cost <= room:
                chosen.append(turn)
                room -= cost
            else:
                misses += 1
            # Thousands of samples may follow; one that fills the last gap is not worth the search.
            if room < _SMALLEST_ROOM or misses == _MISSES_ALLOWED:
                break
        return chosen

    def _tokens(self, author: str, samples: Sequence[Turn], request: DraftRequest) -> list[int]:
        parts = PromptParts(
            instruction=f"You write emails and posts for {author}, in {author}'s own voice.",
            samples=samples,
            request=self._turn(author, request),
        )
        return self._model.tokenize(self._format.render(parts), begin=True, special=True)

    def _turn(self, author: str, request: DraftRequest, text: str = "") -> Turn:
        return Turn(
            request=self._plain(_task(author, request)),
            heading=self._plain(_heading(request)),
            text=self._plain(text),
        )

    def _plain(self, text: str) -> str:
        """Return a text in which no control token is spelt: samples cannot end the message."""
        for token in self._model.tokenize(text, special=True):
            if self._model.is_control(token):
                spelt = self._model.token_bytes(token, special=True).decode("utf-8", "replace")
                text = text.replace(spelt, f"{spelt[:1]} {spelt[1:]}")
        return text


def common_length(first: Sequence[int], second: Sequence[int]) -> int:
    """Return how many tokens two sequences have in common from their beginning on."""
    pairs = zip(first, second, strict=False)
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], pairs))


def suitable_first(
    samples: Sequence[Sample], kind: Kind, length: Length = Length.ANY
) -> list[Sample]:
    """Return the samples with the most suitable ones first, otherwise in their own order.

    Those of the request's kind come first, then mail for mail (an email serves a reply) and prose
    for prose (a post serves a note), then the rest; among equals those of the length that is
    wanted, which show a small model better than words what that is; then those short enough to
    stand whole, since openings and closings are the most personal parts of a text.
    """

    def unsuitability(sample: Sample) -> tuple[int, bool, bool]:
        same_medium = (sample.kind in _MAIL) is (kind in _MAIL)
        distance = 0 if sample.kind is kind else 1 if same_medium else 2
        other_length = length is not Length.ANY and _length(sample.text) is not length
        return distance, other_length, len(sample.text) > SAMPLE_CHARACTERS

    return sorted(samples, key=unsuitability)


def _length(text: str) -> Length:
    n_words = len(text.split())
    return next((length for length, most in _LONGEST.items() if n_words <= most), Length.LONG)


def _heading(request: DraftRequest) -> str:
    parts = (request.kind.value.capitalize(), request.subject, request.brief)
    return ": ".join(part for part in parts if part)


def _conditions(request: DraftRequest) -> list[str]:
    conditions = []
    if request.length in _EXTENT:
        conditions.append(_EXTENT[request.length])
    if request.language in LANGUAGES:
        conditions.append(f"Write in {LANGUAGES[request.language]}.")
    if request.source and request.brief:
        conditions.append(f"Mind this: {request.brief}")
    return conditions


def _task(author: str, request: DraftRequest) -> str:
    task = f"Write {_TASK[request.kind]} as {author}."
    if request.recipient:
        task += f" It is for {request.recipient}."
    if request.subject:
        task += f" Its subject is {request.subject}."
    said, conditions = request.source or request.brief, _conditions(request)
    if said:
        # As in the turns of the samples, which is what a small model goes by.
        task += f" What it says: {said}"
    if conditions:
        # Notes end without a full stop, and a text to be said anew may have paragraphs.
        task += ("\n\n" if said else " ") + " ".join(conditions)
    if request.kind is Kind.REPLY and request.thread:
        return f"{author} received this message:\n\n{request.thread}\n\n{task}"
    return task
