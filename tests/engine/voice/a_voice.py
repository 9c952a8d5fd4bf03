"""A voice, and files that hold it with something changed."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import numpy as np
from gguf import GGUFReader, GGUFWriter

from engine.discovery.confidence import Confidence
from engine.heads import HeadLayout, HeadScore, HeadWeight
from engine.voice.voice_file import VoiceFile, VoiceModel

VOICE = VoiceFile(
    name="Everything",
    author="Zoë",
    model=VoiceModel("Small", "llama", "0123456789abcdef" * 2, HeadLayout((2, 0, 3), (64, 0, 32))),
    weights=(HeadWeight(2, 1, 1.0), HeadWeight(0, 0, 0.25)),
    scores=(
        HeadScore(2, 1, 0.5, 0.0625, 0.375, 0.75),
        HeadScore(0, 0, 0.25, 0.03125, 0.125, 0.5),
        HeadScore(2, 2, 0.0, 0.5, -1.0, 1.0),
        HeadScore(0, 1, -0.125, 0.0, -0.125, -0.125),
    ),
    method="selective",
    n_examples=24,
    n_tokens=384,
    n_rows=1500,
    split_half=0.41,
    stability=0.75,
    confidence=Confidence.FAIRLY_SURE,
    seconds=62.5,
    created_at="2026-07-01T12:00:00+00:00",
    program_version="0.1.0",
)

Values = dict[str, object]
Tensors = dict[str, np.ndarray]


def rewritten(path: Path, change: Callable[[Values, Tensors], object]) -> Path:
    """Write a voice file with other values or tensors, which `write_voice` would not."""
    reader = GGUFReader(path)
    values: Values = {
        name: field.contents() for name, field in reader.fields.items() if "GGUF" not in name
    }
    tensors: Tensors = {tensor.name: np.array(tensor.data) for tensor in reader.tensors}
    change(values, tensors)
    other = path.with_name("other.gguf")
    with closing(GGUFWriter(other, str(values.pop("general.architecture")))) as writer:
        for name, value in values.items():
            match value:
                case str():
                    writer.add_string(name, value)
                case int():
                    writer.add_int64(name, value)
                case float():
                    writer.add_float64(name, value)
                case list():
                    writer.add_array(name, value)
        for name, tensor in tensors.items():
            writer.add_tensor(name, tensor)
        writer.write_header_to_file()
        writer.write_kv_data_to_file()
        writer.write_tensors_to_file()
    return other
