"""Which language a text is written in."""

import re

import numpy as np
from py3langid.langid import MODEL_FILE, LanguageIdentifier

_MAX_CHARACTERS = 160
"""More would hardly change the answer, and takes longer than all else that is done to a text."""

_MIN_LETTERS = 12
_MIN_UNSPACED_LETTERS = 4
_MIN_CONFIDENCE = 0.5
_MAX_SIGN_SHARE = 0.15
"""Brackets, operators and the like a letter: prose has one in twenty or fewer, code one in five."""

_NO_LANGUAGE = "zxx"
"""The model's own answer for what is no language."""

_LINK = re.compile(r"\b(?:https?://|www\.)\S+|\S+@\S+\.\S+")
_NO_LETTERS = re.compile(r"[\W\d_]+")
_SIGN = re.compile(r"[{}\[\]()<>=+*/\\|;:_$#&%~^`]")
_UNSPACED = re.compile("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")


class LanguageRecogniser:
    """Tells languages apart; loading it takes most of a second and 125 MB."""

    def __init__(self) -> None:
        self._identifier = LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
        known = [label for label in self._identifier.labels if len(label) == 2]
        self._identifier.set_languages([*known, _NO_LANGUAGE])
        # The library holds a column a language, of half precision; what a text needs are rows, and
        # it would turn them to single precision at every text.
        self._identifier.nb_ptc = np.ascontiguousarray(self._identifier.nb_ptc, np.float32)

    def language(self, text: str) -> str:
        """Return a text's language as an ISO 639-1 code, or "" where that is unsure.

        Unsure are texts of a few letters only, and texts that are mostly code, numbers or links.

        Args:
            text: one of a person's texts. Its first 160 characters count, links aside.
        """
        prose = _without_links(text)
        n_letters = len(_NO_LETTERS.sub("", prose))
        n_unspaced = 0 if prose.isascii() else len(_UNSPACED.findall(prose))
        if n_letters < _MIN_LETTERS and n_unspaced < _MIN_UNSPACED_LETTERS:
            return ""
        if len(_SIGN.findall(prose)) > _MAX_SIGN_SHARE * n_letters:
            return ""
        language, confidence = self._identifier.classify(prose)
        unsure = confidence < _MIN_CONFIDENCE or language == _NO_LANGUAGE
        return "" if unsure else str(language)


def _without_links(text: str) -> str:
    """Return the beginning of a text as far as it counts."""
    # A text may be links alone: links are cut out of several times as much, and no more.
    beginning = text[: 8 * _MAX_CHARACTERS]
    if "://" in beginning or "www." in beginning or "@" in beginning:
        beginning = _LINK.sub(" ", beginning)
    return beginning[:_MAX_CHARACTERS]
