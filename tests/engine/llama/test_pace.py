"""How long a decode gets that cannot be ended."""

from engine.llama.pace import FixedPace, TimedPace


def rows_at(rows_per_second: float, n_decodes: int, most: int = 512) -> list[int]:
    now = 0.0
    pace = TimedPace(most, clock=lambda: now)
    rows = []
    for _ in range(n_decodes):
        rows.append(pace.next_rows())
        now += rows[-1] / rows_per_second
    return rows


def test_a_fast_machine_soon_gets_full_decodes() -> None:
    assert rows_at(100_000, 8) == [16, 32, 64, 128, 256, 512, 512, 512]


def test_a_slow_machine_gets_decodes_of_80_ms() -> None:
    assert rows_at(100, 4) == [16, 8, 8, 8]
    assert rows_at(1000, 5) == [16, 32, 64, 80, 80]


def test_the_slowest_machine_gets_one_row_a_decode() -> None:
    assert rows_at(2, 3) == [16, 1, 1]


def test_where_a_graph_can_be_ended_every_decode_is_full() -> None:
    pace = FixedPace(256)
    assert [pace.next_rows() for _ in range(3)] == [256] * 3
