"""The day that files say they were made on."""

from __future__ import annotations

import os
from datetime import UTC, datetime


def today() -> str:
    """The day, UTC; SOURCE_DATE_EPOCH replaces it, as in all programs whose output should be reproducible."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH")
    moment = datetime.now(UTC) if epoch is None else datetime.fromtimestamp(int(epoch), UTC)
    return moment.strftime("%Y-%m-%d")
