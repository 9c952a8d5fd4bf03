"""Whose words an import may take, in words for the terminal."""

from app.importing.proposal import Author, Evidence, Proposal

_AUTHORS_SHOWN = 10
_REASONS = {
    Evidence.SENT: "in a folder of sent mail",
    Evidence.DELIVERED: "others' mail arrived there",
    Evidence.ADDRESSED: "many others wrote to them",
    Evidence.EVERY_CHAT: "in every chat",
    Evidence.ONLY_AUTHOR: "nobody else wrote",
    Evidence.MAJORITY: "more than all others together",
    Evidence.MOST_FREQUENT: "more than anyone else",
}


def told(proposal: Proposal) -> str:
    """Return a proposal as lines: who wrote, the likeliest first, and what is taken whole."""
    likely = [author for author in proposal.authors if author.is_likely]
    others = [author for author in proposal.authors if not author.is_likely]
    lines = ["Probably you:", *map(_line, likely)] if likely else []
    shown = others[:_AUTHORS_SHOWN]
    if shown:
        lines += ["Others who wrote:" if likely else "Who wrote:", *map(_line, shown)]
    hidden = proposal.n_authors - len(likely) - len(shown)
    if hidden > 0:
        lines.append(f"  and {hidden:,} more")
    if proposal.whole:
        lines.append(f"Taken for yours as a whole: {', '.join(proposal.whole)}")
    return "\n".join(lines)


def advice(proposal: Proposal) -> str:
    """Return a sentence that says which identities are probably the person's; "" if none are."""
    likely = [author for author in proposal.authors if author.is_likely]
    if not likely:
        return ""
    names = ", ".join(_with_reason(author) for author in likely)
    options = " ".join(f'--mine "{author.identity}"' for author in likely)
    return f"Probably yours: {names}; if so, add {options}."


def _line(author: Author) -> str:
    shown = f"{author.name} <{author.identity}>" if author.name else author.identity
    reason = f", {_REASONS[author.evidence[0]]}" if author.evidence else ""
    messages = "1 message" if author.messages == 1 else f"{author.messages:,} messages"
    return f"  {shown}: {messages}{reason}"


def _with_reason(author: Author) -> str:
    return f"{author.identity} ({author.messages:,}, {_REASONS[author.evidence[0]]})"
