"""Limits that Linux sets for a group of processes: a container's share of the machine."""

from dataclasses import dataclass
from math import inf
from pathlib import Path, PurePosixPath

_MOUNT = Path("/sys/fs/cgroup")
_MEMBERSHIP = Path("/proc/self/cgroup")


@dataclass(frozen=True, slots=True)
class ControlGroupLimits:
    """What is left of a machine for this process's control groups.

    Attributes:
        processors: processor time in a second, seconds; infinite where there is no limit.
        available_bytes: memory that may still be taken; infinite where there is no limit.
    """

    processors: float = inf
    available_bytes: float = inf


def control_group_limits(
    mount: Path = _MOUNT, membership: Path = _MEMBERSHIP
) -> ControlGroupLimits:
    """Return the tightest limits of this process's control groups, of version 1 or 2.

    A limit holds for all groups below the one that it is set for, so every ancestor is asked. In a
    container the path told may be the host's; the group at the mount is then the container's own.

    Args:
        mount: where the control groups' files are.
        membership: the file that tells which groups this process is in.
    """
    try:
        lines = membership.read_text().splitlines()
    except OSError:
        return ControlGroupLimits()
    processors, available = [inf], [inf]
    for line in lines:
        _, _, told = line.partition(":")
        controllers, _, path = told.partition(":")
        for name in controllers.split(","):
            for group in _with_ancestors(mount / name, path):
                processors.append(_processors(group))
                available.append(_available_bytes(group))
    return ControlGroupLimits(min(processors), min(available))


def _with_ancestors(root: Path, path: str) -> list[Path]:
    inner = PurePosixPath(path.lstrip("/"))
    return [root / each for each in (inner, *inner.parents)]


def _processors(group: Path) -> float:
    """Return quota over period, of version 2's one file or version 1's two."""
    quota, period = _numbers(group / "cpu.max") or (
        _number(group / "cpu.cfs_quota_us"),
        _number(group / "cpu.cfs_period_us"),
    )
    return quota / period if 0 < quota < inf and 0 < period < inf else inf


def _available_bytes(group: Path) -> float:
    """Return limit less use; file pages that the system can drop do not count as used."""
    limit = min(_number(group / "memory.max"), _number(group / "memory.limit_in_bytes"))
    used = min(_number(group / "memory.current"), _number(group / "memory.usage_in_bytes"))
    if limit == inf or used == inf:
        return limit
    return max(0, limit - max(0, used - _droppable_bytes(group / "memory.stat")))


def _droppable_bytes(stat: Path) -> float:
    """Return the file pages not used lately; version 1 tells those of subgroups apart."""
    try:
        entries = dict(line.split(maxsplit=1) for line in stat.read_text().splitlines())
        return float(entries.get("total_inactive_file", entries.get("inactive_file", "0")))
    except (OSError, ValueError):
        return 0


def _number(file: Path) -> float:
    """Return a file's number; infinity where there is no such file or it says "max"."""
    return next(iter(_numbers(file)), inf)


def _numbers(file: Path) -> list[float]:
    try:
        return [inf if word == "max" else float(word) for word in file.read_text().split()]
    except (OSError, ValueError):
        return []
