"""The command line: parse, call, print, exit. One file a command, which joins the application by itself."""

from claimcheck import plugins
from claimcheck.cli._app import app

__all__ = ["app"]

plugins.load_all("claimcheck.cli")
