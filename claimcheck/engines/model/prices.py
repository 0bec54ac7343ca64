"""What tokens cost, where the package genai-prices (extra `prices`) knows it; no connection is opened."""

from importlib.util import find_spec

from claimcheck.settings import Settings


def price(settings: Settings, prompt_tokens: int, completion_tokens: int) -> float | None:
    """US dollars for so many tokens; None where the price is not known."""
    if find_spec("genai_prices") is None:
        return None
    from genai_prices import Usage, calc_price  # noqa: PLC0415  # 1.6 MB of prices

    usage = Usage(input_tokens=prompt_tokens, output_tokens=completion_tokens)
    try:
        found = calc_price(usage, settings.model, provider_api_url=settings.base_url)
    except LookupError:
        return None
    return round(float(found.total_price), 6)
