"""The estimate against llama.cpp's own figures and the system's, and refusals with numbers."""

import logging
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from engine.errors import NotEnoughMemoryError
from engine.llama.bindings import lib
from engine.llama.machine import Machine
from engine.llama.memory import check_fits, estimate
from engine.llama.memory_need import MemoryNeed
from engine.llama.overrides import KeyType
from engine.llama.placement import Placement
from engine.llama.steerable import SteerableModel
from tests.engine.llama.made_up import made_up_header

MEBIBYTE = 1024 * 1024


def llama_cpps_figures(
    steerable: SteerableModel,
    caplog: pytest.LogCaptureFixture,
    n_tokens: int,
    n_rows: int,
    key: str,
) -> tuple[float, float]:
    """Return the bytes of cache and of compute that llama.cpp logs for a context."""
    placement = Placement(0, 1, n_rows, key, host_only=True)  # type: ignore[arg-type]
    parameters = lib.llama_context_default_params()
    parameters.n_ctx, parameters.n_seq_max, parameters.kv_unified = n_tokens, 2, True
    parameters.n_batch = parameters.n_ubatch = n_rows
    parameters.flash_attn_type = lib.LLAMA_FLASH_ATTN_TYPE_DISABLED
    parameters.type_k = placement.ggml_key_type
    with caplog.at_level(logging.DEBUG, logger="engine.llama"):
        context = lib.llama_init_from_model(steerable.model.native, parameters)
    lib.llama_free(context)

    def logged(what: str) -> float:
        found = re.findall(rf"{what} buffer size = +([\d.]+) MiB", caplog.text)
        assert found
        return sum(map(float, found)) * MEBIBYTE

    return logged("KV"), logged("compute") + logged("output")


def test_weights_are_exactly_llama_cpps(steerable: SteerableModel) -> None:
    need = estimate(steerable.model.header, n_tokens=512, n_rows=64, n_sequences=1)
    assert need.weights == lib.llama_model_size(steerable.model.native)


@pytest.mark.parametrize(
    ("n_tokens", "n_rows", "key_type"),
    [(512, 256, "f16"), (700, 64, "f16"), (4096, 256, "f16"), (8192, 512, "q8_0")],
)
def test_the_estimate_is_near_what_llama_cpp_allocates(
    steerable: SteerableModel,
    caplog: pytest.LogCaptureFixture,
    n_tokens: int,
    n_rows: int,
    key_type: KeyType,
) -> None:
    need = estimate(
        steerable.model.header, n_tokens=n_tokens, n_rows=n_rows, n_sequences=2, key_type=key_type
    )
    cache, compute = llama_cpps_figures(steerable, caplog, n_tokens, n_rows, key_type)
    # What is logged is rounded to hundredths of a mebibyte.
    assert need.cache == pytest.approx(cache, abs=0.02 * MEBIBYTE)
    # The copied scores and the vocabulary are never logged: the estimate is above.
    assert compute < need.compute
    assert need.total == pytest.approx(need.weights + cache + compute, rel=0.25)


GROWTH = """
import sys
from pathlib import Path
from engine.llama.context import Context
from engine.llama.model import Model

def resident():
    return int(Path("/proc/self/statm").read_text().split()[1]) * 4096

before = resident()
with Model(Path(sys.argv[1])) as model:
    with Context(model, n_tokens=512, n_rows=64, n_sequences=2) as context:
        context.read([5 + place % 1000 for place in range(512)])
        print(resident() - before)
"""


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="needs Linux's /proc")
def test_the_estimate_is_near_what_a_process_grows_by(steerable: SteerableModel) -> None:
    grown = subprocess.run(
        [sys.executable, "-c", GROWTH, str(steerable.model.path)],
        capture_output=True,
        text=True,
        check=True,
    )
    need = estimate(steerable.model.header, n_tokens=512, n_rows=64, n_sequences=2)
    assert need.total == pytest.approx(int(grown.stdout), rel=0.25)


def test_the_cache_grows_with_heads_lengths_and_cells() -> None:
    def cache(n_tokens: int = 1024, key_type: KeyType = "f16", **sizes: int) -> int:
        header = made_up_header(n_layers=2, width=512, n_heads=8, **sizes)
        return estimate(
            header, n_tokens=n_tokens, n_rows=64, n_sequences=1, key_type=key_type
        ).cache

    whole = cache(key_value_heads=8)
    assert whole == 2 * 8 * (64 + 64) * 1024 * 2
    assert cache(key_value_heads=2) * 4 == whole
    assert cache(n_tokens=1025, key_value_heads=8) == whole // 4 * 5
    assert cache(key_type="q8_0", key_value_heads=8) == whole // 2 + whole // 2 * 34 // 64
    assert cache(key_type="f32", key_value_heads=8) == whole // 2 * 3


def test_layers_may_have_heads_and_lengths_of_their_own() -> None:
    more = {
        "llama.attention.head_count_kv": (8, 0, 2),
        "llama.attention.key_length": 128,
        "llama.attention.key_length_swa": 256,
        "llama.attention.value_length": 96,
    }
    header = made_up_header(n_layers=3, width=512, n_heads=8, more=more)
    need = estimate(header, n_tokens=256, n_rows=64, n_sequences=1)
    assert need.cache == (8 + 0 + 2) * (256 + 96) * 256 * 2


def test_nonsense_in_the_metadata_neither_fails_nor_takes_long() -> None:
    more = {
        "llama.block_count": 10**12,
        "llama.attention.head_count": float("nan"),
        "llama.embedding_length": -5,
        "llama.feed_forward_length": "wide",
    }
    header = made_up_header(n_layers=3, more=more)
    need = estimate(header, n_tokens=256, n_rows=64, n_sequences=1)
    assert need.weights == sum(tensor.n_bytes for tensor in header.tensors)


def test_what_does_not_fit_is_refused_with_numbers(tmp_path: Path) -> None:
    need = MemoryNeed(
        weights=3_700_000_000, vocabulary=100_000_000, cache=2_000_000_000, compute=250_000_000
    )
    machine = Machine(physical_cores=4, processors=8, available_bytes=need.total)
    check_fits(need, machine, tmp_path / "large.gguf")
    with pytest.raises(
        NotEnoughMemoryError,
        match=r"large\.gguf needs 6\.05 GB of memory \(3\.80 GB for the model, 2\.25 GB for its "
        r"context\), and 4\.00 GB are available\. Close other programs, choose a smaller model",
    ):
        check_fits(need, replace(machine, available_bytes=4_000_000_000), tmp_path / "large.gguf")


def test_a_model_that_does_not_fit_is_refused_before_it_is_loaded(
    embedded_model_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    tiny = Machine(physical_cores=1, processors=1, available_bytes=100_000_000)
    with (
        caplog.at_level(logging.DEBUG, logger="engine.llama"),
        pytest.raises(NotEnoughMemoryError, match=r"needs 0\.\d\d GB .* 0\.10 GB are available"),
    ):
        SteerableModel(embedded_model_path, machine=tiny)
    assert "load_tensors" not in caplog.text


def test_seven_billion_weights_in_four_bits_need_what_everybody_says() -> None:
    header = made_up_header()
    need = estimate(header, n_tokens=4096, n_rows=256, n_sequences=2)
    assert need.weights == pytest.approx(3.8e9, rel=0.03)
    assert need.cache == 2 * 4096 * 4096 * 32 * 2
