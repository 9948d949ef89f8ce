"""The person's own time zone, as the system keeps it, daylight saving included."""

from __future__ import annotations

import time
from datetime import datetime, timedelta, tzinfo

_EPOCH = datetime(1970, 1, 1)  # noqa: DTZ001 - local times are compared as the clock shows them


class LocalZone(tzinfo):
    """Asks the system's clock library for each instant, so that every past summer time is right."""

    def utcoffset(self, moment: datetime | None) -> timedelta:
        """Return the offset that was in force at a local moment.

        Of a moment that a clock change left out it is the one before the change (after it, with fold 1), as
        zoneinfo has it: in some zones midnight itself is left out, and the day begins at one.
        """
        if moment is None:
            return timedelta(seconds=time.localtime().tm_gmtoff)
        whole = moment.replace(tzinfo=None, microsecond=0)
        try:
            seconds = int(whole.timestamp())
        except (OverflowError, OSError, ValueError):
            return timedelta(seconds=time.localtime(0).tm_gmtoff)
        return whole - _EPOCH - timedelta(seconds=seconds)

    def dst(self, moment: datetime | None) -> timedelta | None:
        """Return nothing certain: the system tells the offset, not its parts."""
        return None if moment is None else timedelta(hours=max(0, self._parts(moment).tm_isdst))

    def tzname(self, moment: datetime | None) -> str:
        """Return the short name in force."""
        return self._parts(moment).tm_zone

    def fromutc(self, moment: datetime) -> datetime:
        """Turn an instant in UTC into local time; the second of two equal hours has fold 1."""
        seconds = (moment.replace(tzinfo=None) - _EPOCH) // timedelta(seconds=1)
        offset = time.localtime(seconds).tm_gmtoff
        earlier = time.localtime(seconds - 3600).tm_gmtoff
        try:
            local = moment + timedelta(seconds=offset)
        except OverflowError:  # the first and the last day that there is
            return moment
        return local.replace(fold=int(earlier > offset))

    @staticmethod
    def _parts(moment: datetime | None) -> time.struct_time:
        if moment is None:
            return time.localtime()
        whole = moment.replace(tzinfo=None, microsecond=0)
        try:
            return time.localtime(whole.timestamp())
        except (OverflowError, OSError, ValueError):
            return time.localtime(0)
