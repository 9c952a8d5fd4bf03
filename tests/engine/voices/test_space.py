"""The space of a collection: what all texts have in common is no likeness."""

import numpy as np

from engine.voices.space import EmbeddingSpace
from engine.writing import Kind
from tests.engine.voices.made_up import Topic, collection

BOAT, CHOIR = Topic(Kind.EMAIL, "boat", 0, 10), Topic(Kind.EMAIL, "choir", 1, 10)


def test_what_all_texts_share_does_not_make_them_alike() -> None:
    _, embeddings = collection(BOAT, CHOIR, spread=0.1)
    places = EmbeddingSpace.of(embeddings).place(embeddings)
    assert (embeddings @ embeddings.T).min() > 0.9
    assert (places @ places.T)[:10, 10:].mean() < 0 < (places @ places.T)[:10, :10].mean()


def test_a_dimension_that_varies_most_does_not_decide_alone() -> None:
    """One coordinate goes its own way and outweighs all others, as in most language models."""
    _, embeddings = collection(BOAT, CHOIR, spread=0.1)
    embeddings[:, 12] = np.where(np.arange(20) % 2, 3, -3)
    embeddings /= np.linalg.norm(embeddings, axis=1, keepdims=True)
    places = EmbeddingSpace.of(embeddings).place(embeddings)
    same, other = (places @ places.T)[0, 1:10:2], (places @ places.T)[0, 10::2]
    assert same.mean() > other.mean()


def test_a_text_of_which_nothing_is_known_counts_for_nothing() -> None:
    _, embeddings = collection(BOAT)
    with_blank = np.vstack([embeddings, np.zeros_like(embeddings[:1])])
    space = EmbeddingSpace.of(with_blank)
    assert np.array_equal(space.mean, EmbeddingSpace.of(embeddings).mean)
    assert not space.place(with_blank)[-1].any()


def test_texts_that_are_all_the_same_have_no_direction() -> None:
    """What rounding leaves of their difference must not be blown up to length 1."""
    row = np.random.default_rng(3).standard_normal(576).astype(np.float32)
    same = np.repeat(row[np.newaxis] / np.linalg.norm(row), 7, axis=0)
    assert not EmbeddingSpace.of(same).place(same).any()


def test_no_texts_have_a_space_too() -> None:
    nothing = np.zeros((0, 4), dtype=np.float32)
    assert EmbeddingSpace.of(nothing).place(nothing).shape == (0, 4)
