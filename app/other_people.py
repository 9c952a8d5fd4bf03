"""Writing by people who do not exist, with which a person's is compared."""

from app.home import resources

_BETWEEN_TEXTS = "\n---\n"


def other_peoples_texts() -> list[str]:
    """Return the texts: mail and posts of many sorts, each by another invented writer."""
    texts = (resources() / "other_people.txt").read_text(encoding="utf-8").split(_BETWEEN_TEXTS)
    return [text.strip() for text in texts]
