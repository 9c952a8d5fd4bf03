import pytest

from app.ui.mnemonics import without_mnemonic


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("&Draft", "Draft"),
        ("Se&ttings…", "Settings…"),
        ("草稿(&D)", "草稿"),
        ("设置 (&T)…", "设置…"),
        ("Copy", "Copy"),
    ],
)
def test_a_text_is_read_without_its_key(text: str, read: str) -> None:
    assert without_mnemonic(text) == read
