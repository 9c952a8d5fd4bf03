"""A calibration's figures in the order in which people compare them."""

from typing import NamedTuple

from engine.calibration.measurement import Method
from engine.calibration.result import Calibration, CurvePoint


class CurveRow(NamedTuple):
    """One line of a table: what the drafts were steered by, and how they came out."""

    method: Method
    point: CurvePoint

    @property
    def is_samples_only(self) -> bool:
        """Whether these drafts had the person's samples in the prompt and nothing else."""
        return self.method is Method.STEERED and self.point.strength == 0


def curve_rows(calibration: Calibration) -> list[CurveRow]:
    """Return the measured points: by strength, each with its controls beside it."""
    rows = [CurveRow(Method.STEERED, point) for point in calibration.points]
    rows += [CurveRow(Method(each.name), each.point) for each in calibration.controls]
    return sorted(rows, key=lambda row: row.point.strength)
