"""What a process may use, within made-up control groups and on this machine."""

import os
from math import inf
from pathlib import Path

import psutil
import pytest

from engine.llama.control_group import ControlGroupLimits, control_group_limits
from engine.llama.machine import Gpu, Machine, look_at_machine

MEGABYTE = 1_000_000


def write(folder: Path, **files: str) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in files.items():
        (folder / name.replace("__", ".")).write_text(text)


def limits(mount: Path, membership: str) -> ControlGroupLimits:
    told = mount.parent / "told"
    told.write_text(membership)
    return control_group_limits(mount, told)


def test_a_group_of_version_2_limits_memory_and_time(tmp_path: Path) -> None:
    mount = tmp_path / "cgroup"
    write(
        mount / "app" / "engine",
        memory__max="500000000\n",
        memory__current="300000000\n",
        memory__stat="anon 200000000\ninactive_file 50000000\nactive_file 50000000\n",
        cpu__max="150000 100000\n",
    )
    assert limits(mount, "0::/app/engine\n") == ControlGroupLimits(1.5, 250 * MEGABYTE)


def test_a_tighter_limit_of_an_ancestor_holds(tmp_path: Path) -> None:
    mount = tmp_path / "cgroup"
    write(mount / "app", memory__max="400000000", memory__current="390000000", cpu__max="max 1000")
    write(mount / "app" / "engine", memory__max="max", cpu__max="400000 100000")
    assert limits(mount, "0::/app/engine\n") == ControlGroupLimits(4.0, 10 * MEGABYTE)


def test_groups_of_version_1_limit_memory_and_time(tmp_path: Path) -> None:
    mount = tmp_path / "cgroup"
    write(
        mount / "memory" / "box",
        memory__limit_in_bytes="600000000\n",
        memory__usage_in_bytes="200000000\n",
        memory__stat="inactive_file 1\ntotal_inactive_file 100000000\n",
    )
    write(mount / "cpu,cpuacct" / "box", cpu__cfs_quota_us="-1", cpu__cfs_period_us="100000")
    (mount / "cpu").symlink_to("cpu,cpuacct")
    membership = "5:memory:/box\n4:cpu,cpuacct:/box\n0::/\n"
    assert limits(mount, membership) == ControlGroupLimits(inf, 500 * MEGABYTE)
    (mount / "cpu,cpuacct" / "box" / "cpu.cfs_quota_us").write_text("50000")
    assert limits(mount, membership).processors == 0.5


def test_in_a_container_the_mount_is_its_own_group(tmp_path: Path) -> None:
    mount = tmp_path / "cgroup"
    write(mount, memory__max="300000000", memory__current="100000000")
    assert limits(mount, "0::/path/on/the/host\n").available_bytes == 200 * MEGABYTE


def test_a_group_that_uses_more_than_its_limit_has_nothing_left(tmp_path: Path) -> None:
    mount = tmp_path / "cgroup"
    write(mount, memory__max="100", memory__current="200")
    assert limits(mount, "0::/\n").available_bytes == 0


@pytest.mark.parametrize("membership", ["", "nonsense\n", "0::/\n"])
def test_without_groups_there_is_no_limit(tmp_path: Path, membership: str) -> None:
    assert limits(tmp_path / "none", membership) == ControlGroupLimits()
    assert control_group_limits(tmp_path, tmp_path / "missing") == ControlGroupLimits()


def test_this_machine_is_within_what_the_system_says() -> None:
    machine = look_at_machine()
    assert 1 <= machine.physical_cores <= machine.processors <= (os.cpu_count() or 1)
    assert 0 < machine.available_bytes <= psutil.virtual_memory().total


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="needs Linux's affinity")
def test_a_process_bound_to_one_processor_has_one_core() -> None:
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(before)})
    try:
        machine = look_at_machine()
    finally:
        os.sched_setaffinity(0, before)
    assert (machine.physical_cores, machine.processors) == (1, 1)


def test_only_memory_of_their_own_that_gpus_have_counts_for_models() -> None:
    gpus = (Gpu("own", 3, 4), Gpu("shared", 5, 6, shares_host_memory=True))
    assert Machine(1, 1, available_bytes=10, gpus=gpus).model_bytes == 13
