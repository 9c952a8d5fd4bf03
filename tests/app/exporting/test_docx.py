from io import BytesIO

import docx as word
from docx.document import Document
from hypothesis import given, settings

from app.exporting.docx import docx
from app.exporting.finished_text import FinishedText
from app.importing.docx import read_docx
from tests.app.exporting.texts import MARKED, PROSE, WORDS, mail, post


def read(text: FinishedText) -> Document:
    return word.Document(BytesIO(docx(text)))


def shown(text: FinishedText) -> list[tuple[str, str]]:
    return [(each.style.name, each.text) for each in read(text).paragraphs if each.style]


def test_title_paragraphs_and_lists_have_word_s_own_styles() -> None:
    assert shown(post()) == [
        ("Title", "On clocks"),
        ("Normal", "The clock is mended:"),
        ("List Bullet", "new hands"),
        ("List Bullet", "an old bell"),
        ("List Bullet 2", "and its rope"),
        ("List Number", "Come"),
        ("List Number", "See"),
        ("Heading 2", "Later"),
        ("Quote", "so she said"),
        ("Normal", "Best,\nJo"),
    ]


def test_emphasis_and_links_stay() -> None:
    document = read(post("a **b** *c* [d *e*](https://example.org)"))
    paragraph = document.paragraphs[1]
    assert [(run.text, run.bold, run.italic) for run in paragraph.runs[:4]] == [
        ("a ", None, None),
        ("b", True, None),
        (" ", None, None),
        ("c", None, True),
    ]
    (link,) = paragraph.hyperlinks
    assert (link.text, link.address) == ("d e", "https://example.org")
    assert link.runs[1].italic


def test_each_numbered_list_begins_anew() -> None:
    document = read(post("1. a\n2. b\n\nthen\n\n5. c\n\n   and on\n6. d"))
    numberings = [each._p.pPr.numPr for each in document.paragraphs if each._p.pPr is not None]
    numbers = [each.numId.val for each in numberings if each is not None]
    assert numbers[0] == numbers[1] != numbers[2] == numbers[3]
    assert shown(post("1. a\n\n   and on"))[-1] == ("List Continue", "and on")


def test_nothing_is_said_of_who_made_it() -> None:
    properties = read(post()).core_properties
    assert (properties.author, properties.comments, properties.title) == ("", "", "On clocks")


def test_a_mail_without_a_subject_has_no_title() -> None:
    assert shown(mail("Hello", subject="")) == [("Normal", "Hello")]


@settings(max_examples=30)  # each takes 50 ms
@given(WORDS)
def test_paragraphs_come_back_as_they_were(words: str) -> None:
    text = mail(words, subject="")
    paragraphs = [
        "\n".join(" ".join(line.split(" ")).strip() for line in part.split("\n") if line.strip())
        for part in text.body.split("\n\n")
    ]
    assert [each.text for each in read(text).paragraphs] == [part for part in paragraphs if part]


def test_the_importer_reads_the_same_words_back() -> None:
    document = read_docx(docx(post(PROSE)))
    assert (document.title, document.text) == ("On clocks", PROSE.replace("*", ""))
    assert "- new hands\n- an old bell" in read_docx(docx(post(MARKED))).text
