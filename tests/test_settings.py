"""What the environment says is checked before anything is sent, and never repeated."""

import pytest

from claimcheck.configuration import environment
from claimcheck.errors import ConfigurationError
from claimcheck.settings import Settings, api_key


@pytest.mark.parametrize(
    "url",
    [
        "example.org/v1",
        "ftp://example.org",
        "http://",
        "http://[::1",
        "http://h:x/v1",
        "http://a b/v1",
        "http://h/\x1b",
    ],
)
def test_what_is_no_address_is_an_error(monkeypatch, url):
    """An address that nothing can be sent to is an error that names the variable."""
    monkeypatch.setenv("OPENAI_BASE_URL", url)
    with pytest.raises(ConfigurationError, match="OPENAI_BASE_URL"):
        environment()


@pytest.mark.parametrize(
    ("url", "found"),
    [
        (" http://127.0.0.1:8080/v1\n", "http://127.0.0.1:8080/v1"),
        ("https://models.example.org/v1", "https://models.example.org/v1"),
        ("", "https://api.openai.com/v1"),
    ],
)
def test_an_address_is_taken_as_it_is(monkeypatch, url, found):
    """Blanks around an address don't matter; without one it is the hosted server's."""
    monkeypatch.setenv("OPENAI_BASE_URL", url)
    assert environment().for_model.base_url == found


@pytest.mark.parametrize(
    ("url", "host", "local"),
    [
        ("http://localhost:8080/v1", "localhost", True),
        ("http://127.0.0.9/v1", "127.0.0.9", True),
        ("http://[::1]:80/v1", "::1", True),
        ("http://10.0.0.1/v1", "10.0.0.1", False),
        ("https://user:secret@models.example.org/v1", "models.example.org", False),
    ],
)
def test_the_host_that_sees_the_copy_is_named(url, host, local):
    """The host is named without the secrets of its address, and whether it is this machine."""
    settings = Settings(base_url=url)
    assert (settings.host, settings.local) == (host, local)


@pytest.mark.parametrize("key", ["sk-ab\ncd", "sk-\u2026", "sk-\x00"])
def test_a_key_that_is_none_is_an_error_without_the_key(monkeypatch, key):
    """A key that was not copied whole is an error that does not show it."""
    monkeypatch.setattr("os.environ", {"OPENAI_API_KEY": key})
    with pytest.raises(ConfigurationError, match="OPENAI_API_KEY") as caught:
        api_key()
    assert "sk-" not in str(caught.value)


def test_blanks_around_a_key_do_not_matter(monkeypatch):
    """A key that a file ended with a line break is that key."""
    monkeypatch.setenv("OPENAI_API_KEY", "sk-abc\n")
    assert api_key() == "sk-abc"


def test_a_key_or_an_address_configures_a_server(monkeypatch):
    """Without a key and an address no server is configured."""
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)
    monkeypatch.setenv("OPENAI_API_KEY", "sk-abc")
    assert environment().has_server
    monkeypatch.delenv("OPENAI_API_KEY")
    assert not environment().has_server
    monkeypatch.setenv("OPENAI_BASE_URL", "http://127.0.0.1:8080/v1")
    assert environment().has_server
