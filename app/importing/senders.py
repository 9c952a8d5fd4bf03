"""Whose messages are the person's own."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from contextlib import suppress

from app.errors import UsageError
from app.importing.addresses import normalised, normalised_name
from app.importing.detect import Unit
from app.importing.meter import Meter

_SHOWN = 5


def count_senders(units: Sequence[Unit], mine: Sequence[str], meter: Meter) -> Counter[str]:
    """Return how many messages each address or name wrote, as far as that has to be known.

    Where the person says who they are, it is enough to have met each of their addresses and names.

    Args:
        units: what is imported.
        mine: as the person gave them.
        meter: told of progress; stops the import on request.

    Raises:
        ImportCancelled: the person asked for it.
    """
    senders: Counter[str] = Counter()
    missing = {frozenset((normalised(text), normalised_name(text))) for text in mine}
    for sender in _senders(units, meter):
        senders[sender] += 1
        if missing:
            missing = {names for names in missing if sender not in names}
            if not missing:
                break
    meter.senders_known()
    return senders


def _senders(units: Sequence[Unit], meter: Meter) -> Iterator[str]:
    for unit in units:
        for file in unit.files:
            # A file that cannot be read is reported when its turn to be imported comes.
            with suppress(OSError), file.open() as stream:
                for sender in unit.source.senders(stream):
                    meter.tick(unit, stream.tell())
                    yield sender
            meter.file_done(unit, file)


def own_addresses(mine: Sequence[str], senders: Counter[str]) -> frozenset[str]:
    """Return the person's own addresses and names, normalised.

    Args:
        mine: as the person gave them; may be empty where all messages have one author. A name
            counts where someone wrote under it: chats and blogs know no addresses.
        senders: how many messages each address or name wrote ("" for none).

    Raises:
        UsageError: one is no address, nor a name that wrote; none of them wrote any message; or
            none is given and there are several authors. The message lists the most frequent.
    """
    known = Counter({author: count for author, count in senders.items() if author})
    given = frozenset(author for text in mine for author in _authors(text, known))
    if not known or given & known.keys():
        return given
    if given:
        raise UsageError(
            f"None of the {known.total()} messages is from {_listed(sorted(given))}. "
            f"Most are from {_most_frequent(known)}. Check your addresses (--mine)."
        )
    if len(known) > 1:
        raise UsageError(
            f"These messages are from {len(known)} people, so say which addresses or names are "
            f"yours, with --mine ADDRESS for each. Most are from {_most_frequent(known)}."
        )
    return frozenset(known)


def _authors(text: str, known: Collection[str]) -> frozenset[str]:
    name, address = normalised_name(text), normalised(text)
    authors = {name} & set(known) | ({address} if address else set())
    if not authors:
        raise UsageError(
            f"“{text}” is no email address, and nobody wrote here under that name; give an "
            "address such as mina@example.org, or a name as the chat or blog shows it."
        )
    return frozenset(authors)


def _most_frequent(senders: Counter[str]) -> str:
    ranked = sorted(senders.items(), key=lambda item: (-item[1], item[0]))[:_SHOWN]
    return _listed([f"{address} ({count})" for address, count in ranked])


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names)
