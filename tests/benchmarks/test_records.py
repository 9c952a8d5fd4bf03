from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from benchmarks.voice.records import Match, RecordFile, RecordsError
from tests.benchmarks.made_up import draft, run


def test_what_was_appended_is_read_again(tmp_path: Path) -> None:
    file = RecordFile(tmp_path / "new")
    match = Match("ada", 21, 0.031, 0.03)
    figures = [draft(voice_match=0.25, mean_divergence=None), draft(request=1, voice_match=-0.5)]

    assert file.begin(run(seed="1")).drafts == []
    file.append([match])
    file.append(figures)

    records = file.read()
    assert records.runs == [run(seed="1")]
    assert records.matches == [match]
    assert records.drafts == figures


def test_a_second_run_is_told_what_the_first_one_found(tmp_path: Path) -> None:
    RecordFile(tmp_path).begin(run(seed="1"))
    RecordFile(tmp_path).append([draft()])

    before = RecordFile(tmp_path).begin(run(seed="1"))

    assert [each.key for each in before.drafts] == [draft().key]
    assert len(RecordFile(tmp_path).read().runs) == 2


@given(cut=st.integers(min_value=1, max_value=60))
def test_a_line_that_a_crash_cut_off_is_dropped_and_written_over(
    tmp_path_factory: pytest.TempPathFactory, cut: int
) -> None:
    file = RecordFile(tmp_path_factory.mktemp("torn"))
    file.begin(run())
    file.append([draft(request=0), draft(request=1)])
    file.path.write_bytes(file.path.read_bytes()[:-cut])

    before = file.begin(run())
    file.append([draft(request=1), draft(request=2)])

    assert [each.request for each in before.drafts] == [0]
    assert [each.request for each in file.read().drafts] == [0, 1, 2]


def test_results_of_another_measurement_are_not_mixed_in(tmp_path: Path) -> None:
    RecordFile(tmp_path).begin(run(ours="selective/6/hard/heads"))

    with pytest.raises(RecordsError, match=r"ours was selective/6.* and is selective/12"):
        RecordFile(tmp_path).begin(run(ours="selective/12/hard/heads"))
    assert len(RecordFile(tmp_path).read().runs) == 1


def test_a_damaged_line_is_named(tmp_path: Path) -> None:
    file = RecordFile(tmp_path)
    file.begin(run())
    with file.path.open("ab") as stream:
        stream.write(b'{"line":"draft","author":7}\n')

    with pytest.raises(RecordsError, match=r"Line 2 of .*drafts\.jsonl is damaged"):
        file.read()
