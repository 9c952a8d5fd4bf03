"""The embedded model, loaded once, and some writing for it to learn from."""

import ctypes
from collections.abc import Iterator
from pathlib import Path

import llama_cpp.llama_cpp as lib
import pytest

from engine.llama.context import never
from engine.llama.fingerprint import fingerprint
from engine.llama.steerable import SteerableModel
from engine.llama.working_copy import prepare
from engine.writing import Kind, Sample


@pytest.fixture(scope="session")
def steerable(embedded_model_path: Path) -> Iterator[SteerableModel]:
    with SteerableModel(embedded_model_path) as model:
        yield model


@pytest.fixture(scope="session")
def quick_steerable(
    embedded_model_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[SteerableModel]:
    """The same as its working copy, as programs run it: for tests that read much."""
    folder = tmp_path_factory.mktemp("copies")
    prepare(embedded_model_path, folder, fingerprint(embedded_model_path), "Q8_0", cancelled=never)
    with SteerableModel(embedded_model_path, working_copies=folder) as model:
        assert model.description.working_type == "Q8_0"
        yield model


@pytest.fixture(scope="session")
def f16_model_path(embedded_model_path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The embedded model with its weights as half-precision numbers.

    Matrix products with quantised weights round their other side to 8 bits as well, so that the
    least difference in an activation can move logits by half a nat. Here it does not.
    """
    path = tmp_path_factory.mktemp("f16") / "model.gguf"
    settings = lib.llama_model_quantize_default_params()
    settings.ftype = lib.LLAMA_FTYPE_MOSTLY_F16
    settings.allow_requantize = settings.pure = True
    settings.nthread = 2
    source, target = str(embedded_model_path).encode(), str(path).encode()
    assert lib.llama_model_quantize(source, target, ctypes.byref(settings)) == 0
    return path


@pytest.fixture(scope="session")
def samples() -> list[Sample]:
    """Six short emails by somebody who greets, thanks and closes in one way."""
    subjects = {
        "The ladder": "the ladder you lent me is back in your shed, behind the bicycles",
        "Saturday": "we shall need two more chairs on Saturday, since the Novaks come after all",
        "Keys": "the spare keys hang by the back door now, so that nobody has to knock",
        "Soup": "there is soup in the freezer for anyone who feels as poorly as I did last week",
        "The van": "the van passed its inspection, against all that we have said about it",
        "Choir": "choir begins at seven and not at half past, whatever the notice board says",
    }
    return [
        Sample(
            Kind.EMAIL,
            subject,
            f"Ahoy there, neighbours.\n\nA word from number nine: {news}. I said I would write it "
            "down, and here it stands, in ink as it were.\n\nThanks to all hands,\nOdalys",
        )
        for subject, news in subjects.items()
    ]
