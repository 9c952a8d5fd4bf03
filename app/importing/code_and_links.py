"""What a mail holds that is no prose: runs of code, and lists of nothing but links."""

import re
from collections.abc import Callable, Iterator, Sequence

_FENCE = re.compile(r"\s{0,3}(?:```|~~~)")
_CODE = re.compile(
    r"\s*(?:"
    r"from [\w.]+ import [\w.*, ()]+$|import [\w.]+(?: as \w+)?;?$"
    r"|(?:async )?def \w+\(|class \w+[(:{]|class \w+ \{|function ?\w*\(|fn \w+\("
    r"|(?:const|let|var) [\w$]+ ?[=;]|return [^\s?!]*[^\s.?!,;];?$"
    r"|(?:if|elif|while|for|with|switch|catch|except)\b[^=<>(\[_.?!]*[=<>(\[_.][^?!]*[:{]$"
    r"|(?:try|else|finally|do) ?[:{]$|except \w+:$"
    r"|[\w.$]+(?:\[[^\]]{1,40}\])? ?[-+*/]?=[=>]? ?\S"
    r"|[\w.]+\([^()]*\)[;{]?$"
    r"|\$ \S|#include|#define|#!/"
    r"|</?[a-z][\w-]*(?: [a-z-]+=[^<>]*)?/?>"
    r"|(?:\+\+\+|---) [ab]?/|@@ -\d|diff --git"
    r"|Traceback \(most|File \"[^\"]+\", line \d|at [\w.$]+\(\w"
    r"|[{}\[\]();]+,?$"
    r"|[^.?!]*(?:[)\]\"'}];|\) ?\{)$"
    r")"
)
_SIGN = re.compile(r"[=()[\]{};$#<@\"]")
_SIGN_WORDS = ("import ", "return ", "try:", "else:", "except ", "finally:", "do:")
"""Every line of code has one of these or a sign; most lines of prose have none."""

_INDENTED = re.compile(r"(?: {4}|\t)\s*\S")
_LINK = re.compile(
    r"\s*(?:[-*+•]\s|\[?\d{1,2}[\].):]{1,2}\s?)?\s*<?(?:https?://|www\.)[^\s>]+>?\s*", re.IGNORECASE
)
_NUMBERED = re.compile(r"\s*\[\d{1,2}\]")
_MAX_LINE = 500
_FEWEST = 2

Run = tuple[int, int]
"""The first line of a run, and the line after its last."""


def code_runs(lines: Sequence[str]) -> Iterator[Run]:
    """Yield the runs of lines that are code: fenced, or two and more lines that look like it."""
    whole = "\n".join(lines)
    # Most mails hold no code, and that is seen at once: its lines have a sign each.
    if "```" not in whole and "~~~" not in whole and _n_signs(whole) < _FEWEST:
        return
    fences = [number for number, line in enumerate(lines) if _FENCE.match(line)]
    fenced = [(start, end + 1) for start, end in zip(fences[::2], fences[1::2], strict=False)]
    yield from fenced
    inside = {number for run in fenced for number in range(*run)}
    for start, end in _runs(lines, _looks_like_code, _goes_on_as_code):
        signs = sum(_looks_like_code(line) for line in lines[start:end])
        if signs >= _FEWEST and start not in inside:
            yield start, end


def link_runs(lines: Sequence[str]) -> Iterator[Run]:
    """Yield the runs of lines that are links and nothing else; one alone only if numbered "[1]"."""
    if not any(map(_is_link, lines)):
        return
    for start, end in _runs(lines, _is_link, _is_link):
        links = sum(_is_link(line) for line in lines[start:end])
        if links >= _FEWEST or _NUMBERED.match(lines[start]):
            yield start, end


def _runs(
    lines: Sequence[str], begins: Callable[[str], bool], goes_on: Callable[[str], bool]
) -> Iterator[Run]:
    """Maximal runs; blank lines may part them, but neither begin nor end them."""
    start: int | None = None
    end = 0
    for number, line in enumerate(lines):
        if start is None:
            if begins(line):
                start, end = number, number + 1
        elif goes_on(line):
            end = number + 1
        elif line.strip():
            yield start, end
            start = None
    if start is not None:
        yield start, end


def _looks_like_code(line: str) -> bool:
    return len(line) <= _MAX_LINE and _n_signs(line) > 0 and bool(_CODE.match(line))


def _n_signs(text: str) -> int:
    # One pattern of signs and words would take ten times as long.
    return len(_SIGN.findall(text)) + sum(map(text.count, _SIGN_WORDS))


def _goes_on_as_code(line: str) -> bool:
    return bool(_INDENTED.match(line)) or _looks_like_code(line)


def _is_link(line: str) -> bool:
    return ("://" in line or "www." in line) and bool(_LINK.fullmatch(line[:_MAX_LINE]))
