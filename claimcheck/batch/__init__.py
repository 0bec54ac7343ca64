"""The model's part of checking many drafts as jobs that a server does within a day (OpenAI Batch API)."""
