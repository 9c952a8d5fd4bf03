from app.curve_rows import curve_rows
from tests.app.a_calibration import CALIBRATION


def test_rows_go_by_strength_each_with_its_controls_beside_it() -> None:
    rows = curve_rows(CALIBRATION)
    assert [(row.method.value, row.point.strength) for row in rows] == [
        ("steered", 0),
        ("no contrast", 0),
        ("steered", 25),
        ("random heads", 25),
        ("steered", 50),
        ("random heads", 50),
    ]
    assert [row.is_samples_only for row in rows] == [True] + [False] * 5
