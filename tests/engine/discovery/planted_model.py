"""A tiny language model written by hand, in which it is known what every head does.

Its language has sentences of two kinds, and each may begin with a word of style: "ahoy the van is
late today . we wait here for it .". Every word is a token of its own.

A row of the residual stream has separate places for three things: the token that it stands for, the
next token's logits, and one large constant, the ballast. The ballast outweighs all else, so a root
mean square norm divides by a constant, which the norm's weights undo. No feed-forward part computes
anything. So the logits are what the heads have written there, one plain sum.
"""

from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import TypeAlias

import numpy as np
from gguf import GGUFWriter
from gguf.constants import TokenType
from numpy.typing import NDArray

from engine.heads import Head

Weights: TypeAlias = NDArray[np.float32]

SENTENCES = ("the van is late today .", "we wait here for it .")

STYLE = ("ahoy", "matey", "cheers", "dear", "kindly", "regards")
"""Words that tell one person from another."""

SUCCESSORS: Mapping[str, tuple[str, ...]] = {
    word: (following,) for sentence in SENTENCES for word, following in pairwise(sentence.split())
} | {".": tuple(sentence.split()[0] for sentence in SENTENCES)}
"""The words that may follow a word, whoever writes; after a word of style, as after a full stop."""

SPECIAL = UNKNOWN, END = ("[UNK]", "[SEP]")
"""Stands for every word that is not of this language; stands between documents."""

WORDS = (*SPECIAL, *SUCCESSORS, *STYLE)
"""The vocabulary, in the order of its tokens."""

PLANTED = Head(1, 2)
"""At the end of a sentence, it writes the words of style that the text has used so far."""
GRAMMAR = Head(0, 1)
"""It writes what may follow the word at hand, which every text needs."""

COPIED = 14.0
"""Logits that the planted head shares out among the words of style in its sight."""
SURE, OPEN = 10.0, 7.0
"""Logits that the grammar head gives the one word that may follow, or either of two."""
NEVER = -20.0
"""Logit of the special tokens."""
IDLE = 0.2
"""Size of the random weights of all other heads: each moves logits by about a tenth."""

_N_LAYERS, _N_HEADS, _HEAD_SIZE, _FEED_FORWARD = 2, 4, 16, 32
_WIDTH = _N_HEADS * _HEAD_SIZE

_LOGITS = slice(len(WORDS), 2 * len(WORDS))
"""Where a row holds the next token's logits; the tokens' own places come before."""
_BALLAST_AT = _WIDTH - 1
_BALLAST = 1024.0

_ROTATION_BASE = 1e8
"""Makes the pairs of a query turn by 1, 0.1, 0.01, ... radians a position."""
_TURNING = (0, 2, 4, 6)
"""Where equal queries and keys meet in full at one and the same position only."""
_STILL = _HEAD_SIZE - 2
"""Where they meet at any distance: this pair turns by 1e-7 radians a position."""
_STRONG = 16.0
"""Size of queries and keys that meet, which adds 64 to the logit of an attention weight."""


@dataclass(frozen=True, slots=True)
class HeadWeights:
    """One head's slices of the projections.

    Attributes:
        query: shape (head size, width).
        key: likewise.
        value: likewise.
        output: shape (width, head size).
    """

    query: Weights
    key: Weights
    value: Weights
    output: Weights


def write_planted_model(path: Path) -> Path:
    """Write the model as a GGUF file of the llama architecture in F32, and return the path."""
    with closing(GGUFWriter(path, "llama")) as writer:
        _add_hyperparameters(writer)
        _add_vocabulary(writer)
        for name, weights in _tensors():
            writer.add_tensor(name, weights)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
    return path


def _add_hyperparameters(writer: GGUFWriter) -> None:
    writer.add_name("Planted")
    writer.add_context_length(4096)
    writer.add_embedding_length(_WIDTH)
    writer.add_block_count(_N_LAYERS)
    writer.add_feed_forward_length(_FEED_FORWARD)
    writer.add_head_count(_N_HEADS)
    writer.add_head_count_kv(_N_HEADS)
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_rope_dimension_count(_HEAD_SIZE)
    writer.add_rope_freq_base(_ROTATION_BASE)


def _add_vocabulary(writer: GGUFWriter) -> None:
    special = {UNKNOWN: TokenType.UNKNOWN, END: TokenType.CONTROL}
    writer.add_tokenizer_model("bert")
    # The mark in front says that a token begins a word, as all of ours do.
    writer.add_token_list([word if word in special else f"\u2581{word}" for word in WORDS])
    writer.add_token_types([special.get(word, TokenType.NORMAL) for word in WORDS])
    writer.add_unk_token_id(WORDS.index(UNKNOWN))
    for add_id in (writer.add_bos_token_id, writer.add_eos_token_id, writer.add_sep_token_id):
        add_id(WORDS.index(END))


def _tensors() -> Iterator[tuple[str, Weights]]:
    yield "token_embd.weight", _embeddings()
    yield "output_norm.weight", _norm()
    yield "output.weight", _unembeddings()
    numbers = np.random.default_rng(4)
    wired = {GRAMMAR: _grammar_head(), PLANTED: _planted_head()}
    for layer in range(_N_LAYERS):
        heads = [wired.get(Head(layer, head)) or _idle_head(numbers) for head in range(_N_HEADS)]
        block = f"blk.{layer}"
        yield f"{block}.attn_norm.weight", _norm()
        yield f"{block}.attn_q.weight", np.concatenate([head.query for head in heads])
        yield f"{block}.attn_k.weight", np.concatenate([head.key for head in heads])
        yield f"{block}.attn_v.weight", np.concatenate([head.value for head in heads])
        yield f"{block}.attn_output.weight", np.concatenate([each.output for each in heads], axis=1)
        yield f"{block}.ffn_norm.weight", _norm()
        yield f"{block}.ffn_gate.weight", _zeros(_FEED_FORWARD, _WIDTH)
        yield f"{block}.ffn_up.weight", _zeros(_FEED_FORWARD, _WIDTH)
        yield f"{block}.ffn_down.weight", _zeros(_WIDTH, _FEED_FORWARD)


def _embeddings() -> Weights:
    embeddings = _zeros(len(WORDS), _WIDTH)
    embeddings[:, : len(WORDS)] = np.eye(len(WORDS))
    embeddings[:, _BALLAST_AT] = _BALLAST
    return embeddings


def _unembeddings() -> Weights:
    unembeddings = _zeros(len(WORDS), _WIDTH)
    unembeddings[:, _LOGITS] = np.eye(len(WORDS))
    unembeddings[: len(SPECIAL), _BALLAST_AT] = NEVER / _BALLAST
    return unembeddings


def _norm() -> Weights:
    """Return what a row, divided by its root mean square, must be multiplied with to be itself."""
    return np.full(_WIDTH, _BALLAST / np.sqrt(_WIDTH), dtype=np.float32)


def _grammar_head() -> HeadWeights:
    """Attend to the word at hand; write what may follow it."""
    head = _nothing()
    head.query[_TURNING, _BALLAST_AT] = head.key[_TURNING, _BALLAST_AT] = _STRONG / _BALLAST
    for row, (word, followers) in enumerate(SUCCESSORS.items()):
        head.value[row, WORDS.index(word)] = 1
        for follower in followers:
            head.output[_logit(follower), row] = SURE if len(followers) == 1 else OPEN
        if word == ".":
            head.value[row, [WORDS.index(opening) for opening in (*SPECIAL, *STYLE)]] = 1
    return head


def _planted_head() -> HeadWeights:
    """Attend, at the end of a sentence, to all words of style so far; write them."""
    head = _nothing()
    head.query[_STILL, [WORDS.index(end) for end in (".", *SPECIAL)]] = _STRONG
    for row, word in enumerate(STYLE):
        head.key[_STILL, WORDS.index(word)] = _STRONG
        head.value[row, WORDS.index(word)] = 1
        head.output[_logit(word), row] = COPIED
    return head


def _idle_head(numbers: np.random.Generator) -> HeadWeights:
    """Attend to anything, and write a little of everything."""
    head = _nothing()
    for projection in (head.query, head.key, head.value):
        projection[:, : len(WORDS)] = IDLE * numbers.standard_normal((_HEAD_SIZE, len(WORDS)))
    head.output[_LOGITS] = IDLE * numbers.standard_normal((len(WORDS), _HEAD_SIZE))
    return head


def _nothing() -> HeadWeights:
    reading, writing = (_HEAD_SIZE, _WIDTH), (_WIDTH, _HEAD_SIZE)
    return HeadWeights(_zeros(*reading), _zeros(*reading), _zeros(*reading), _zeros(*writing))


def _logit(word: str) -> int:
    return _LOGITS.start + WORDS.index(word)


def _zeros(*shape: int) -> Weights:
    return np.zeros(shape, dtype=np.float32)
