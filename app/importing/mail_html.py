"""The text of a mail that is a page of HTML, with its quotes marked as in plain text."""

import html_text
from lxml.etree import XPath

from app.importing.html_prose import drop_tags_within_lines
from app.importing.plain_text import MAX_CHARACTERS

_MAX_CHARACTERS = 10 * MAX_CHARACTERS


def _of_class(*names: str) -> str:
    return " or ".join(f"contains(concat(' ', @class, ' '), ' {name} ')" for name in names)


def _of_id(*names: str) -> str:
    return " or ".join(f"@id='{name}'" for name in names)


_STYLE = "translate(@style, ' ', '')"
_INDENT = f"contains({_STYLE}, 'border:none') or contains({_STYLE}, 'border:medium')"
# Most elements of a mail's page have no attributes, and need no closer look ("[@*]").
_QUOTED = XPath(
    # Gmail indents a person's own paragraphs with a block quote that has no border.
    f"//blockquote[not({_INDENT}) or @type='cite' or {_of_class('gmail_quote')}]"
    f" | //*[@*][{_of_class('yahoo_quoted', 'protonmail_quote', 'zmail_extra', 'tutanota_quote')}]"
    f" | //*[starts-with(@id, 'yahoo_quoted')]"
)
_ANSWERED = XPath(
    f"//*[@id][{_of_id('divRplyFwdMsg', 'x_divRplyFwdMsg')}"
    " or @id='mail-editor-reference-message-container']"
    # Outlook on a desk draws this line above the headers of what it answers.
    f" | //div[contains({_STYLE}, 'border-top:solid#E1E1E1')"
    f" or contains({_STYLE}, 'border-top:solid#B5C4DF')]"
)
_LEFT_OUT = XPath(
    f"//*[@*][{_of_class('gmail_signature', 'gmail_signature_prefix', 'moz-signature')}"
    f" or {_of_class('protonmail_signature_block', 'tutanota_signature')}"
    f" or {_of_id('Signature', 'x_Signature', 'AppleMailSignature', 'ymail_android_signature')}"
    f" or @data-smartmail='gmail_signature' or contains({_STYLE}, 'display:none')]"
)
_SEPARATOR = "-----Original Message-----"


def html_to_text(page: str) -> str:
    """Return a page's text: what it quotes becomes a line ">", and signatures go.

    Where Outlook answers a message, whose headers follow in any language, a line says so. A page
    that is far too long to hold a sample is returned as it is.
    """
    if len(page) > _MAX_CHARACTERS:
        return page
    if not page.strip():
        return ""
    tree = html_text.parse_html(page)
    for element in _LEFT_OUT(tree):
        if element.getparent() is not None:
            element.drop_tree()
    for element in _ANSWERED(tree):
        line_break = element.makeelement("br")
        line_break.tail, element.text = element.text, _SEPARATOR
        element.insert(0, line_break)
    for element in _QUOTED(tree):
        # Not dropped but marked, so that the line above it is known for an attribution.
        element.clear(keep_tail=True)
        element.tag = "p"
        element.text = ">"
    drop_tags_within_lines(tree)
    return str(html_text.extract_text(tree))
