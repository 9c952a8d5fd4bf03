"""Whose writing a draft resembles, judged by texts that no prompt and no discovery has seen."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from benchmarks.corpus import AuthorTexts, CorpusError, split
from benchmarks.voice.names import names_in
from engine.calibration.character_model import CharacterModel, first_characters, voice_match
from engine.calibration.masking import normalised

MOST_CHARACTERS = 60_000
"""No author's model is trained on more: it would take long, and hardly tell more."""

_FEWEST_AUTHORS = 2


class Judgement(NamedTuple):
    """What the authorship models say of a draft.

    Attributes:
        voice_match: of the person it should be by against the others of the group, nats a
            character.
        attributed: the author of the group whose model finds it likeliest; empty for an empty text.
    """

    voice_match: float
    attributed: str


class Authorship:
    """Character models of the authors of one group, such as all bloggers.

    A person's model learns from that author's texts for training, the others' from texts of all
    other authors of the group together. Every model learns from as many characters, the others'
    from equal parts of each. With more it would know more, and text that is nobody's would match
    the person: keys hit at random scored +0.4 on one group, and below -0.6 on all with equal
    numbers, while the people's own held-back texts were told from each other's as well.

    Args:
        authors: the group's, at least two.

    Raises:
        CorpusError: there is only one author, or one has no text left for training.
    """

    def __init__(self, authors: Sequence[AuthorTexts]) -> None:
        if len(authors) < _FEWEST_AUTHORS:
            raise CorpusError(
                f"Voice match needs other people to compare with, and {authors[0].name} is alone "
                f"in {authors[0].group}. Put two authors or more into each folder."
            )
        self._hidden = names_in(authors)
        self._texts = self._training(authors)
        self._n_characters = _least(self._texts)
        self._persons = {
            name: CharacterModel.trained_on(first_characters(texts, self._n_characters))
            for name, texts in self._texts.items()
        }
        self._others: dict[str, CharacterModel] = {}

    def judge(self, text: str, author: str) -> Judgement:
        """Return whose a draft is likely to be.

        Args:
            text: the draft.
            author: the name of the one it should be by.
        """
        masked = normalised(text, self._hidden)
        if not masked:
            return Judgement(0.0, "")
        likelihoods = {name: model.log_likelihood(masked) for name, model in self._persons.items()}
        return Judgement(
            voice_match(masked, self._persons[author], self._others_than(author)),
            max(likelihoods, key=lambda name: likelihoods[name]),
        )

    def leaning(self, text: str, after: str, author: str) -> float:
        """Return how much likelier an author is to go on so than the others are, nats.

        Nothing is masked, since pieces of words are no names: the models have met the mask in
        place of names, so that a name hardly tells one from the other.

        Args:
            text: the piece.
            after: what was written before it.
            author: the author's name.
        """
        person, others = self._persons[author], self._others_than(author)
        return person.log_likelihood(text, after) - others.log_likelihood(text, after)

    def _training(self, authors: Sequence[AuthorTexts]) -> dict[str, list[str]]:
        return {
            author.name: [
                normalised(sample.text, self._hidden) for sample in split(author.samples).training
            ]
            for author in authors
        }

    def _others_than(self, author: str) -> CharacterModel:
        # Each takes seconds, and a short run asks for a few of them only.
        if author not in self._others:
            share = self._n_characters // (len(self._texts) - 1)
            self._others[author] = CharacterModel.trained_on(
                text
                for name, texts in self._texts.items()
                if name != author
                for text in first_characters(texts, share)
            )
        return self._others[author]


def _least(texts: Mapping[str, Sequence[str]]) -> int:
    """Return how many characters all authors can give, `MOST_CHARACTERS` at most.

    Raises:
        CorpusError: somebody has none.
    """
    lengths = {name: sum(map(len, written)) for name, written in texts.items()}
    least = min(lengths, key=lambda name: lengths[name])
    if lengths[least] == 0:
        raise CorpusError(
            f"{least} has too few texts: none is left to train a model of authorship on. "
            "Remove the file, or add texts."
        )
    return min(lengths[least], MOST_CHARACTERS)
