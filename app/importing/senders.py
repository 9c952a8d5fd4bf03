"""Whose messages are the person's own."""

from collections import Counter
from collections.abc import Sequence

from app.errors import UsageError
from app.importing.addresses import normalised

_SHOWN = 5


def own_addresses(mine: Sequence[str], senders: Counter[str]) -> frozenset[str]:
    """Return the person's own addresses, normalised.

    Args:
        mine: as the person gave them; may be empty where all messages have one author.
        senders: how many messages each address wrote ("" for none).

    Raises:
        UsageError: an address is none, none of them wrote any message, or none is given and
            there are several authors. The message lists the most frequent.
    """
    given = frozenset(_address(text) for text in mine)
    known = Counter({address: count for address, count in senders.items() if address})
    if not known or given & known.keys():
        return given
    if given:
        raise UsageError(
            f"None of the {known.total()} messages is from {_listed(sorted(given))}. "
            f"Most are from {_most_frequent(known)}. Check your addresses (--mine)."
        )
    if len(known) > 1:
        raise UsageError(
            f"These messages are from {len(known)} people, so say which addresses are yours, "
            f"with --mine ADDRESS for each. Most are from {_most_frequent(known)}."
        )
    return frozenset(known)


def _address(text: str) -> str:
    address = normalised(text)
    if not address:
        raise UsageError(f"“{text}” is no email address; give one such as mina@example.org.")
    return address


def _most_frequent(senders: Counter[str]) -> str:
    ranked = sorted(senders.items(), key=lambda item: (-item[1], item[0]))[:_SHOWN]
    return _listed([f"{address} ({count})" for address, count in ranked])


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names)
