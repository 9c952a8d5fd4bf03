"""Names to suggest for groups: what kind of text, and the words that tell groups apart."""

import math
import re
from collections import Counter
from collections.abc import Collection, Sequence

from engine.voices.groups import VoiceGroup
from engine.writing import Kind, Sample

_LABELS = {
    Kind.EMAIL: "emails",
    Kind.REPLY: "replies",
    Kind.POST: "posts",
    Kind.NOTE: "notes",
}
_WORD = re.compile(r"[^\W\d_]{3,}")
_WORDS = 2
_FEWEST_TEXTS = 3
"""A word in fewer texts of a group says nothing of the group."""


def suggested_names(samples: Sequence[Sample], groups: Sequence[VoiceGroup]) -> list[str]:
    """Return a name for each group, such as "Posts", or "Emails: meeting, budget".

    Words are named where several groups serve the same kinds: those that tell a group from the
    others.

    Args:
        samples: all samples.
        groups: all groups; their own names do not matter.
    """
    names = []
    for group in groups:
        rivals = [other for other in groups if other.kinds == group.kinds and other is not group]
        elsewhere = [sample for rival in rivals for sample in rival.members]
        words = _telling_words(samples, group.members, elsewhere) if rivals else []
        label = kinds_label(group.kinds)
        names.append(f"{label}: {', '.join(words)}" if words else label)
    return names


def kinds_label(kinds: Sequence[Kind]) -> str:
    """Return what texts of some kinds are called: "Emails and replies"."""
    labels = [_LABELS[kind] for kind in kinds]
    return " and ".join([", ".join(labels[:-1]), labels[-1]] if labels[1:] else labels).capitalize()


def free_name(name: str, taken: Collection[str]) -> str:
    """Return a name, with a number behind it if it is taken."""
    free, number = name, 1
    while free in taken:
        number += 1
        free = f"{name} ({number})"
    return free


def _telling_words(
    samples: Sequence[Sample], group: Sequence[int], rivals: Sequence[int]
) -> list[str]:
    """Return the words that do most to tell a group's texts from its rivals', best first.

    By `p log(p / q)`, with `p` and `q` the shares of texts in the group and outside that have the
    word (half a text added to each): a word's part in the divergence of one from the other.
    """
    inside, outside = _texts_with_word(samples, group), _texts_with_word(samples, rivals)

    def telling(word: str) -> float:
        p = (inside[word] + 0.5) / (len(group) + 1)
        q = (outside[word] + 0.5) / (len(rivals) + 1)
        return p * math.log(p / q)

    words = [word for word, count in inside.items() if count >= _FEWEST_TEXTS and telling(word) > 0]
    return sorted(words, key=lambda word: (-telling(word), word))[:_WORDS]


def _texts_with_word(samples: Sequence[Sample], group: Sequence[int]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for index in group:
        text = f"{samples[index].subject}\n{samples[index].text}"
        counts.update(set(_WORD.findall(text.casefold())))
    return counts
