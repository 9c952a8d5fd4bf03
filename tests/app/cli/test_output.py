import io

import pytest

from app.cli.output import Output

ERASED = "\r\x1b[K"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_people_get_text() -> None:
    out = io.StringIO()
    Output(json=False, out=out).result({"name": "Zoë"}, "Zoë: 4 samples")
    assert out.getvalue() == "Zoë: 4 samples\n"


def test_an_empty_text_is_not_printed() -> None:
    out = io.StringIO()
    Output(json=False, out=out).result({"name": "Zoë"}, "")
    assert out.getvalue() == ""


def test_json_is_one_line_and_nothing_is_streamed_before_it() -> None:
    out = io.StringIO()
    output = Output(json=True, out=out)
    output.stream("Dear")
    output.result({"text": "Dear Zoë,\n"}, "Dear Zoë,")
    assert out.getvalue() == '{"text": "Dear Zoë,\\n"}\n'


def test_a_text_is_streamed_as_it_comes() -> None:
    out = io.StringIO()
    output = Output(json=False, out=out)
    output.stream("Dear ")
    assert out.getvalue() == "Dear "
    output.stream("Zoë")
    assert out.getvalue() == "Dear Zoë"


def test_progress_is_shown_on_a_terminal_only() -> None:
    file, terminal = io.StringIO(), Terminal()
    Output(json=False, progress=file).progress("50%")
    Output(json=False, progress=terminal).progress("50%")
    assert file.getvalue() == ""
    assert terminal.getvalue() == f"{ERASED}50%"


def test_progress_gives_way_to_the_result_and_to_streamed_text() -> None:
    # One stream for both shows their order, as a terminal does.
    terminal = Terminal()
    output = Output(json=False, out=terminal, progress=terminal)
    output.progress("50%")
    output.stream("Dear ")
    output.stream("Zoë\n")
    output.progress("90%")
    output.result({}, "done")
    assert terminal.getvalue() == f"{ERASED}50%{ERASED}Dear Zoë\n{ERASED}90%{ERASED}done\n"


def test_progress_gives_way_to_an_error() -> None:
    terminal = Terminal()
    fault = KeyError()

    def work() -> None:
        with Output(json=False, progress=terminal) as output:
            output.progress("50%")
            raise fault

    with pytest.raises(KeyError) as raised:
        work()
    assert raised.value is fault
    assert terminal.getvalue() == f"{ERASED}50%{ERASED}"


def test_streams_are_the_standard_ones_of_the_moment(capsys: pytest.CaptureFixture[str]) -> None:
    Output(json=False).result({}, "here")
    assert capsys.readouterr() == ("here\n", "")
