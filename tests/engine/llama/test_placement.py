"""What is chosen on machines of all sizes, and what a caller may ask for instead."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import PlacementError
from engine.llama.bindings import lib
from engine.llama.context import Context
from engine.llama.machine import Gpu, Machine
from engine.llama.overrides import PlacementOverrides
from engine.llama.placement import Demand, Placement, choose_placement
from engine.llama.steerable import SteerableModel
from tests.engine.llama.made_up import made_up_header

GIGABYTE = 1_000_000_000
DESKTOP = Machine(physical_cores=8, processors=16, available_bytes=16 * GIGABYTE)
SEVEN_BILLION = Demand(made_up_header(), n_tokens=4096, n_sequences=2)


def with_gpu(free: float, *, shared: bool = False) -> Machine:
    gpu = Gpu("A card", int(free * GIGABYTE), int(free * GIGABYTE), shared)
    return replace(DESKTOP, gpus=(gpu,))


def test_without_a_gpu_all_is_in_the_processors_memory() -> None:
    assert choose_placement(DESKTOP, SEVEN_BILLION) == Placement(
        gpu_layers=0, n_threads=8, prompt_rows=256, key_type="q8_0", host_only=True
    )


def test_a_large_gpu_takes_every_layer_and_the_output() -> None:
    assert choose_placement(with_gpu(24), SEVEN_BILLION) == Placement(
        gpu_layers=33, n_threads=8, prompt_rows=512, key_type="f16", host_only=False
    )


def test_a_small_gpu_takes_a_part_that_fits_beside_the_margin() -> None:
    placement = choose_placement(with_gpu(4), SEVEN_BILLION)
    need = SEVEN_BILLION.need(placement.prompt_rows, placement.key_type)
    layer = (need.weights + need.cache) / 33
    assert 10 < placement.gpu_layers < 33
    used = placement.gpu_layers * layer + need.compute
    assert 4 * GIGABYTE - 0.7 * GIGABYTE - layer < used < 4 * GIGABYTE - 0.4 * GIGABYTE
    assert not placement.host_only


def test_a_tiny_gpu_takes_nothing_and_prompts_are_cut_for_the_processor() -> None:
    placement = choose_placement(with_gpu(0.7), SEVEN_BILLION)
    assert (placement.gpu_layers, placement.prompt_rows) == (0, 256)
    assert not placement.host_only


def test_two_gpus_take_more_than_one() -> None:
    one = with_gpu(3)
    two = replace(one, gpus=one.gpus * 2)
    layers = [choose_placement(machine, SEVEN_BILLION).gpu_layers for machine in (one, two)]
    assert 0 < layers[0] < layers[1] <= 33


def test_an_output_larger_than_the_gpu_keeps_all_layers_off_it() -> None:
    """llama.cpp puts the output on the GPU before any layer."""
    demand = Demand(
        made_up_header(n_layers=12, width=768, hidden=2048, n_heads=12, vocabulary=4_000_000),
        n_tokens=512,
        n_sequences=1,
    )
    machine = with_gpu(1.2)
    small_rows = PlacementOverrides(prompt_rows=2)
    assert demand.need(2, "f16").weights > 1.2 * GIGABYTE
    assert choose_placement(machine, demand, small_rows).gpu_layers == 0


def test_a_gpu_that_shares_the_memory_takes_no_more_than_is_available_there() -> None:
    shared = replace(with_gpu(24, shared=True), available_bytes=3 * GIGABYTE)
    own = with_gpu(24)
    assert choose_placement(shared, SEVEN_BILLION).gpu_layers < 20
    assert choose_placement(own, SEVEN_BILLION).gpu_layers == 33


@given(st.floats(0.1, 40), st.floats(0.1, 40))
def test_more_gpu_memory_never_takes_fewer_layers(first: float, second: float) -> None:
    small, large = sorted((first, second))
    layers = [choose_placement(with_gpu(free), SEVEN_BILLION).gpu_layers for free in (small, large)]
    assert 0 <= layers[0] <= layers[1] <= 33


def test_one_core_runs_one_thread() -> None:
    machine = Machine(physical_cores=1, processors=2, available_bytes=16 * GIGABYTE)
    assert choose_placement(machine, SEVEN_BILLION).n_threads == 1


@pytest.mark.parametrize(("spare", "key_type"), [(+1, "f16"), (-1, "q8_0")])
def test_on_a_gpu_keys_are_quantised_only_where_that_makes_them_fit(
    spare: int, key_type: str
) -> None:
    machine = with_gpu(1)
    without = replace(machine, available_bytes=0).model_bytes
    available = SEVEN_BILLION.need(512, "f16").total - without + spare
    machine = replace(machine, available_bytes=available)
    assert choose_placement(machine, SEVEN_BILLION).key_type == key_type


def test_on_a_gpu_keys_stay_whole_where_even_quantised_ones_do_not_fit() -> None:
    machine = replace(with_gpu(0.5), available_bytes=GIGABYTE)
    assert choose_placement(machine, SEVEN_BILLION).key_type == "f16"


def test_keys_that_are_no_whole_blocks_are_never_quantised() -> None:
    odd = Demand(made_up_header(width=2560, n_heads=32), n_tokens=4096, n_sequences=2)
    machine = replace(DESKTOP, available_bytes=odd.need(256, "f16").total - 1)
    assert choose_placement(machine, odd).key_type == "f16"
    with pytest.raises(PlacementError, match=r"made-up\.gguf .* q8_0 cannot store"):
        choose_placement(DESKTOP, odd, PlacementOverrides(key_type="q8_0"))


def test_every_choice_can_be_overridden() -> None:
    asked = PlacementOverrides(gpu_layers=5, n_threads=3, prompt_rows=64, key_type="f32")
    assert choose_placement(with_gpu(24), SEVEN_BILLION, asked) == Placement(
        gpu_layers=5, n_threads=3, prompt_rows=64, key_type="f32", host_only=False
    )


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        (PlacementOverrides(gpu_layers=34), "34 GPU layers cannot be used.* takes 0 to 33"),
        (PlacementOverrides(gpu_layers=-1), "-1 GPU layers"),
        (PlacementOverrides(n_threads=0), "0 threads cannot be used.* takes 1 to 16"),
        (PlacementOverrides(n_threads=17), "17 threads"),
        (PlacementOverrides(prompt_rows=1), "1 prompt rows cannot be used.* takes 2 to 4096"),
        (PlacementOverrides(key_type="q4_0"), "'q4_0' is no type for keys"),  # type: ignore[arg-type]
    ],
)
def test_an_override_out_of_range_is_refused_with_the_range(
    asked: PlacementOverrides, message: str
) -> None:
    with pytest.raises(PlacementError, match=message):
        choose_placement(with_gpu(24), SEVEN_BILLION, asked)


def test_gpu_layers_without_a_gpu_are_refused() -> None:
    with pytest.raises(PlacementError, match="takes 0 to 0, since it finds no GPU"):
        choose_placement(DESKTOP, SEVEN_BILLION, PlacementOverrides(gpu_layers=1))


@pytest.mark.parametrize("key_type", ["f32", "f16", "q8_0"])
def test_llama_cpp_decodes_with_keys_of_every_type(
    steerable: SteerableModel, key_type: str
) -> None:
    placement = replace(steerable.placement, key_type=key_type)
    with Context(
        steerable.model, n_tokens=64, n_rows=4, key_type=placement.ggml_key_type
    ) as context:
        context.batch.add([1, 2, 3], 0, 0, logits=True)
        assert context.decode().shape == (3, steerable.model.vocabulary_size)


def test_all_layers_by_our_count_are_all_layers_by_llama_cpps(steerable: SteerableModel) -> None:
    demand = Demand(steerable.model.header, n_tokens=512, n_sequences=2)
    layers = choose_placement(with_gpu(24), demand).gpu_layers
    assert layers == lib.llama_model_n_layer(steerable.model.native) + 1
