"""The embedded model's vectors of real texts: kinds of writing come apart."""

import numpy as np
import pytest

from app.home import SAMPLE_VOICE_ADDRESS, sample_voice
from app.importing.run import import_paths
from app.library.library import Library
from engine.llama.embedder import Embedder
from engine.llama.steerable import SteerableModel
from engine.voices.space import EmbeddingSpace, unit
from engine.voices.texts import request_text, sample_text
from engine.writing import DraftRequest, Kind, Sample

BEGINNING = 240
"""Characters of each text: enough to tell, and quickly read."""

EACH = 12


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> list[Sample]:
    """Twelve mails of the sample voice's, then twelve posts."""
    with Library.open(tmp_path_factory.mktemp("library") / "library.db") as library:
        import_paths(library, "Goldie", [sample_voice()], mine=[SAMPLE_VOICE_ADDRESS])
        stored = library.samples.for_profile(library.profiles.get("Goldie").id)
    samples = [each.sample for each in stored]
    posts = [sample for sample in samples if sample.kind is Kind.POST]
    mails = [sample for sample in samples if sample.kind is not Kind.POST]
    return mails[:EACH] + posts[:EACH]


def test_posts_and_mails_of_one_person_come_apart(
    written: list[Sample], quick_steerable: SteerableModel
) -> None:
    """Each text is told by which others it is nearer to; 18 of 24 by chance: one in 90."""
    is_post = np.arange(2 * EACH) >= EACH
    with Embedder(quick_steerable) as embedder:
        embeddings = embedder.embed([sample_text(each)[:BEGINNING] for each in written])
    places = EmbeddingSpace.of(embeddings).place(embeddings)
    right = 0
    for row in range(2 * EACH):
        others = np.arange(2 * EACH) != row
        mail, post = unit(
            np.stack(
                [places[others & ~is_post].mean(axis=0), places[others & is_post].mean(axis=0)]
            )
        )
        right += (places[row] @ post > places[row] @ mail) == is_post[row]
    assert right >= 18


def test_what_is_embedded_is_what_there_is_to_read() -> None:
    assert sample_text(Sample(Kind.EMAIL, "Keys", "By the door.\n")) == "Keys\n\nBy the door."
    assert sample_text(Sample(Kind.EMAIL, "", "By the door.")) == "By the door."
    request = DraftRequest(Kind.REPLY, "say no", "Could you lend me the ladder?")
    assert request_text(request) == "say no\n\nCould you lend me the ladder?"
    assert request_text(DraftRequest(Kind.POST, "")) == ""
