"""Prefixes on disk: found again whole, or not at all."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.drafting import prefix_store
from engine.drafting.prefix_store import PrefixStore

TOKENS = [1, 5, 49151, 7]
STATE = bytes(range(256)) * 4


@pytest.fixture
def store(tmp_path: Path) -> PrefixStore:
    return PrefixStore(tmp_path / "prefixes", ["model", "1.0"])


def only_file(tmp_path: Path) -> Path:
    [path] = (tmp_path / "prefixes").iterdir()
    return path


def test_a_state_is_found_again_by_its_tokens(store: PrefixStore) -> None:
    assert store.load(TOKENS) is None
    store.save(TOKENS, STATE)
    assert store.load(TOKENS) == STATE
    assert store.load(TOKENS[:-1]) is None


def test_a_state_of_another_model_or_version_is_not_found(
    store: PrefixStore, tmp_path: Path
) -> None:
    store.save(TOKENS, STATE)
    for origin in (["another", "1.0"], ["model", "1.1"], ["model"]):
        assert PrefixStore(tmp_path / "prefixes", origin).load(TOKENS) is None


def test_a_state_under_another_ones_name_is_thrown_away(store: PrefixStore, tmp_path: Path) -> None:
    store.save(TOKENS, STATE)
    name = only_file(tmp_path).name
    only_file(tmp_path).rename(tmp_path / "kept")
    store.save([2], STATE)
    only_file(tmp_path).unlink()
    (tmp_path / "kept").rename(tmp_path / "prefixes" / "other.prefix")
    foreign = PrefixStore(tmp_path / "prefixes", ["another"])
    foreign.save([9], STATE)
    [theirs] = {path.name for path in (tmp_path / "prefixes").iterdir()} - {"other.prefix"}
    (tmp_path / "prefixes" / theirs).rename(tmp_path / "prefixes" / name)
    assert store.load(TOKENS) is None
    assert not (tmp_path / "prefixes" / name).exists()


@given(st.integers(0, 1100), st.integers(1, 255))
def test_a_damaged_state_is_thrown_away(place: int, change: int) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        store = PrefixStore(Path(folder), ["model"])
        store.save(TOKENS, STATE)
        [path] = Path(folder).iterdir()
        content = bytearray(path.read_bytes())
        if place < len(content):
            content[place] ^= change
        else:
            del content[len(content) - change :]
        path.write_bytes(content)
        assert store.load(TOKENS) is None
        assert not path.exists()


def test_the_prefixes_used_last_are_kept(
    store: PrefixStore, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prefix_store, "_MOST_FILES", 3)
    for number in range(3):
        store.save([number], STATE)
        known = sorted((tmp_path / "prefixes").iterdir(), key=lambda path: path.stat().st_mtime_ns)
        os.utime(known[-1], ns=(number, number))
    assert store.load([0]) == STATE  # and now the one used last
    store.save([3], STATE)
    assert [store.load([number]) is not None for number in range(4)] == [True, False, True, True]


def test_a_folder_that_cannot_be_written_costs_no_draft(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    store = PrefixStore(tmp_path / "file", ["model"])
    store.save(TOKENS, STATE)
    assert store.load(TOKENS) is None
