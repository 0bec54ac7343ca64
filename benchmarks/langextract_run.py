"""One run of the peer langextract over a text, with a short prompt for claims, against a server here.

    PEER_PYTHON benchmarks/langextract_run.py TEXT BASE_URL

Runs in an environment of its own, where langextract[openai] is installed; its defaults are left alone.
"""

import sys
from pathlib import Path

import langextract

PROMPT = (
    "Extract every checkable claim of the news draft: figures, casualty figures, troop counts, dates,"
    " quotations with their speaker, titles of persons, superlatives, allegations and other statements of"
    " fact. Use the exact words of the text, in the order of the text."
)
EXAMPLE = langextract.data.ExampleData(
    text="The ferry burns three tonnes of oil a day, its owner, Ada Moen, said on Friday."
    ' "We will stop," she said.',
    extractions=[
        langextract.data.Extraction("quantity", "three tonnes of oil a day", attributes={"by": "Ada Moen"}),
        langextract.data.Extraction("title", "its owner, Ada Moen", attributes={"by": ""}),
        langextract.data.Extraction("date", "on Friday", attributes={"by": ""}),
        langextract.data.Extraction("quotation", '"We will stop,"', attributes={"by": "Ada Moen"}),
    ],
)


def main() -> None:
    """Ask; what comes back does not matter here."""
    text, base_url = Path(sys.argv[1]).read_text("utf-8"), sys.argv[2]
    server = {"base_url": base_url, "api_key": "none"}
    langextract.extract(
        text_or_documents=text,
        prompt_description=PROMPT,
        examples=[EXAMPLE],
        config=langextract.factory.ModelConfig(
            model_id="gpt-4o-mini", provider="OpenAILanguageModel", provider_kwargs=server
        ),
        show_progress=False,
    )


if __name__ == "__main__":
    main()
