"""The sample voice's writing, for benchmarks that need some text."""

from app.home import sample_voice
from app.importing.posts import PostsSource
from app.importing.source import Found, ReadOptions
from engine.writing import Sample


def posts() -> list[Sample]:
    """Return the sample voice's posts."""
    source = PostsSource()
    found = []
    for path in sorted((sample_voice() / "posts").iterdir()):
        with path.open("rb") as stream:
            found += list(source.read(stream, path.name, ReadOptions()))
    return [item.sample for item in found if isinstance(item, Found)]
