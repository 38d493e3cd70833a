"""The command line: ``carnet train``, ``evaluate``, ``predict``, ``md`` and the others."""
