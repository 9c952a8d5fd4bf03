"""How near a text is to what the person really wrote: the figures that LaMP reports."""

from functools import lru_cache
from typing import NamedTuple

from nltk.tokenize import NLTKWordTokenizer
from nltk.translate.meteor_score import meteor_score
from rouge_score.rouge_scorer import RougeScorer

_WORDS = NLTKWordTokenizer()


class Scores(NamedTuple):
    """Overlap with the gold text, each 0 to 1.

    Attributes:
        rouge_1: F-measure of ROUGE-1, words as they are.
        rouge_l: F-measure of ROUGE-L, likewise.
        meteor: METEOR with exact and stemmed matches only: its third stage needs WordNet, which
            has to be fetched from a network.
    """

    rouge_1: float
    rouge_l: float
    meteor: float


def score(text: str, gold: str) -> Scores:
    """Return how a text compares with the gold one."""
    rouge = _rouge().score(gold, text)
    return Scores(
        rouge_1=rouge["rouge1"].fmeasure,
        rouge_l=rouge["rougeL"].fmeasure,
        meteor=meteor_score([_WORDS.tokenize(gold)], _WORDS.tokenize(text), wordnet=_NoSynonyms()),
    )


class _NoSynonyms:
    """Stands where METEOR looks for WordNet, and knows no word."""

    def synsets(self, _word: str) -> list[object]:
        """Return no synonyms."""
        return []


@lru_cache(maxsize=1)
def _rouge() -> RougeScorer:
    return RougeScorer(["rouge1", "rougeL"])
