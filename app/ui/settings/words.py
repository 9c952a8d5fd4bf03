"""What is known of a model, in words."""

from PySide6.QtCore import QCoreApplication, QLocale

from engine.llama.inspection import ModelFigures, PlannedPlacement
from engine.process import protocol

_WORDS_A_TOKEN = 0.75
"""About: of English; other languages take more tokens a word."""

_PROMPT_TOKENS = 800
"""About: of a person's samples and a request."""

_MILLION, _BILLION = 1e6, 1e9


def figure_rows(figures: ModelFigures) -> list[tuple[str, str]]:
    """Return what to show of a model, each with its name."""
    return [
        (_tr("Kind"), _kind(figures)),
        (_tr("Layers"), _tr("{0} layers of {1} heads").format(figures.n_layers, figures.n_heads)),
        (_tr("Context"), _context(figures)),
        (_tr("Prompting"), _tr("chat") if figures.has_chat_template else _tr("continued text")),
        (_tr("Memory"), _memory(figures)),
        (_tr("Runs on"), _place(figures.placement)),
    ]


def size(n_bytes: int) -> str:
    """Return a size, such as "96.6 MB"."""
    digits = 0 if n_bytes < _MILLION else 1
    return QLocale().formattedDataSize(n_bytes, digits, QLocale.DataSizeFormat.DataSizeSIFormat)


def speed_in_words(speed: protocol.SpeedMeasured) -> str:
    """Return how fast a model is, and how long its first word takes."""
    reads = speed.prompt_tokens_per_second * _WORDS_A_TOKEN
    told = _tr(
        "It writes about {0} words a second in your voice, {1} in its own, and reads {2}."
    ).format(
        *map(
            _number,
            (_words_a_second(speed.steered_token_ms), _words_a_second(speed.token_ms), reads),
        )
    )
    seconds = _PROMPT_TOKENS / max(speed.prompt_tokens_per_second, 1e-9)
    first = _tr(
        "A first word comes after about {0} where all of your samples are read anew, and sooner "
        "after that."
    ).format(_duration(seconds))
    return f"{told} {first}"


def _words_a_second(token_ms: float) -> float:
    return 1000 / max(token_ms, 1e-9) * _WORDS_A_TOKEN


def _number(value: float) -> str:
    return QLocale().toString(value, "f", 0 if value >= 10 else 1)


def _duration(seconds: float) -> str:
    if seconds < 1:
        return _tr("a second")
    if seconds < 100:
        return _tr("{0} s").format(round(seconds))
    return _tr("{0} min").format(round(seconds / 60))


def _kind(figures: ModelFigures) -> str:
    return _tr("{0}, {1} weights as {2}, {3}").format(
        figures.architecture,
        _count(figures.n_parameters),
        figures.weight_type,
        size(figures.file_bytes),
    )


def _count(number: int) -> str:
    if number >= _BILLION:
        return _tr("{0} billion").format(QLocale().toString(number / _BILLION, "f", 1))
    return _tr("{0} million").format(QLocale().toString(round(number / _MILLION)))


def _context(figures: ModelFigures) -> str:
    if not figures.training_context:
        return _tr("not told")
    words = round(figures.training_context * _WORDS_A_TOKEN, -2)
    locale = QLocale()
    return _tr("{0} tokens, about {1} words").format(
        locale.toString(figures.training_context), locale.toString(round(words))
    )


def _memory(figures: ModelFigures) -> str:
    need = figures.memory
    parts = _tr("{0}: {1} for the model, {2} for its context, {3} to compute in.").format(
        size(need.total), size(need.weights + need.vocabulary), size(need.cache), size(need.compute)
    )
    free = size(figures.memory_available)
    if figures.fits:
        return f"{parts} {_tr('It fits: {0} are free.').format(free)}"
    return f"{parts} {_tr('It does not fit: {0} are free.').format(free)}"


def _place(placement: PlannedPlacement) -> str:
    told = _tr("{0} threads").format(placement.n_threads)
    if placement.gpu_layers:
        told = _tr("{0}, {1} layers on the GPU").format(told, placement.gpu_layers)
    if placement.working_type is not None:
        told = _tr("{0}, from a faster copy as {1}").format(told, placement.working_type)
    return _tr("{0}, keys as {1}").format(told, placement.key_type)


def _tr(text: str) -> str:
    return QCoreApplication.translate("ModelWords", text)
