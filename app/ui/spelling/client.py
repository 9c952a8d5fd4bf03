"""The window's side of the spelling process: questions out, verdicts in, and remembered."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

import msgspec
from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from app.spelling.protocol import (
    Languages,
    Learn,
    Lookup,
    Question,
    SuggestionLookup,
    Suggestions,
    Verdicts,
    decode,
    encode,
)
from app.spelling.words import Word
from app.ui.process_output import ProcessOutput, child_process, ending_of

_QUIT_MS = 1500
_MOST_STARTS = 3
_MOST_REMEMBERED = 100_000


class SpellingClient(QObject):
    """Asks a process of its own, which starts with the first question.

    It may end whenever it likes: it is started anew, up to three times.

    Signals:
        judged: verdicts have come; carries the language.
        suggested: suggestions have come; carries the language and the word.
        languages_known: the dictionaries are known, or the person's words were read anew.
        failed: something cannot be read, or spelling is given up; says what.
    """

    judged = Signal(str)
    suggested = Signal(str, str)
    languages_known = Signal()
    failed = Signal(str)

    def __init__(self, command: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = command
        self._process: QProcess | None = None
        self._output: ProcessOutput | None = None
        self._n_starts = 0
        self._profile_id: int | None = None
        self._languages: tuple[str, ...] | None = None
        self._verdicts: dict[str, dict[str, bool]] = defaultdict(dict)
        self._suggestions: dict[tuple[str, str], list[str]] = {}
        self._asked: set[tuple[str, str]] = set()
        self._queue: dict[str, dict[str, Word]] = defaultdict(dict)
        # What one pass over a text asks goes out as one question.
        self._sender = QTimer(self, singleShot=True, interval=0)
        self._sender.timeout.connect(self._send_queue)

    @property
    def languages(self) -> tuple[str, ...] | None:
        """What there are dictionaries of; None while that is not known."""
        return self._languages

    @property
    def is_given_up(self) -> bool:
        """Whether the process ended too often to be started again."""
        return self._process is None and self._n_starts >= _MOST_STARTS

    def is_unknown(self, language: str, word: Word) -> bool | None:
        """Return whether a word is misspelt; None while that is being looked up."""
        known = self._verdicts[language].get(word.text)
        if known is None and (language, word.text) not in self._asked:
            self._asked.add((language, word.text))
            self._queue[language][word.text] = word
            self._sender.start()
        return known

    def suggestions(self, language: str, word: str) -> list[str] | None:
        """Return what may have been meant, best first; None while that is being looked up."""
        found = self._suggestions.get((language, word))
        if found is None:
            self._send(SuggestionLookup(language, word))
        return found

    def learn_from(self, profile_id: int | None) -> None:
        """Have the words of a profile's samples count as known, and those of no other."""
        self._profile_id = profile_id
        self.read_words_again()

    def read_words_again(self) -> None:
        """Have the person's words read anew: their list, or their samples, have changed."""
        self._forget()
        if self._process is not None:
            self._send(Learn(self._profile_id))

    def look_at(self, language: str) -> None:
        """Find out what dictionaries there are, if that is not known."""
        if self._languages is None and language:
            self._start()

    def shutdown(self) -> None:
        """End the process and reap it."""
        process, self._process = self._process, None
        self._n_starts = _MOST_STARTS
        self._sender.stop()
        if process is not None:
            process.blockSignals(True)  # noqa: FBT003 - Qt's own signature
            process.closeWriteChannel()
            process.kill()
            process.waitForFinished(_QUIT_MS)
            process.deleteLater()

    def _forget(self) -> None:
        self._verdicts.clear()
        self._asked.clear()

    def _send_queue(self) -> None:
        queue, self._queue = self._queue, defaultdict(dict)
        for language, words in queue.items():
            self._send(Lookup(language, tuple(words.values())))

    def _send(self, question: Question) -> None:
        if self._start() and self._process is not None:
            self._process.write(encode(question))

    def _start(self) -> bool:
        if self._process is not None:
            return True
        if self._n_starts >= _MOST_STARTS:
            return False
        self._n_starts += 1
        process, output = child_process(
            self, on_output=self._read, on_end=self._on_end, on_error=self._on_error
        )
        self._process, self._output = process, output
        program, *arguments = self._command
        process.start(program, arguments)
        process.write(encode(Learn(self._profile_id)))
        return True

    def _read(self) -> None:
        for line in self._output.read_lines() if self._output is not None else ():
            try:
                answer = decode(line)
            except msgspec.DecodeError:
                continue
            match answer:
                case Verdicts(language, words, unknown):
                    self._take_verdicts(language, words, set(unknown))
                case Suggestions(language, word, found):
                    self._suggestions[language, word] = list(found)
                    self.suggested.emit(language, word)
                case Languages(codes, trouble):
                    self._take_languages(codes, trouble)

    def _take_verdicts(self, language: str, words: Iterable[str], unknown: set[str]) -> None:
        verdicts = self._verdicts[language]
        if len(verdicts) > _MOST_REMEMBERED:
            self._forget()
        verdicts.update({word: word in unknown for word in words})
        self.judged.emit(language)

    def _take_languages(self, codes: tuple[str, ...], trouble: str) -> None:
        self._languages = codes
        # What was asked before the words were read was answered without them.
        self._forget()
        if trouble:
            self.failed.emit(trouble)
        self.languages_known.emit()

    def _on_error(self, error: QProcess.ProcessError) -> None:
        # Every other error is followed by `finished`.
        if error is QProcess.ProcessError.FailedToStart:
            self._on_end()

    def _on_end(self) -> None:
        process = self._process
        if process is None:
            return
        self._process = None
        process.deleteLater()
        self._forget()
        if self._n_starts >= _MOST_STARTS:
            self.failed.emit(
                self.tr(
                    "The spelling check {0}, and stays off until Idiolect starts again."
                ).format(ending_of(process))
            )
