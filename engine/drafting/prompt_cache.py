"""The prompt that a context holds, kept from one draft to the next."""

from collections.abc import Callable, Sequence

from engine.drafting.contrast import MOST_PASSES
from engine.drafting.prefix_store import PrefixStore
from engine.drafting.settings import MOST_VARIANTS
from engine.llama.context import Context, never
from engine.llama.steerable import SteerableModel
from engine.owner import Owner
from engine.prompt import Prompt, common_length

PROMPT = 0
"""The sequence that holds the prompt, but for its last token; each pass shares its cells."""

BARE_PROMPT = 1
"""The sequence that holds the prompt without samples, where a contrast needs one."""

FIRST_PASS = 2
"""This sequence and those after it are for passes."""

_N_SEQUENCES = FIRST_PASS + MOST_PASSES * MOST_VARIANTS

_FEWEST_CELLS = 2048
_CELLS_STEP = 1024


class PromptCache(Owner):
    """Owns the context that drafts are written in, and what it knows of the prompt read last.

    Redrafting, another strength or another variant find the whole prompt in place; a changed brief
    finds the samples before it. What stays the same for a profile is also kept on disk, so that the
    first draft after a start finds it, too.

    Args:
        steerable: the model; stays the caller's, and must outlive the cache.
        prefixes: keeps prefixes on disk; None to keep none.
    """

    def __init__(self, steerable: SteerableModel, prefixes: PrefixStore | None = None) -> None:
        self._steerable = steerable
        self._prefixes = prefixes
        self._context: Context | None = None
        self._held: list[int] = []
        self._held_bare: list[int] = []

    def close(self) -> None:
        """Free the context; a second call does nothing."""
        if self._context is not None:
            self._context.close()
        self._context, self._held, self._held_bare = None, [], []

    def hold(
        self,
        prompt: Prompt,
        *,
        n_more: int,
        with_bare: bool = False,
        cancelled: Callable[[], bool] = never,
        on_progress: Callable[[int], None] | None = None,
    ) -> tuple[Context, int]:
        """Return a context whose sequence `PROMPT` holds all but the last token of a prompt.

        With it comes the number of these tokens that did not have to be read. The passes' sequences
        are empty, and the context's cells are filled from the first on, as in a new one: a draft
        depends on those before it only as far as few rows of prompt, read by themselves, round
        otherwise than many (docs/architecture.md). That is why what the prompt without samples has
        of its own, which comes after the other one, is read again whenever that one changed.

        Args:
            prompt: the prompt.
            n_more: cells that will be needed beside the prompts'.
            with_bare: whether `BARE_PROMPT` shall hold all but the last token of the prompt without
                samples.
            cancelled: asked throughout.
            on_progress: told the number of prompt tokens in place so far.

        Raises:
            Cancelled, DecodeError: as `Context.decode`; what was read until then stays.
        """
        tokens, bare = prompt.tokens[:-1], prompt.bare[:-1] if with_bare else []
        context = self._roomy_context(len(tokens) + len(bare) + n_more)
        for sequence in range(FIRST_PASS, _N_SEQUENCES):
            context.forget(sequence)
        if not bare or self._held != tokens or self._held_bare != bare:
            self._held_bare = []
            context.forget(BARE_PROMPT)
        reused = self._rewind(context, tokens)
        if reused < prompt.n_fixed and self._restore(context, tokens[: prompt.n_fixed]):
            reused = prompt.n_fixed
        for end in (prompt.n_fixed, len(tokens)):
            if len(self._held) < end:
                self._read(context, tokens[:end], cancelled, on_progress)
                if end == prompt.n_fixed and self._prefixes is not None:
                    self._prefixes.save(tokens[:end], context.state(PROMPT))
        if self._held_bare != bare:
            self._read_bare(context, bare, cancelled)
        return context, reused

    def _roomy_context(self, n_cells: int) -> Context:
        if self._context is None or self._context.n_tokens < n_cells:
            self.close()
            self._context = self._steerable.open_context(
                n_tokens=max(_FEWEST_CELLS, -(-n_cells // _CELLS_STEP) * _CELLS_STEP),
                n_sequences=_N_SEQUENCES,
                n_outputs=_N_SEQUENCES,
            )
        return self._context

    def _read_bare(self, context: Context, bare: list[int], cancelled: Callable[[], bool]) -> None:
        """Read the prompt without samples from where it parts with the other one."""
        n_shared = common_length(self._held, bare)
        if not context.share_beginning(PROMPT, BARE_PROMPT, n_shared):
            n_shared = 0
        context.read(
            bare[n_shared:], first_position=n_shared, sequence=BARE_PROMPT, cancelled=cancelled
        )
        self._held_bare = bare

    def _rewind(self, context: Context, tokens: Sequence[int]) -> int:
        """Drop all that is not a common beginning of both, and return its length."""
        common = common_length(self._held, tokens)
        if common == 0 or not context.forget(PROMPT, common):
            self._clear(context)
            common = 0
        self._held = list(tokens[:common])
        return common

    def _restore(self, context: Context, tokens: Sequence[int]) -> bool:
        state = self._prefixes.load(tokens) if self._prefixes is not None else None
        if state is None:
            return False
        self._clear(context)
        if not context.restore(PROMPT, state):
            self._clear(context)
            return False
        self._held = list(tokens)
        return True

    def _clear(self, context: Context) -> None:
        context.clear()
        self._held, self._held_bare = [], []

    def _read(
        self,
        context: Context,
        tokens: Sequence[int],
        cancelled: Callable[[], bool],
        on_progress: Callable[[int], None] | None,
    ) -> None:
        start = len(self._held)

        def advance(n_read: int) -> None:
            self._held = list(tokens[: start + n_read])
            if on_progress is not None:
                on_progress(start + n_read)

        context.read(
            tokens[start:],
            first_position=start,
            sequence=PROMPT,
            cancelled=cancelled,
            on_progress=advance,
        )
