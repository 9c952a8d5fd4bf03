"""Whether llama.cpp and our two extensions load, and what they would compute on."""

from app.home import Home
from app.self_test.outcome import CheckFailedError


def check_llama_library(_home: Home) -> str:
    """Load llama.cpp with what hooks into it, and return its version and devices.

    Raises:
        CheckFailedError: it finds no device, not even the processor.
    """
    from engine.llama._head_scaler import HeadScaler
    from engine.llama._interrupt import Interrupt
    from engine.llama.bindings import VERSION
    from engine.llama.machine import device_names

    devices = device_names()
    if not devices:
        raise CheckFailedError(
            f"llama.cpp {VERSION} found no processor that it was built for. Install Idiolect again."
        )
    extensions = ", ".join(each.__name__ for each in (HeadScaler, Interrupt))
    return f"llama.cpp {VERSION} on {', '.join(devices)}; extensions: {extensions}"
