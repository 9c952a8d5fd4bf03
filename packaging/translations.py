"""Brings resources/translations up to date with the texts in the code, and compiles it.

Run in the virtual environment after a change of texts or translations:
python packaging/translations.py

Qt's own lupdate does not know our `_tr` helpers, so texts are collected here, from the syntax tree:
the literals of `self.tr(…)` belong to the class around them, those of a module's `_tr(…)` to the
context that its `_tr` names, those of `QCoreApplication.translate(…)` to the context beside them.
"""

import ast
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "fr", "zh_CN")
WRITTEN_IN = "en_GB"

_APPLICATIONS = ("QCoreApplication", "QGuiApplication", "QApplication")
_HELPER = "_tr"


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text of the interface.

    Attributes:
        context: what Qt looks it up under.
        source: as it stands in the code.
    """

    context: str
    source: str


@dataclass(frozen=True, slots=True)
class Collected:
    """All texts of the code.

    Attributes:
        texts: each with the files that it stands in, relative to the root.
        complaints: where a text cannot be collected, as file:line and why.
    """

    texts: dict[Text, set[str]]
    complaints: list[str]


@dataclass(frozen=True, slots=True)
class Message:
    """A text in one language, as its .ts file has it.

    Attributes:
        text: the text.
        translation: empty where there is none yet.
        state: of the translation: "finished", "unfinished" or "vanished" (no longer in the code).
        note: what its translator wrote beside it.
    """

    text: Text
    translation: str = ""
    state: str = "unfinished"
    note: str = ""


def main() -> int:
    """Update and compile every language; return 1, with nothing written, if a text is amiss."""
    collected = collect(ROOT / "app", ROOT)
    if collected.complaints:
        print("\n".join(collected.complaints))
        return 1
    for language in LANGUAGES:
        path = FOLDER / f"idiolect_{language}.ts"
        messages = updated(read(path), collected.texts)
        write(path, language, messages, collected.texts)
        compile_(path)
        open_ = sum(message.state == "unfinished" for message in messages)
        print(f"{language}: {len(collected.texts)} texts, {open_} to translate")
    return 0


def collect(folder: Path, root: Path) -> Collected:
    """Return the texts of all Python files under a folder, named relative to the root."""
    collected = Collected({}, [])
    for path in sorted(folder.rglob("*.py")):
        name = path.relative_to(root).as_posix()
        tree = ast.parse(path.read_text(encoding="utf-8"), str(path))
        visitor = _Visitor(_helper_context(tree))
        visitor.visit(tree)
        for text in visitor.texts:
            collected.texts.setdefault(text, set()).add(name)
        collected.complaints.extend(f"{name}:{line}: {why}" for line, why in visitor.complaints)
    return collected


def updated(known: list[Message], texts: dict[Text, set[str]]) -> list[Message]:
    """Return the messages for these texts; what was translated once is kept, even if vanished."""
    before = {message.text: message for message in known}
    messages = []
    for text in sorted(texts.keys() | before.keys()):
        old = before.get(text, Message(text))
        if text not in texts:
            if not old.translation:
                continue
            old = Message(text, old.translation, "vanished", old.note)
        elif old.state == "vanished":
            old = Message(text, old.translation, "finished", old.note)
        messages.append(old)
    return messages


def read(path: Path) -> list[Message]:
    """Return the messages of a .ts file; none if there is no such file."""
    if not path.exists():
        return []
    messages = []
    for context in etree.parse(path).iterfind("context"):
        name = context.findtext("name") or ""
        for message in context.iterfind("message"):
            translation = message.find("translation")
            state = translation.get("type", "finished")
            messages.append(
                Message(
                    Text(name, message.findtext("source") or ""),
                    translation.text or "",
                    "vanished" if state == "obsolete" else state,
                    message.findtext("translatorcomment") or "",
                )
            )
    return messages


def write(path: Path, language: str, messages: list[Message], files: dict[Text, set[str]]) -> None:
    """Write a .ts file; the same messages always give the same bytes.

    Line numbers are left out: they would change with every edit of the code.
    """
    root = etree.Element("TS", version="2.1", language=language, sourcelanguage=WRITTEN_IN)
    context, name = None, None
    for message in messages:
        if message.text.context != name:
            context, name = etree.SubElement(root, "context"), message.text.context
            etree.SubElement(context, "name").text = name
        element = etree.SubElement(context, "message")
        for file in sorted(files.get(message.text, ())):
            etree.SubElement(element, "location", filename=f"../../{file}")
        etree.SubElement(element, "source").text = message.text.source
        if message.note:
            etree.SubElement(element, "translatorcomment").text = message.note
        translation = etree.SubElement(element, "translation")
        translation.text = message.translation
        if message.state != "finished":
            translation.set("type", message.state)
    etree.indent(root, space="    ")
    path.parent.mkdir(parents=True, exist_ok=True)
    options = {"xml_declaration": True, "encoding": "utf-8", "doctype": "<!DOCTYPE TS>"}
    path.write_bytes(etree.tostring(root, **options) + b"\n")


def compile_(path: Path) -> None:
    """Write the .qm file beside a .ts file, with its finished translations only."""
    tool = shutil.which("pyside6-lrelease", path=str(Path(sys.executable).parent))
    if tool is None:
        sys.exit("pyside6-lrelease is missing; install PySide6-Essentials in this environment.")
    command = [tool, "-silent", "-nounfinished", str(path), "-qm", str(path.with_suffix(".qm"))]
    subprocess.run(command, check=True)


def placeholders(text: str) -> set[str]:
    """Return the placeholders of a text, with their formats, such as "{0}" and "{2:.0f}"."""
    return set(re.findall(r"\{[^{}]*\}", text))


class _Visitor(ast.NodeVisitor):
    """Collects the texts of one module.

    Args:
        helper: the context of the module's `_tr`; None if it has none.
    """

    def __init__(self, helper: str | None) -> None:
        self.texts: set[Text] = set()
        self.complaints: list[tuple[int, str]] = []
        self._helper = helper
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        # The helper itself hands on what it is given.
        if node.name != _HELPER:
            self.generic_visit(node)

    def visit_Call(self, node: ast.Call) -> None:
        self.generic_visit(node)
        match node:
            case ast.Call(func=ast.Name(id=name)) if name == _HELPER:
                self._add(node, self._helper, node.args, "this module has no _tr of its own")
            case ast.Call(func=ast.Attribute(value=ast.Name(id="self"), attr="tr")):
                context = self._classes[-1] if self._classes else None
                self._add(node, context, node.args, "self.tr outside a class")
            case ast.Call(func=ast.Attribute(attr="tr")):
                self.complaints.append((node.lineno, "tr of something else than self"))
            case ast.Call(func=ast.Attribute(value=ast.Name(id=name), attr="translate")) if (
                name in _APPLICATIONS
            ):
                context = next(_literals(node.args[0]), None) if node.args else None
                self._add(node, context, node.args[1:], "the context is no literal")

    def _add(
        self, call: ast.Call, context: str | None, arguments: list[ast.expr], why_not: str
    ) -> None:
        if context is None:
            self.complaints.append((call.lineno, why_not))
            return
        if len(arguments) != 1 or call.keywords:
            self.complaints.append((call.lineno, "takes one text, and no more"))
            return
        for literal in _literals(arguments[0]):
            if literal is None:
                self.complaints.append((call.lineno, "the text is no literal"))
            elif literal:
                self.texts.add(Text(context, literal))


def _literals(node: ast.expr) -> Iterator[str | None]:
    """Yield a literal, or both of an "… if … else …"; None for what is no literal."""
    match node:
        case ast.Constant(value=str(literal)):
            yield literal
        case ast.IfExp(body=body, orelse=orelse):
            yield from _literals(body)
            yield from _literals(orelse)
        case _:
            yield None


def _helper_context(tree: ast.Module) -> str | None:
    """Return the context that a module's `_tr` names; None if it has no such function."""
    for function in tree.body:
        if isinstance(function, ast.FunctionDef) and function.name == _HELPER:
            for node in ast.walk(function):
                match node:
                    case ast.Call(
                        func=ast.Attribute(attr="translate"),
                        args=[ast.Constant(value=str(context)), *_],
                    ):
                        return context
    return None


if __name__ == "__main__":
    sys.exit(main())
