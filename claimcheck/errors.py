"""What can go wrong, and the exit code each kind of failure ends in.

ClaimcheckError
├── UsageError           2  an option or a combination of options that makes no sense
├── ReadError            2  a draft that can't be read: missing, binary, empty, not decodable
├── ConfigurationError   2  a setting, prompt or environment value that does not hold
├── OutputError          2  a result that can't be written where it was asked for
└── NotYetError         75  what is not ready: the same command later does the rest (EX_TEMPFAIL, sysexits.h)
"""

from typing import ClassVar


class ClaimcheckError(Exception):
    """Root of all expected failures; its message is one line that says what, where and what to do."""

    exit_code: ClassVar[int] = 2


class UsageError(ClaimcheckError):
    """An option, or a combination of options, that makes no sense."""


class ReadError(ClaimcheckError):
    """A draft that can't be read."""


class ConfigurationError(ClaimcheckError):
    """A setting, prompt or environment value that does not hold."""


class OutputError(ClaimcheckError):
    """A result that can't be written where it was asked for."""


class NotYetError(ClaimcheckError):
    """What is not ready: a batch that is under way, a server that does not answer just now."""

    exit_code = 75
