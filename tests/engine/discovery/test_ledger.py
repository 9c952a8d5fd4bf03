"""What discovery measured, kept on disk: every sound record comes back, and nothing else."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.discovery.ledger import Ledger, Record, ledger_key
from engine.errors import LedgerError
from engine.writing import Kind, Sample
from tests.engine.discovery.some_effects import example, noisy_examples

ROOT = Path(__file__).parents[3]
RECORDS = [
    Record(one, seconds)
    for one, seconds in zip(noisy_examples([0.1, 0.2], 3, noise=1.0), (1.5, 2.0, 0.25), strict=True)
]
SAME_FOLDER = settings(
    max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)


def same(found: list[Record], expected: list[Record]) -> bool:
    return len(found) == len(expected) and all(
        np.array_equal(a.effects.effects, b.effects.effects, equal_nan=True)
        and np.array_equal(a.effects.divergences, b.effects.divergences, equal_nan=True)
        and np.array_equal(a.effects.gains, b.effects.gains)
        and (a.effects.bare_effects is None) == (b.effects.bare_effects is None)
        and (a.effects.sample, a.seconds) == (b.effects.sample, b.seconds)
        for a, b in zip(found, expected, strict=True)
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    ledger = Ledger(tmp_path / "ledgers", "key")
    for record in RECORDS:
        ledger.append(record)
    return tmp_path / "ledgers"


def test_what_was_kept_comes_back_bit_by_bit(folder: Path) -> None:
    found = Ledger(folder, "key")
    assert same(found.records, RECORDS)
    assert found.seconds == 3.75
    assert len(found.effects) == 3
    assert Ledger(folder, "other").records == []


def test_heads_that_were_not_measured_and_effects_without_samples_come_back(tmp_path: Path) -> None:
    one = example([[1.0, 2.0], [np.nan, np.nan]], [0.5, -0.5], None, [[3.0, 4.0], [5.0, 6.0]])
    Ledger(tmp_path, "key").append(Record(one, 0.0))
    (found,) = Ledger(tmp_path, "key").records
    assert same([found], [Record(one, 0.0)])
    assert found.effects.bare_effects is not None
    assert found.effects.bare_effects.tolist() == [[3.0, 4.0], [5.0, 6.0]]
    assert found.effects.sample is None


def test_a_torn_end_is_dropped_and_written_over(folder: Path) -> None:
    (path,) = folder.iterdir()
    whole = path.read_bytes()
    size = len(whole) // 3
    for length in [0, 1, 23, 24, size - 1, size, size + 1, 2 * size + 30, len(whole) - 1]:
        path.write_bytes(whole[:length])
        ledger = Ledger(folder, "key")
        assert same(ledger.records, RECORDS[: length // size])
        ledger.append(RECORDS[2])
        assert same(Ledger(folder, "key").records, [*RECORDS[: length // size], RECORDS[2]])


@SAME_FOLDER
@given(data=st.data())
def test_flipped_bits_lose_that_record_and_those_after_it(
    folder: Path, data: st.DataObject
) -> None:
    (path,) = folder.iterdir()
    path.unlink()
    ledger = Ledger(folder, "key")
    for record in RECORDS:
        ledger.append(record)
    content = bytearray(path.read_bytes())
    bit = data.draw(st.integers(0, 8 * len(content) - 1))
    content[bit // 8] ^= 1 << bit % 8
    path.write_bytes(content)
    sound = bit // 8 // (len(content) // 3)
    assert same(Ledger(folder, "key").records, RECORDS[:sound])


def test_another_model_person_text_or_order_is_another_question() -> None:
    samples = [Sample(Kind.EMAIL, "a", "one"), Sample(Kind.POST, "b", "two")]
    keys = {
        ledger_key(["model", "pcs"], "Ada", samples),
        ledger_key(["model", "selective"], "Ada", samples),
        ledger_key(["other", "pcs"], "Ada", samples),
        ledger_key(["model", "pcs"], "Bob", samples),
        ledger_key(["model", "pcs"], "Ada", samples[::-1]),
        ledger_key(["model", "pcs"], "Ada", samples[:1]),
        ledger_key(["model", "pcs"], "Ada", [Sample(Kind.EMAIL, "ao", "ne"), samples[1]]),
    }
    assert len(keys) == 7
    assert ledger_key(["model", "pcs"], "Ada", list(samples)) in keys


def test_nothing_that_the_person_wrote_is_in_it(tmp_path: Path) -> None:
    samples = [Sample(Kind.EMAIL, "Ladders", "The ladder is back in your shed.")]
    Ledger(tmp_path, ledger_key(["model"], "Odalys", samples)).append(RECORDS[0])
    (path,) = tmp_path.iterdir()
    content = path.name.encode() + path.read_bytes()
    assert not any(word in content for word in (b"Odalys", b"ladder", b"Ladders", b"shed"))


def test_old_ledgers_make_room_for_new_ones(tmp_path: Path) -> None:
    for number in range(20):
        Ledger(tmp_path, f"key{number:02}").append(RECORDS[0])
        os.utime(tmp_path / f"key{number:02}.ledger", (number, number))
    Ledger(tmp_path, "last").append(RECORDS[0])
    left = sorted(path.stem for path in tmp_path.iterdir())
    assert left == [*(f"key{number:02}" for number in range(9, 20)), "last"]


def test_a_place_that_cannot_be_used_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(LedgerError, match=r"kept in .*key\.ledger: .*Make room there"):
        Ledger(tmp_path / "file", "key")
    (tmp_path / "key.ledger").mkdir()
    with pytest.raises(LedgerError, match=r"key\.ledger"):
        Ledger(tmp_path, "key")


KILLED = """
import sys
from pathlib import Path
from engine.discovery.ledger import Ledger
from tests.engine.discovery.test_ledger import RECORDS

ledger = Ledger(Path(sys.argv[1]), "key")
ledger.append(RECORDS[0])
print("kept", flush=True)
while True:
    ledger.append(RECORDS[1])
"""


def test_a_kill_while_it_writes_leaves_every_record_before(tmp_path: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-c", KILLED, str(tmp_path)], cwd=ROOT, stdout=subprocess.PIPE
    )
    with child:
        assert child.stdout is not None
        assert child.stdout.readline().strip() == b"kept"
        child.kill()
    first, *others = Ledger(tmp_path, "key").records
    assert same([first], RECORDS[:1])
    assert same(others, RECORDS[1:2] * len(others))
