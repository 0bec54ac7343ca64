"""A file, the environment and the command line set a run, the later over the earlier."""

import json

import pytest
from typer.testing import CliRunner

from claimcheck.cli import app
from claimcheck.configuration import load
from claimcheck.errors import ConfigurationError

COPY = "# Ships\n\nMarch 10, 2026\n\nTwo ships sank on Monday, March 8, 2026. Some 300 men were on board.\n"


@pytest.fixture(autouse=True)
def _at(tmp_path, monkeypatch):
    """A folder in a repository of its own, with a draft."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "desk" / "night").mkdir(parents=True)
    (tmp_path / "desk" / "draft.md").write_text(COPY, "utf-8")
    monkeypatch.chdir(tmp_path / "desk")


@pytest.fixture
def run():
    return lambda *arguments: CliRunner().invoke(app, arguments, catch_exceptions=False)


def shown(run):
    """The value of each setting and who said so, as the command shows them."""
    rows = json.loads(run("config", "--format", "json").stdout)["settings"]
    return {row["name"]: (row["value"], row["from"]) for row in rows}


def write(text, name="claimcheck.toml", folder="."):
    from pathlib import Path

    Path(folder, name).write_text(text, "utf-8")


def test_without_any_word_the_defaults_hold(run):
    """Nothing is read from anywhere, and every setting says so."""
    assert {origin for _, origin in shown(run).values()} == {"default"}


def test_the_later_word_wins(run, monkeypatch):
    """The environment over the file, the command line over both; who said what is shown."""
    write('order = "text"\nfail_on = ["error"]\nengine = "offline"\n')
    monkeypatch.setenv("CLAIMCHECK_ORDER", "priority")
    found = shown(run)
    assert found["order"] == ("priority", "CLAIMCHECK_ORDER")
    assert found["fail_on"][1].endswith("claimcheck.toml, line 2")
    assert run("check", "draft.md").exit_code == 1
    assert "In the order of the draft" not in run("check", "draft.md").stdout
    assert "In the order of the draft" in run("check", "draft.md", "--order", "text").stdout
    loaded = load({"order": "text"})
    assert (loaded.values.order, loaded.origin("order")) == ("text", "the command line")


def test_the_same_word_on_the_command_line_still_wins(run):
    """An option that says what is the default anyway overrides a file."""
    write('order = "text"\nformats = ["json"]\n')
    assert run("check", "draft.md").stdout.startswith("{")
    printed = run("check", "draft.md", "--order", "priority", "-f", "markdown").stdout
    assert printed.startswith("# Fact checklist")
    assert "In the order of the draft" not in printed


def test_a_file_is_found_upwards_to_the_repository(run, tmp_path, monkeypatch):
    """The nearest file counts, and none beyond the repository's own folder."""
    write('[tool.claimcheck]\norder = "text"\n', "pyproject.toml", tmp_path)
    monkeypatch.chdir(tmp_path / "desk" / "night")
    assert shown(run)["order"][0] == "text"
    write("[project]\nname = 'claimcheck-plugin'\n", "pyproject.toml", tmp_path / "desk")
    assert shown(run)["order"][0] == "text"
    write('order = "priority"\n', folder=tmp_path / "desk")
    assert shown(run)["order"] == ("priority", f"{tmp_path / 'desk' / 'claimcheck.toml'}, line 1")
    (tmp_path / "desk" / "night" / ".git").mkdir()
    assert shown(run)["order"][1] == "default"


def test_a_draft_brings_no_settings_with_it(run, tmp_path, monkeypatch):
    """A file beside a draft in another folder is not looked at."""
    write("this is no TOML at all", folder=tmp_path / "desk")
    monkeypatch.chdir(tmp_path)
    assert run("check", "desk/draft.md").exit_code == 0


@pytest.mark.parametrize("line", ['base_url = "https://elsewhere.example.org/v1"', 'prompts = "mine"'])
def test_a_file_that_lies_in_a_folder_can_not_send_copy_elsewhere(run, tmp_path, monkeypatch, line):
    """Where copy goes, and what is asked of it, is for a file that somebody named."""
    write(f"\n{line}\n")
    refused = run("check", "draft.md")
    assert refused.exit_code == 2
    assert "claimcheck.toml, line 2" in refused.stderr
    assert "CLAIMCHECK_CONFIG" in refused.stderr
    (tmp_path / "claimcheck.toml").write_text(line)
    monkeypatch.setenv("CLAIMCHECK_CONFIG", str(tmp_path / "claimcheck.toml"))
    name, _, value = line.partition(" = ")
    expected = value.strip('"') if name == "base_url" else str(tmp_path / "mine")
    assert shown(run)[name][0] == expected


def test_a_server_in_a_named_file_is_asked_and_its_secrets_are_not_shown(run, monkeypatch, tmp_path):
    """`auto` is then the model, and the address is shown without what stands before its host."""
    monkeypatch.delenv("OPENAI_BASE_URL", raising=False)
    write('base_url = "https://ann:secret@models.example.org/v1"')
    monkeypatch.setenv("CLAIMCHECK_CONFIG", "claimcheck.toml")
    assert load().values.has_server
    assert "secret" not in run("config").stdout
    assert "who sees the copy: models.example.org\n" in run("doctor").stdout


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("concurency = 4", "concurency: no such setting; did you mean concurrency?"),
        ("allow_remote = true", "allow_remote: no such setting; there are engine, formats, "),
        ("concurrency = 400", "concurrency: should be less than or equal to 64"),
        ('concurrency = "4"', "concurrency: should be a valid integer"),
        ("keep_furniture = 1", "keep_furniture: should be a valid boolean"),
        ('order = "txt"', "order: should be 'priority' or 'text'"),
        ('formats = ["json", "markdwn"]', "formats.1: 'markdwn' is none; did you mean markdown?"),
        ('formats = ["json=/home/ann/report.json"]', "formats.0: 'json=/home/ann/report.json' is none"),
        ('house.off = ["dates"]', "house.off.0: 'dates' is none; did you mean date?"),
        ('gate.kinds = ["troops"]', "gate.kinds.0: 'troops' is none"),
        ("house.priorities = {date = 4}", "house.priorities.date: should be 1, 2 or 3"),
        ("house.priorites.date = 1", "house.priorites: no such setting; did you mean priorities?"),
        ("house.checks.dat = ['x']", "house.checks.dat: 'dat' is none; did you mean date?"),
        ('gate.settled = ["open"]', "gate.settled.0: should be 'verified'"),
        ('gate.settled = ["stale"]', "gate.settled.0: should be 'verified'"),
        ('house.sourced = [" "]', "house.sourced.0: should not be blank"),
        ('house.names = {"" = ["x"]}', "house.names.: should not be blank"),
        ("house.names.Kyiv = []", "house.names.Kyiv: The list should have at least 1 item"),
        ("house = 3", "house: should be an object"),
        ("timeout = inf", "timeout: should be"),
    ],
)
def test_what_is_no_setting_is_named_with_its_line(run, text, told):
    """One line says the file, the line, the setting and what would do."""
    write(f"# the desk's\n\n{text}\n")
    refused = run("check", "draft.md")
    assert refused.exit_code == 2
    assert f"claimcheck.toml, line 3: {told}" in refused.stderr
    assert refused.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("name", "text", "told"),
    [
        ("CLAIMCHECK_CONCURRENCY", "many", "CLAIMCHECK_CONCURRENCY: should be a valid integer"),
        ("CLAIMCHECK_FORMATS", "json, md", "CLAIMCHECK_FORMATS: 'md' is none"),
        ("CLAIMCHECK_ORDER", "txt", "CLAIMCHECK_ORDER: should be 'priority' or 'text'"),
        ("CLAIMCHECK_CONFIG", "gone.toml", "gone.toml can't be read"),
    ],
)
def test_a_variable_that_holds_no_setting_is_named(monkeypatch, name, text, told):
    """The variable is named, since that is where to look."""
    monkeypatch.setenv(name, text)
    with pytest.raises(ConfigurationError, match=f"^{told}"):
        load()


def test_variables_are_read_by_their_types(monkeypatch):
    """A list by its commas, a truth value and a number by their words."""
    for name, text in (("FORMATS", "json, csv"), ("KEEP_FURNITURE", "true"), ("TIMEOUT", "2.5")):
        monkeypatch.setenv(f"CLAIMCHECK_{name}", text)
    values = load().values
    assert (values.formats, values.keep_furniture, values.timeout) == (("json", "csv"), True, 2.5)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"order = \n", "is not TOML: .*line 1"),
        (b"order = '\xff'", "is not UTF-8"),
        (b"a = " + b"[" * 100_000, "is not TOML"),
    ],
)
def test_a_file_that_is_no_toml_is_named(tmp_path, data, told):
    """Broken files end in one line, not in a traceback."""
    (tmp_path / "desk" / "claimcheck.toml").write_bytes(data)
    with pytest.raises(ConfigurationError, match=f"claimcheck.toml {told}"):
        load()


def test_a_named_file_without_settings_is_an_error(tmp_path, monkeypatch):
    """Who names a file means that it holds settings."""
    write("[project]\n", "pyproject.toml")
    monkeypatch.setenv("CLAIMCHECK_CONFIG", "pyproject.toml")
    with pytest.raises(ConfigurationError, match=r"no \[tool.claimcheck\] in it"):
        load()
