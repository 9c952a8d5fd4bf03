"""A model as the tests of the app describe one that need none."""

from engine.llama.description import ModelDescription

SMALL_MODEL = ModelDescription(
    path="/models/small.gguf",
    fingerprint="abc123",
    name="Small",
    summary="llama 135M Q4_1",
    architecture="llama",
    file_bytes=98_000_000,
    n_parameters=135_000_000,
    n_layers=2,
    heads_per_layer=(2, 2),
    head_size=(64, 64),
    vocabulary_size=49152,
    training_context=2048,
    has_chat_template=True,
)
