"""No test reaches another machine."""

import socket

import pytest


def test_another_machine_is_out_of_reach():
    """A connection or a look-up fails the test that tries it."""
    with pytest.raises(AssertionError, match="would connect"), socket.socket() as open_:
        open_.connect(("192.0.2.1", 80))
    with pytest.raises(AssertionError, match="would look up"):
        socket.create_connection(("example.org", 80))


def test_this_machine_is_in_reach():
    """Servers of the tests' own are what the model engine is tested with."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()
