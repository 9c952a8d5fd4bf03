from app.importing.detect import SOURCES
from app.ui.importing.formats import format_name


def test_every_importer_has_a_name_for_people() -> None:
    names = {source.name: format_name(source.name) for source in SOURCES}
    assert not [name for name, told in names.items() if name == told]
    assert len(set(names.values())) == len(names)


def test_an_unknown_format_keeps_its_name() -> None:
    assert format_name("scroll") == "scroll"
