from app.library.library import Library
from engine.writing import Kind, Sample


def test_own_words_are_those_of_two_samples(library: Library) -> None:
    profile = library.profiles.get_or_create("Jo")
    source = library.samples.open_source(profile.id, "jo", "text")
    for number, text in enumerate(["Pontoonery, wharfage", "pontoonery pays", "wibble wibble"]):
        sample = Sample(Kind.EMAIL, "", text)
        library.samples.add(source, sample, item=str(number), written_at=f"2024-01-0{number + 1}")
    assert library.own_words.of_profile(profile.id) == {"pontoonery"}
    assert library.own_words.of_profile(profile.id, most_samples=2) == set()
    assert library.own_words.of_profile(profile.id + 1) == set()
