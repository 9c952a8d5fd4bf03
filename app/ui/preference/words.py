"""What was learnt from a person's choices, in words."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from app.preference.evidence import Edit, Evidence, Option
from app.preference.preference import Preference, Sureness

_LEVEL = 0.1
"""A lead over the mark that is not worth a word."""

_TOLD_EVERY = 25


def in_short(preference: Preference) -> str:
    """Return what the evidence comes to, such as "From 12 choices of yours: strength 55."."""
    return _tr("From {0} of yours: strength {1}.").format(
        counted_evidence(preference), round(preference.strength)
    )


def counted_evidence(preference: Preference) -> str:
    """Return how much evidence there is, such as "12 choices and 1 edit"."""
    picks = _counted(preference.n_picks, _tr("1 choice"), _tr("{0} choices"))
    edits = _counted(preference.n_edits, _tr("1 edit"), _tr("{0} edits"))
    if preference.n_picks and preference.n_edits:
        return _tr("{0} and {1}").format(picks, edits)
    return edits if preference.n_edits else picks


def in_full(preference: Preference) -> str:
    """Return what is known of the best strength, and how well."""
    if not preference.n_evidence:
        return _tr("Nothing is known of what you prefer yet. {0}").format(
            where_it_begins(preference)
        )
    return f"{in_short(preference)} {how_sure(preference)} {where_it_begins(preference)}"


def how_sure(preference: Preference) -> str:
    """Return how well the best strength is known, as a sentence."""
    if preference.sureness is Sureness.GUESS:
        return _tr("This is a guess so far.")
    words = {
        Sureness.SURE: _tr("This is sure: your best strength lies between {0} and {1}."),
        Sureness.FAIRLY_SURE: _tr(
            "This is fairly sure: your best strength likely lies between {0} and {1}."
        ),
    }
    low, high = preference.interval
    return words[preference.sureness].format(round(low), round(high))


def where_it_begins(preference: Preference) -> str:
    """Return what the strength is without evidence, as a sentence."""
    if preference.prior.is_calibrated:
        return _tr("Calibration recommends {0}.").format(round(preference.mark))
    return _tr("Without choices of yours, drafts start at {0}.").format(round(preference.mark))


def curve_in_words(preference: Preference) -> str:
    """Return what the curve shows, for whoever does not see it."""
    told = [
        _compared(band.mean).format(round(band.strength))
        for band in preference.curve()
        if band.strength % _TOLD_EVERY == 0
    ]
    return " ".join([in_full(preference), *told])


def choice_in_words(choice: Evidence, *, with_voices: bool) -> str:
    """Return what the person did, such as "Took strength 55 over 30"."""
    if isinstance(choice, Edit):
        return _tr("Kept {0:.0%} of a draft of strength {1}").format(
            choice.kept, _option(choice.option, with_voice=with_voices)
        )
    return _tr("Took strength {0} over {1}").format(
        _option(choice.chosen, with_voice=with_voices),
        _option(choice.rejected, with_voice=with_voices),
    )


def day(choice: Evidence) -> str:
    """Return when that was, as dates are written here; empty where it is not known."""
    moment = QDateTime.fromString(choice.made_at, Qt.DateFormat.ISODate)
    if not moment.isValid():
        return ""
    return QLocale().toString(moment.toLocalTime().date(), QLocale.FormatType.ShortFormat)


def _compared(lead: float) -> str:
    if abs(lead) < _LEVEL:
        return _tr("Strength {0}: about as good as the mark.")
    return (
        _tr("Strength {0}: better than the mark.") if lead > 0 else _tr("Strength {0}: less good.")
    )


def _option(option: Option, *, with_voice: bool) -> str:
    strength = QLocale().toString(round(option.strength))
    if not with_voice:
        return strength
    return _tr("{0} in “{1}”").format(strength, option.voice)


def _counted(n: int, one: str, several: str) -> str:
    return one if n == 1 else several.format(QLocale().toString(n))


def _tr(text: str) -> str:
    return QCoreApplication.translate("PreferenceWords", text)
