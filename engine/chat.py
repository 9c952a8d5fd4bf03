"""Turning instruction, samples and request into the text that a model expects."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass
from typing import NoReturn, Protocol

import jinja2
from jinja2.sandbox import ImmutableSandboxedEnvironment

from engine.errors import UnsupportedModelError

_TEMPLATE_FAULTS = (jinja2.TemplateError, ArithmeticError, LookupError, TypeError, ValueError)


@dataclass(frozen=True, slots=True)
class Turn:
    """A request, and the text that answered it.

    Attributes:
        request: what was to be written.
        heading: how the text would begin among documents.
        text: what was written; empty for the turn that the model shall answer.
    """

    request: str
    heading: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class PromptParts:
    """A prompt before it takes a model's form.

    The samples come first, so that their part of the cache can be reused, and as turns that the
    model seems to have answered already: a small model goes on as it has begun, and takes up habits
    that it overlooks where the same samples are quoted in its instruction.

    Attributes:
        instruction: whose voice to write in.
        samples: the person's texts.
        request: what to write now.
    """

    instruction: str
    samples: Sequence[Turn]
    request: Turn


class PromptFormat(Protocol):
    """A model's way to be prompted."""

    def render(self, parts: PromptParts) -> str:
        """Return the prompt's text, control tokens written out."""


class ChatFormat:
    """Chat messages in the form of the template that the model file carries.

    Templates come with files from strangers, so they run in Jinja's sandbox.

    Raises:
        UnsupportedModelError: the template is not valid Jinja.
    """

    def __init__(self, template: str) -> None:
        environment = ImmutableSandboxedEnvironment(
            trim_blocks=True, lstrip_blocks=True, extensions=["jinja2.ext.loopcontrols"]
        )
        environment.globals["raise_exception"] = _refuse
        environment.globals["strftime_now"] = _now
        try:
            self._template = environment.from_string(template)
        except jinja2.TemplateError as error:
            raise UnsupportedModelError(
                f"The model's chat template cannot be understood: {error}. Choose another model."
            ) from error

    def render(self, parts: PromptParts) -> str:
        """Return the prompt's text.

        Raises:
            UnsupportedModelError: the template fails with and without a system message.
        """
        turns = _messages(parts)
        instruction = _message("system", parts.instruction)
        opening = f"{parts.instruction}\n\n{turns[0]['content']}"
        try:
            return self._apply([instruction, *turns])
        except _TEMPLATE_FAULTS:
            # Some templates (Gemma's, for one) refuse a system message.
            pass
        try:
            return self._apply([_message("user", opening), *turns[1:]])
        except _TEMPLATE_FAULTS as error:
            raise UnsupportedModelError(
                f"The model's chat template fails: {error}. Choose another model."
            ) from error

    def _apply(self, messages: list[dict[str, str]]) -> str:
        # The tokenizer adds the token that begins a document, so the template must not.
        return self._template.render(
            messages=messages, add_generation_prompt=True, bos_token="", eos_token=""
        )


class PlainFormat:
    """A row of documents that the model continues with one more: for models without a template.

    Args:
        end_of_text: the control token between documents, written out.
    """

    def __init__(self, end_of_text: str) -> None:
        self._end = end_of_text or "\n\n"

    def render(self, parts: PromptParts) -> str:
        """Return the samples as documents, then the heading of the one to write."""
        turns = [*parts.samples, parts.request]
        return self._end.join(f"{turn.heading}\n\n{turn.text}" for turn in turns)


def _messages(parts: PromptParts) -> list[dict[str, str]]:
    messages = []
    for sample in parts.samples:
        messages += [_message("user", sample.request), _message("assistant", sample.text)]
    return [*messages, _message("user", parts.request.request)]


def _message(role: str, content: str) -> dict[str, str]:
    return {"role": role, "content": content}


def _now(pattern: str) -> str:
    return dt.datetime.now().strftime(pattern)


def _refuse(message: str) -> NoReturn:
    raise jinja2.TemplateError(message)
