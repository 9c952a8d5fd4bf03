"""Whether llama.cpp and our two extensions load, and what they would compute on."""

from app.home import Home
from app.self_test.outcome import CheckFailedError


def check_llama_library(_home: Home) -> str:
    """Load llama.cpp with what hooks into it, and return its version and devices.

    Raises:
        CheckFailedError: it finds no device, not even the processor.
        ProcessorError: none of its parts for processors fits this one.
    """
    from engine.llama._head_scaler import HeadScaler
    from engine.llama._interrupt import Interrupt
    from engine.llama.backends import require_variant, variants_folder
    from engine.llama.bindings import CPU_VARIANT, VERSION
    from engine.llama.machine import device_names

    require_variant(CPU_VARIANT, variants_folder())
    devices = device_names()
    if not devices:
        raise CheckFailedError(
            f"llama.cpp {VERSION} found no processor that it was built for. Install Idiolect again."
        )
    extensions = ", ".join(each.__name__ for each in (HeadScaler, Interrupt))
    on = ", ".join(devices)
    return f"llama.cpp {VERSION} ({CPU_VARIANT}) on {on}; extensions: {extensions}"
