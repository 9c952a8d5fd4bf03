"""What is embedded of a sample and of a request."""

from engine.writing import DraftRequest, Sample


def sample_text(sample: Sample) -> str:
    """Return what is embedded of a sample: its subject and its text."""
    return _joined(sample.subject, sample.text)


def request_text(request: DraftRequest) -> str:
    """Return what is embedded of a request: its brief, where a subject stands too, and its thread.

    The brief comes first, since only the beginning of a long text is read.
    """
    return _joined(request.brief, request.thread)


def _joined(*parts: str) -> str:
    return "\n\n".join(part.strip() for part in parts if part.strip())
