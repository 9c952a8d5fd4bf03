"""The embedded model, loaded once, and some writing for it to learn from."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.llama.steerable import SteerableModel
from engine.writing import Kind, Sample


@pytest.fixture(scope="session")
def steerable(embedded_model_path: Path) -> Iterator[SteerableModel]:
    with SteerableModel(embedded_model_path) as model:
        yield model


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
